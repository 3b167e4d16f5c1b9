/**
 * Serves the pages of ../fixtures on this machine, and prints their addresses: node serve-pages.js [port]
 *
 * As with many a server, the header names no charset: it stands in the page. `?charset=windows-1251` puts it there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const root = new URL('../fixtures/', import.meta.url);
const stories = readdirSync(root).filter((story) => existsSync(new URL(`${story}/page.html`, root)));

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
  const story = stories.find((each) => pathname === `/${each}`);
  const charset = searchParams.get('charset');
  response.setHeader('content-type', charset === null ? 'text/html' : `text/html; charset=${charset}`);
  if (story) response.end(readFileSync(new URL(`${story}/page.html`, root)));
  else response.writeHead(404).end('<!doctype html><title>Not found</title><p>There is no such page.</p>');
});

server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1', () => {
  for (const story of stories) console.log(`http://127.0.0.1:${server.address().port}/${story}`);
});
