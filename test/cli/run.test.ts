import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { run } from '../../src/cli/run.js';
import { nutgraf, systemError, worldOf } from '../support/cli.js';

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Harbour bridge reopens after repairs</title></head>
<body>
<main><article>
<h1>Harbour bridge reopens after repairs</h1>
<p>The bridge over the harbour of Lindholm was opened to traffic again on Monday, three weeks earlier than planned.</p>
<p>“We had good weather and a good crew,” said Mayor Ingrid Solvang. She thanked the workers and the residents.</p>
<p>Read the <a href="/report">report</a>, which names the costs of the repairs and the months for which they will last.</p>
</article></main>
</body></html>`;

const TEXT = `Harbour bridge reopens after repairs

The bridge over the harbour of Lindholm was opened to traffic again on Monday, three weeks earlier than planned.

“We had good weather and a good crew,” said Mayor Ingrid Solvang. She thanked the workers and the residents.

The repairs had been ordered after divers found cracks in two of the pillars last autumn, and cost four million crowns.
`;

const HEADLINE = 'Harbour bridge reopens after repairs';

describe('nutgraf parse', () => {
  it.each([
    ['a file', ['parse', 'page.html'], { files: { 'page.html': PAGE } }],
    ['standard input named', ['parse', '-'], { stdin: PAGE }],
    ['standard input', ['parse'], { stdin: PAGE }],
    ['a file whose name begins with a hyphen', ['parse', '--', '-x.html'], { files: { '-x.html': PAGE } }],
  ])('reads %s', async (_, argv, world) => {
    const { code, out, error } = await nutgraf(argv, world);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out)).toMatchObject({ headline: HEADLINE, language: 'en' });
  });

  it('writes JSON on one line', async () => {
    const { out } = await nutgraf(['parse'], { stdin: PAGE });
    expect(out).toBe(`${JSON.stringify(JSON.parse(out))}\n`);
  });

  it('indents JSON on a terminal', async () => {
    const { out } = await nutgraf(['parse', 'p'], { files: { p: PAGE }, terminal: true });
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
  });

  it('writes Markdown', async () => {
    const { code, out } = await nutgraf(['parse', '--format', 'markdown'], { stdin: PAGE });
    expect(code).toBe(0);
    expect(out).toContain(`# ${HEADLINE}\n`);
    expect(out).toMatch(/[^\n]\n$/);
  });

  it('writes plain text', async () => {
    const { code, out } = await nutgraf(['parse', '--format=text'], { stdin: PAGE });
    expect(code).toBe(0);
    expect(out).toContain('She thanked the workers and the residents.');
    expect(out).not.toMatch(/[#<>[\]]/);
    expect(out).toMatch(/[^\n]\n$/);
  });

  it('resolves addresses by --url', async () => {
    const { out } = await nutgraf(['parse', '--url', 'https://news.example/2025/bridge'], { stdin: PAGE });
    expect(JSON.stringify(JSON.parse(out).body)).toContain('"https://news.example/report"');
  });

  it('takes the language from --language', async () => {
    const { out } = await nutgraf(['parse', '--language', 'en-GB'], { stdin: PAGE });
    expect(JSON.parse(out).language).toBe('en-GB');
  });

  it('gives times the offset of --time-zone', async () => {
    const dated = PAGE.replace(
      '</head>',
      '<meta property="article:published_time" content="2025-07-22T12:55"></head>',
    );
    const { out } = await nutgraf(['parse', '--time-zone', 'Europe/Kyiv'], { stdin: dated });
    expect(JSON.parse(out).published).toMatch(/^2025-07-22T12:55(:00)?\+03:00$/);
  });

  it('reads as --input says', async () => {
    const asText = await nutgraf(['parse', '--input', 'text'], { stdin: TEXT });
    expect(JSON.parse(asText.out).headline).toBe(HEADLINE);
    const asHtml = await nutgraf(['parse', '--input', 'html'], { stdin: PAGE });
    expect(JSON.parse(asHtml.out).headline).toBe(HEADLINE);
  });

  it('hands on bytes, not text: the page may be in any encoding', async () => {
    const page = PAGE.replace('utf-8', 'windows-1252').replace('Ingrid Solvang', 'Ingrid S\xf8lvang');
    const bytes = Uint8Array.from(page.replaceAll(/[“”]/g, '"'), (character) => character.charCodeAt(0));
    const { out } = await nutgraf(['parse'], { stdin: bytes });
    expect(out).toContain('Ingrid Sølvang');
  });
});

describe('a page that gives no article', () => {
  it.each([
    ['empty', ''],
    ['blank', ' \n\t\n'],
    [
      'a page without a story',
      '<html><head><title>Log in</title></head><body><form><input name=user></form></body></html>',
    ],
  ])('is told on standard error, with exit code 1: %s', async (_, stdin) => {
    const { code, out, error } = await nutgraf(['parse'], { stdin });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toMatch(/^nutgraf: \S.*\.\n$/);
  });

  it('may be one without end: reading stops behind the limit', async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1;
        yield new Uint8Array(1024 * 1024).fill(0x61);
      }
    }
    let error = '';
    const io = worldOf({});
    const code = await run(['parse'], {
      ...io,
      stdin: endless(),
      writeError: (text) => {
        error += text;
      },
    });
    expect(code).toBe(1);
    expect(error).toContain('limit');
    expect(read).toBe(17);
  });
});

describe('misuse', () => {
  it.each([
    ['no command', [], 'No command given.'],
    ['an unknown command', ['fetch'], "Unknown command 'fetch'. The commands are parse and explain."],
    [
      'a file without a command',
      ['page.html'],
      "Unknown command 'page.html'. The commands are parse and explain. For a file: nutgraf parse page.html",
    ],
    [
      'an address in the place of a file',
      ['explain', 'https://a.example/?b&c'],
      "Nothing is fetched. Pipe the page in: curl -s 'https://a.example/?b&c' | nutgraf explain --url 'https://a.example/?b&c'",
    ],
    ['an unknown option', ['parse', '--colour'], "Unknown option '--colour'."],
    ['an option without its value', ['parse', '--url'], "Option '--url <value>' argument missing."],
    ['a value for a flag', ['--help=yes'], "Option '-h, --help' does not take an argument."],
    ['two files', ['parse', 'a', 'b'], 'One file at a time, but got 2.'],
    [
      'an unknown format',
      ['parse', '--format', 'xml'],
      "--format is one of json, markdown, text, not 'xml'.",
    ],
    ['an unknown input', ['parse', '--input', 'pdf'], "--input is one of auto, html, text, not 'pdf'."],
    ['a relative address', ['parse', '--url', '/a'], "--url is an absolute http or https address, not '/a'."],
    [
      'no web address',
      ['parse', '--url', 'ftp://a.example'],
      "--url is an absolute http or https address, not 'ftp://a.example'.",
    ],
    [
      'no language',
      ['parse', '--language', 'x'],
      "--language is a BCP 47 language tag such as 'en' or 'pt-BR', not 'x'.",
    ],
    [
      'no time zone',
      ['parse', '--time-zone', 'Kyiv'],
      "--time-zone is an IANA time zone such as 'Europe/Kyiv', not 'Kyiv'.",
    ],
    ['a file that is not there', ['parse', 'none.html'], 'Cannot read none.html: there is no such file.'],
    ['a directory', ['parse', 'dir'], 'Cannot read dir: it is a directory.'],
    ['a file that may not be read', ['parse', 'secret'], 'Cannot read secret: you may not read it.'],
    ['a file that fails otherwise', ['parse', 'broken'], 'Cannot read broken: EIO: told by the system.'],
  ])('is told on standard error, with exit code 2: %s', async (_, argv, message) => {
    const files = { dir: systemError('EISDIR'), secret: systemError('EACCES'), broken: systemError('EIO') };
    expect(await nutgraf(argv, { stdin: PAGE, files })).toEqual({
      code: 2,
      out: '',
      error: `nutgraf: ${message}\nTry 'nutgraf --help'.\n`,
      written: {},
    });
  });

  it('is to wait for a page at a terminal', async () => {
    const { code, error } = await nutgraf(['parse'], { terminal: true });
    expect(code).toBe(2);
    expect(error).toContain('No page given. Name a file, or pipe the page in.');
  });
});

describe('information', () => {
  it.each([['--version'], ['-v']])('gives the version: %s', async (flag) => {
    expect(await nutgraf([flag])).toMatchObject({ code: 0, out: `${packageJson.version}\n`, error: '' });
  });

  it.each([[['--help']], [['-h']], [['parse', '--help']]])(
    'gives help that names every option: %j',
    async (argv) => {
      const { code, out, error } = await nutgraf(argv);
      expect({ code, error }).toEqual({ code: 0, error: '' });
      for (const name of [
        '--format',
        '--field',
        '--html',
        'explain',
        '--input',
        '--url',
        '--language',
        '--time-zone',
        '--help',
        '--version',
      ]) {
        expect(out).toContain(name);
      }
    },
  );
});
