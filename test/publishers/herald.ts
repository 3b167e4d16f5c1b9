/** An invented paper whose pages tell the general rules little, and short ways to read them with a profile. */
import {
  type Article,
  definePublisher,
  type ParseOptions,
  type Publisher,
  type PublisherProfile,
  parseArticle,
} from '../../src/index.js';
import { readStory } from '../../src/parse-article.js';

export const HOST = 'herald.example';
export const ADDRESS = `https://www.${HOST}/2025/bridge`;

export const paragraphs = [
  'The bridge over the harbour was opened to traffic again on Monday, three weeks earlier than planned by the city.',
  'The repairs had been ordered after divers found cracks in two of the pillars last autumn, and cost four million.',
  '“We are glad to be back on the road,” said Mary Major, who drives the number nine bus from one shore to the other.',
];

interface Parts {
  /** In the head element. */
  readonly head?: string;
  /** Between headline and text. */
  readonly top?: string;
  /** Behind the second paragraph. */
  readonly middle?: string;
  /** Behind the last paragraph. */
  readonly bottom?: string;
}

/** A page of the paper with these parts in it. */
export function pageWith({ head = '', top = '', middle = '', bottom = '' }: Parts): string {
  const [first, second, third] = paragraphs.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="en"><head><title>Old harbour bridge is open again</title>${head}</head>
<body><main><h1>Old harbour bridge is open again</h1>${top}
<div class="q7">${first}${second}${middle}${third}</div>${bottom}</main></body></html>`;
}

export type Rest = Omit<PublisherProfile, 'hosts'>;

/** A profile for the paper with what is given. */
export function herald(rest: Rest = {}): Publisher {
  return definePublisher({ hosts: HOST, ...rest });
}

export function parseHerald(html: string, rest: Rest, options: ParseOptions = {}): Article {
  return parseArticle(html, { url: ADDRESS, publishers: [herald(rest)], ...options });
}

export function textsOf({ body }: Article): string[] {
  return body.map((block) => ('text' in block ? block.text : block.type));
}

/** The role and reason of the first text block with this text in it. */
export function roleOf(html: string, text: string, publishers: readonly Publisher[]) {
  const { page, roles } = readStory(html, { url: ADDRESS, publishers });
  const block = page.blocks.find((one) => one.kind === 'text' && one.text.includes(text));
  return block ? roles.assignments[block.index] : undefined;
}
