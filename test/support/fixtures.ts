/** The project's own pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article.js';

const root = new URL('../../fixtures/', import.meta.url).pathname;

export function fixtureText(...path: string[]): string {
  return readFileSync(join(root, ...path), 'utf8');
}

export function fixtureBytes(...path: string[]): Uint8Array {
  return new Uint8Array(readFileSync(join(root, ...path)));
}

export function fixtureArticle(...path: string[]): Article {
  return JSON.parse(fixtureText(...path)) as Article;
}
