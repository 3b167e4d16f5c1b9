/** Crawls news pages, and stores their Articles in Crawlee's Dataset: node crawl.js https://… https://… */
import process from 'node:process';
import { HttpCrawler } from '@crawlee/http';
import { safeParseArticle } from 'nutgraf';

const crawler = new HttpCrawler({
  async requestHandler({ request, body, pushData, log }) {
    // The page's bytes. Where the server named their charset, Crawlee made UTF-8 of them; else nutgraf looks for it in the page.
    const result = safeParseArticle(body, { url: request.loadedUrl });
    if (result.success) await pushData(result.data);
    else log.warning(`${request.loadedUrl}: ${result.error.message}`);
  },
});

await crawler.run(process.argv.slice(2));
