/** Fetches news pages, and writes their Articles into a folder: node fetch.js articles https://… https://… */
import process from 'node:process';
import { writeArticle } from './write-article.js';

const [folder, ...addresses] = process.argv.slice(2);

for (const address of addresses) {
  const response = await fetch(address);
  if (!response.ok) {
    console.error(`${address}: ${response.status} ${response.statusText}`);
    process.exitCode = 1;
    continue;
  }
  // Bytes, not text(): which charset they have often stands only in the page.
  const page = new Uint8Array(await response.arrayBuffer());
  const { hostname, pathname } = new URL(response.url);
  writeArticle(folder, hostname + pathname, page, {
    url: response.url,
    contentType: response.headers.get('content-type') ?? undefined,
  });
}
