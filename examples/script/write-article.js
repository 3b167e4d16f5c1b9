import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { safeParseArticle } from 'nutgraf';

/** Writes a page's Article as JSON, or says why there is none. The name is the file's path in the folder, without .json. */
export function writeArticle(folder, name, page, options) {
  const result = safeParseArticle(page, options);
  if (!result.success) {
    console.error(`${name}: ${result.error.message}`);
    process.exitCode = 1;
    return;
  }
  const file = join(folder, `${name.replace(/\/$/, '')}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result.data, null, 2)}\n`);
  console.log(`${file}: ${result.data.headline}`);
}
