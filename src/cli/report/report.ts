/** A page to look at: the article as read beside the blocks of the page, with the rule behind each. */
import type { Evidence } from '../../explain/evidence.js';
import type { SafeExplainResult } from '../../index.js';
import { h, type Markup, toSource, trusted } from './html.js';
import { SCRIPT } from './look/script.js';
import { STYLE } from './look/style.js';
import { articleSection } from './parts/article.js';
import { blocksSection } from './parts/blocks.js';
import { fieldsSection } from './parts/fields.js';
import { masthead, refusal, skipLinks } from './parts/masthead.js';
import { policyFor } from './policy.js';
import { tellStory } from './story.js';

/**
 * Self-contained HTML: it fetches nothing, and nothing of the page that it shows runs in it.
 *
 * @param evidence that of the result
 * @param file the name of the page's file; null for standard input
 */
export function renderReport(result: SafeExplainResult, evidence: Evidence, file: string | null): string {
  const fields = fieldsSection(evidence);
  const blocks = blocksSection(evidence);
  const columns = result.success
    ? [articleSection(tellStory(result.data.article, evidence)), blocks]
    : [refusal(result.error, fields), blocks];
  const main = h('main', {}, h('div', { class: 'columns' }, columns), result.success ? fields : null);
  const article = result.success ? result.data.article : null;
  const title = `${article?.headline ?? 'No article'} – nutgraf explain`;
  return `<!doctype html>\n${toSource(page(title, [skipLinks(), masthead(file, article), main]))}\n`;
}

function page(title: string, content: readonly Markup[]): Markup {
  return h(
    'html',
    { lang: 'en' },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(STYLE, SCRIPT) }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', {}, title),
      h('style', {}, trusted(STYLE)),
    ),
    h('body', {}, ...content, h('script', {}, trusted(SCRIPT))),
  );
}
