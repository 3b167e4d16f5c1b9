/** One process of the pool: parses the page that it is sent, answers, and waits for the next. */
import { loadParser } from '../parsers/parser.js';
import { type PageTask, runPage } from './page.js';
import type { WorkerSetup } from './pool.js';

const answer = (message: unknown) => process.send?.(message);
// Peers write to the console on pages they cannot read; what counts is in the result.
console.log = console.warn = console.error = () => {};
const { parser: name, form } = JSON.parse(process.argv[2] ?? '{}') as WorkerSetup;
const parser = await loadParser(name);
process.on('message', async (task) => answer(await runPage(task as PageTask, form, parser)));
answer('ready');
