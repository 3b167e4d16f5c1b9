/** Reads all pages in a folder, HTML or plain text, and writes their Articles into another: node folder.js pages articles */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { writeArticle } from './write-article.js';

const [pages, folder] = process.argv.slice(2);

for (const file of readdirSync(pages, { recursive: true })) {
  if (/\.(?:html?|txt)$/.test(file)) writeArticle(folder, file, readFileSync(join(pages, file)));
}
