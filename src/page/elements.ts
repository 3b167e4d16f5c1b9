/** What HTML elements mean for reading; data only. Display values follow the WHATWG HTML rendering section. */

/** Elements that start a new block of text. */
export const blockTags: ReadonlySet<string> = new Set(
  `address amp-accordion article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
   figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p pre search
   section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Elements whose content no reader sees as text. */
export const skippedTags: ReadonlySet<string> = new Set(
  `applet audio base button canvas datalist dialog embed frame frameset head input link map meter noembed noframes noscript
   object option progress rp rt script select style svg template textarea title math amp-analytics amp-ad`.split(
    /\s+/,
  ),
);

/** Block elements that say what a run of text is; others (div, section) only hold it. */
export const meaningfulTags: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li td th blockquote figcaption caption dt dd summary legend address'.split(' '),
);

/** Custom elements and containers that never say more than "something stands here". */
export const imageTags: ReadonlySet<string> = new Set(['img', 'amp-img']);

export const embedTags: ReadonlySet<string> = new Set([
  'iframe',
  'video',
  'amp-iframe',
  'amp-youtube',
  'amp-twitter',
  'amp-instagram',
  'amp-video',
]);
