/** The browser of the tests: a Chromium that is on the machine, never one that is downloaded. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ARGUMENTS = [
  '--disable-gpu',
  // Nothing but the test talks to the network.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Where Chromium or Chrome is: the environment variable CHROMIUM_PATH goes ahead of the usual places.
 * Null where there is none: tests then skip (`describe.skipIf(!chromiumPath)`).
 *
 * @throws {Error} where CHROMIUM_PATH names no file, and in CI where there is no browser: a gate that skips its
 *   tests holds nothing.
 */
export const chromiumPath: string | null = findChromium();

/** A headless browser; whoever starts it closes it. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('There is no Chromium: set CHROMIUM_PATH.');
  // Chromium's sandbox does not start as root, as in a container.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: chromiumPath, headless: true, args: [...sandbox, ...ARGUMENTS] });
}

function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return named;
  }
  const found = PLACES.find((place) => existsSync(place)) ?? null;
  if (found !== null) return found;
  const hint = 'No Chromium or Chrome was found; CHROMIUM_PATH says where it is.';
  if (process.env.CI) throw new Error(hint);
  console.warn(`${hint} The browser tests are skipped.`);
  return null;
}
