/**
 * The report's own script. All that it shows is there without it: it lights up what belongs together on both sides,
 * moves by arrow keys through the blocks, and lets Escape put a note away.
 */
export const SCRIPT = `'use strict';
(() => {
  const twins = new Map();
  for (const part of document.querySelectorAll('[data-b]'))
    for (const index of part.dataset.b.split(' ')) {
      if (!twins.has(index)) twins.set(index, []);
      twins.get(index).push(part);
    }
  let lit = [];
  const light = (target) => {
    const part = target instanceof Element ? target.closest('[data-b]') : null;
    for (const one of lit) one.classList.remove('lit');
    lit = part ? part.dataset.b.split(' ').flatMap((index) => twins.get(index)) : [];
    for (const one of lit) one.classList.add('lit');
    return part;
  };
  document.addEventListener('pointerover', (event) => light(event.target));
  document.addEventListener('focusin', (event) => {
    const part = light(event.target);
    if (!part || !matchMedia('(min-width: 64rem)').matches) return;
    const twin = lit.find((one) => one.closest('.column') !== part.closest('.column'));
    if (twin) twin.scrollIntoView({ block: 'nearest' });
  });

  const list = document.querySelector('.blocks');
  const items = list ? [...list.children] : [];
  const choose = (item) => {
    for (const one of items) one.tabIndex = one === item ? 0 : -1;
  };
  if (items.length > 0) choose(items[0]);
  const steps = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
  list?.addEventListener('focusin', (event) => choose(event.target.closest('.block')));
  list?.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const shown = items.filter((item) => item.offsetParent !== null);
    const at = shown.indexOf(event.target.closest('.block'));
    shown[Math.min(Math.max(at + step, 0), shown.length - 1)]?.focus();
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.activeElement?.closest('.piece')) document.activeElement.blur();
  });
})();
`;
