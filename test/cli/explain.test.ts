import { describe, expect, it } from 'vitest';
import { nutgraf, systemError } from '../support/cli.js';
import { fixtureText } from '../support/fixtures.js';

const PAGE = fixtureText('de-bahn', 'page.html');
const LOGIN = fixtureText('bad', 'login.html');
/** Control Sequence Introducer. */
const ESCAPE = '\u001b[';

/** Lines of the table that begin with a name. */
function row(out: string, name: string): string {
  return out.split('\n').find((line) => line.startsWith(`${name} `)) ?? '';
}

describe('nutgraf explain', () => {
  it('shows each field with its rule and place, and each block with its role and reason', async () => {
    const { code, out, error } = await nutgraf(['explain'], { stdin: PAGE });
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(row(out, 'publisher')).toMatch(/^publisher +Havelbote +og:site_name +meta og:site_name$/);
    expect(row(out, 'views')).toMatch(/^views +– +none of \d+$/);
    expect(row(out, '12')).toMatch(/^12 +lead +named as lead +Wer im Nordosten .* \.article__lead$/);
  });

  it.each([60, 80, 100, 200])('keeps to %i columns', async (columns) => {
    for (const stdin of [PAGE, fixtureText('ja-rail', 'page.html'), fixtureText('ar-port', 'page.html')]) {
      const { out } = await nutgraf(['explain'], { stdin, terminal: true, columns });
      for (const line of out.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('keeps the end of a path that is cut: there its element stands', async () => {
    const { out } = await nutgraf(['explain'], { stdin: PAGE, columns: 80 });
    expect(row(out, '20')).toMatch(/ …[^ ]*:nth-of-type\(2\)$/);
  });

  it('writes colours where they are wanted, and nowhere else', async () => {
    const coloured = await nutgraf(['explain'], { stdin: PAGE, terminal: true, colours: true });
    expect(coloured.out).toContain(ESCAPE);
    const plain = await nutgraf(['explain'], { stdin: PAGE, terminal: true });
    expect(plain.out).not.toContain(ESCAPE);
  });

  it('hands no command of the page on to the terminal', async () => {
    const stdin = PAGE.replaceAll('Havelbote', `Havel${ESCAPE}31m\u009b2Jbote\u202e`);
    for (const argv of [['explain'], ['explain', '--field', 'publisher']]) {
      const { out } = await nutgraf(argv, { stdin });
      expect(out).toContain('Havel');
      expect(out).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    }
  });

  it('tells all about a field', async () => {
    const { out } = await nutgraf(['explain', '--field', 'kicker', '--field', 'modified'], { stdin: PAGE });
    expect(out).toMatch(/^kicker {2}Bahnverkehr\n {2}✓ kicker in the headline\n {4}h1\n/);
    expect(out).toContain('\nmodified  2025-03-04T14:12:00+01:00\n');
    const { out: views } = await nutgraf(['explain', '--field', 'views'], { stdin: PAGE });
    expect(views).toContain(
      '  ✗ microdata interaction counter\n    the page has no microdata of that name\n',
    );
  });

  it('writes the evidence as JSON', async () => {
    const { out } = await nutgraf(['explain', '--format', 'json'], { stdin: PAGE });
    const { article, evidence } = JSON.parse(out);
    expect(article.kicker).toBe('Bahnverkehr');
    expect(evidence.fields.kicker.rule).toBe('kicker in the headline');
    expect(out.trimEnd()).not.toContain('\n');
  });

  it('writes a report into a file, or to standard output', async () => {
    const { code, out, written } = await nutgraf(['explain', 'p', '--html', 'report.html'], {
      files: { p: PAGE },
    });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(written['report.html']).toMatch(/^<!doctype html>\n<html lang="en">/);
    const piped = await nutgraf(['explain', 'p', '--html', '-'], { files: { p: PAGE } });
    expect(piped.out).toBe(written['report.html']);
  });

  it('counts in the report what was found', async () => {
    const head = (out: string) => /<p class="found">([^<]*)/.exec(out)?.[1];
    const sentence =
      'The bridge over the harbour was opened to traffic again on Monday, weeks earlier than planned. ';
    const story = `<h1>Old bridge opens</h1><p>${sentence.repeat(6)}</p>`;
    const { out } = await nutgraf(['explain', '--html', '-'], { stdin: story });
    expect(head(out)).toBe('1 block · 0 quotes · 0 related · 0 tags');
  });
});

describe('a page that gives no article', () => {
  it('is explained, with the message and the exit code of parse', async () => {
    const parsed = await nutgraf(['parse'], { stdin: LOGIN });
    const { code, out, error } = await nutgraf(['explain'], { stdin: LOGIN });
    expect({ code, error }).toEqual({ code: 1, error: parsed.error });
    expect(row(out, 'headline')).toContain('Sign in');
  });

  it('has its error in the JSON and in the report', async () => {
    const { out } = await nutgraf(['explain', '--format', 'json'], { stdin: LOGIN });
    expect(JSON.parse(out)).toMatchObject({
      error: { code: 'no-article' },
      evidence: { fields: { headline: { value: 'Sign in' } } },
    });
    const { code, written } = await nutgraf(['explain', '--html', 'r'], { stdin: LOGIN });
    expect(code).toBe(1);
    expect(written.r).toContain('its running text is too short for a story');
  });

  it('has nothing to show where there is nothing to read', async () => {
    expect(await nutgraf(['explain', '--html', 'r'], { stdin: '' })).toMatchObject({
      code: 1,
      out: '',
      written: {},
    });
  });
});

describe('misuse', () => {
  it.each([
    [['explain', '--field', 'title'], /^--field is one of url, language, publisher, .*, not 'title'\.$/],
    [['explain', '--format', 'markdown'], /^--format is one of table, json, not 'markdown'\.$/],
    [['explain', '--html', 'r', '--format', 'json'], /^--html writes a whole report/],
    [['explain', '--html='], /^--html is a file/],
    [['explain', '--format', 'json', '--field', 'url'], /^--field belongs to the table/],
    [['parse', '--html', 'r'], /^--html belongs to the command explain\.$/],
  ])('is told, with exit code 2: %j', async (argv, message) => {
    const { code, error } = await nutgraf(argv, { stdin: PAGE });
    expect(code).toBe(2);
    expect(error.replace(/^nutgraf: /, '').split('\n', 1)[0]).toMatch(message);
  });

  it.each([
    ['ENOENT', 'there is no such folder'],
    ['EACCES', 'you may not write it'],
    ['EISDIR', 'it is a directory'],
  ])('is a report that cannot be written: %s', async (reason, message) => {
    const world = { stdin: PAGE, writing: systemError(reason) };
    expect(await nutgraf(['explain', '--html', 'a/r.html'], world)).toMatchObject({
      code: 2,
      error: `nutgraf: Cannot write a/r.html: ${message}.\nTry 'nutgraf --help'.\n`,
    });
  });
});

/** As terminals count: two for the characters of East Asian scripts. */
function columnsOf(line: string): number {
  const wide =
    line.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/g)?.length ?? 0;
  return [...line.normalize('NFC').replace(/\p{M}/gu, '')].length + wide;
}
