import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/page/decode.js';
import labels from './encoding/labels.json';
import samples from './encoding/samples.json';
import upperHalves from './encoding/upper-halves.json';

const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const hex = (digits: string) =>
  Uint8Array.from(digits.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const utf8 = (text: string) => new TextEncoder().encode(text);

function join(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** "Київ" in windows-1251; no UTF-8. */
const KYIV = hex('cae8bfe2');
const cyrillic = (head: string) => join(ascii(head), KYIV);

describe('every encoding of the WHATWG Encoding Standard', () => {
  const byLabel = Object.entries(labels).flatMap(([encoding, names]) =>
    names.map((label) => ({ label, encoding })),
  );

  it.each(byLabel)('$label is $encoding', ({ label, encoding }) => {
    for (const spelling of [label, label.toUpperCase(), `"${label}"`]) {
      const result = decodeBytes(ascii('x'), `text/html; charset=${spelling}`);
      expect(result).toMatchObject({ encoding, source: 'content-type' });
    }
  });

  it.each(Object.entries(upperHalves))('%s: each of its 256 bytes', (encoding, upper) => {
    const lower = Array.from({ length: 0x80 }, (_, byte) => String.fromCharCode(byte)).join('');
    const bytes = Uint8Array.from({ length: 0x100 }, (_, byte) => byte);
    for (const label of labels[encoding as keyof typeof labels]) {
      expect(decodeBytes(bytes, `text/html;charset=${label}`).text).toBe(lower + upper);
    }
  });

  it.each(samples)('$encoding: $text', ({ encoding, text, hex: digits }) => {
    for (const label of labels[encoding as keyof typeof labels]) {
      expect(decodeBytes(hex(digits), `text/html; charset=${label}`)).toEqual({
        text,
        encoding,
        source: 'content-type',
      });
    }
  });

  it('leaves no encoding without bytes', () => {
    const covered = new Set([...Object.keys(upperHalves), ...samples.map((sample) => sample.encoding)]);
    expect([...covered].sort()).toEqual(Object.keys(labels).sort());
  });

  it('has all 11,172 Hangul syllables in EUC-KR, each once', () => {
    const texts: string[] = [];
    for (let lead = 0x81; lead <= 0xc8; lead++) {
      for (let trail = 0x41; trail <= 0xfe; trail++) {
        texts.push(decodeBytes(Uint8Array.of(lead, trail), 'text/html; charset=euc-kr').text);
      }
    }
    const syllables = texts.filter((text) => /^[\uac00-\ud7a3]$/.test(text));
    expect(syllables).toHaveLength(11_172);
    expect(new Set(syllables).size).toBe(11_172);
  });

  it('does not let a broken pair of EUC-KR swallow markup', () => {
    expect(decodeBytes(hex('b03c703e81'), 'text/html; charset=euc-kr').text).toBe('\ufffd<p>\ufffd');
  });
});

describe('the order in which the encoding is decided', () => {
  const meta = (label: string) => `<meta charset="${label}">`;

  it('takes the byte order mark before all else, and drops it', () => {
    const page = join(hex('efbbbf'), utf8(`${meta('koi8-r')}é`));
    expect(decodeBytes(page, 'text/html; charset=windows-1251')).toEqual({
      text: `${meta('koi8-r')}é`,
      encoding: 'utf-8',
      source: 'bom',
    });
  });

  it.each([
    ['feff041a0438', 'utf-16be'],
    ['fffe1a043804', 'utf-16le'],
  ])('knows the byte order mark of UTF-16: %s', (digits, encoding) => {
    expect(decodeBytes(hex(digits))).toEqual({ text: 'Ки', encoding, source: 'bom' });
  });

  it('takes the Content-Type before what the bytes look like', () => {
    expect(decodeBytes(utf8('é'), 'text/html; charset=windows-1252')).toEqual({
      text: 'Ã©',
      encoding: 'windows-1252',
      source: 'content-type',
    });
  });

  it.each([
    'text/html;charset=windows-1251',
    'TEXT/HTML; CHARSET=Windows-1251',
    'text/html; charset = "windows-1251"; boundary=x',
    "text/html; charset='cp1251'",
    'text/html; boundary=charset; charset=windows-1251',
    'text/html charset=windows-1251',
  ])('reads %s', (contentType) => {
    expect(decodeBytes(KYIV, contentType)).toMatchObject({ text: 'Київ', source: 'content-type' });
  });

  it.each([
    undefined,
    '',
    'text/html',
    'text/html; charset=',
    'text/html; charset="windows-1251',
    'text/html; charset=klingon',
  ])('goes on where the Content-Type tells nothing: %s', (contentType) => {
    expect(decodeBytes(cyrillic(meta('windows-1251')), contentType)).toMatchObject({
      encoding: 'windows-1251',
      source: 'meta',
    });
  });

  it('believes bytes that are UTF-8 rather than the meta element, which a re-encoding leaves behind', () => {
    expect(decodeBytes(utf8(`${meta('windows-1251')}Київ`))).toEqual({
      text: `${meta('windows-1251')}Київ`,
      encoding: 'utf-8',
      source: 'utf-8',
    });
  });

  it('knows UTF-8 though the last character is cut in two', () => {
    const whole = utf8('Київ');
    expect(decodeBytes(whole.subarray(0, -1))).toEqual({ text: 'Киї', encoding: 'utf-8', source: 'utf-8' });
  });

  it('does not take one byte beyond ASCII at the end for UTF-8', () => {
    expect(decodeBytes(hex('636166e9'))).toEqual({
      text: 'café',
      encoding: 'windows-1252',
      source: 'fallback',
    });
  });

  it('reads the meta element of a page in plain ASCII, as ISO-2022-JP is', () => {
    const page = join(ascii(meta('iso-2022-jp')), hex('1b2442467c4b5c1b2842'));
    expect(decodeBytes(page)).toMatchObject({ encoding: 'iso-2022-jp', source: 'meta' });
    expect(decodeBytes(page).text).toMatch(/日本$/);
  });

  it.each([
    ['nothing', '', '', 'utf-8'],
    ['plain ASCII', '68656c6c6f', 'hello', 'utf-8'],
    ['bytes that are no UTF-8', '93e993', '“é“', 'windows-1252'],
  ])('falls back for %s', (_, digits, text, encoding) => {
    expect(decodeBytes(hex(digits))).toEqual({ text, encoding, source: 'fallback' });
  });
});

describe('the encoding that a page declares', () => {
  it.each([
    ['<meta charset=windows-1251>'],
    ['<META CHARSET="Windows-1251"/>'],
    ["<meta\n\tcharset = ' windows-1251 '>"],
    ['<meta/charset=windows-1251>'],
    ['<meta name="a>b" charset=windows-1251>'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
    ["<meta content='text/html; charset=windows-1251' http-equiv=content-type>"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=koi8-r" charset="windows-1251">'],
    ['<meta charset="windows-1251" charset="koi8-r">'],
    ['<meta charset=klingon><meta charset=windows-1251>'],
    ['<!-- <meta charset=koi8-r> --><meta charset=windows-1251>'],
    ['<!--><meta charset=windows-1251> -->'],
    ['<!doctype html><?php echo ?><a title="<meta charset=koi8-r>"></a><meta charset=windows-1251>'],
    ['<script>"<meta charset=koi8-r>"; "</body>"</script><meta charset=windows-1251>'],
    ['<title><meta charset=koi8-r></TITLE ><meta charset=windows-1251>'],
    ['</ <meta charset=koi8-r><meta charset=windows-1251>'],
    ['a < b <meta charset=windows-1251>'],
    ['<metadata charset=koi8-r><meta charset=windows-1251>'],
    ['<?xml version="1.0" encoding="windows-1251"?><html>'],
    ["<?xml version='1.0' encoding = 'cp1251' ?><html>"],
    ['<?xml version="1.0" encoding="koi8-r"?><meta charset=windows-1251>'],
  ])('%s', (head) => {
    expect(decodeBytes(cyrillic(head))).toMatchObject({ encoding: 'windows-1251', source: 'meta' });
  });

  it.each([
    ['no meta element', '<a charset=windows-1251>'],
    ['content without http-equiv', '<meta content="text/html; charset=windows-1251">'],
    ['content of another http-equiv', '<meta http-equiv=refresh content="0; charset=windows-1251">'],
    ['content without charset', '<meta http-equiv=content-type content="text/html">'],
    [
      'a label that the content alone could replace',
      '<meta charset=x http-equiv=content-type content="charset=cp1251">',
    ],
    ['a comment without end', '<!-- <meta charset=windows-1251>'],
    ['an attribute without end', '<a title="<meta charset=windows-1251>'],
    ['a script without end', '<script><meta charset=windows-1251>'],
    ['an end tag', '</meta charset=windows-1251>'],
    ['an unknown label', '<meta charset=klingon>'],
    ['an encoding that stands for nothing', '<meta charset=iso-2022-kr>'],
    ['an XML declaration that is not at the start', ' <?xml version="1.0" encoding="windows-1251"?>'],
    ['an XML declaration without quotation marks', '<?xml encoding=windows-1251?>'],
  ])('is not told by %s', (_, head) => {
    expect(decodeBytes(cyrillic(head))).toMatchObject({ encoding: 'windows-1252', source: 'fallback' });
  });

  it('is looked for in the whole head', () => {
    const script = `<script>${'x'.repeat(300_000)}</script>`;
    expect(decodeBytes(cyrillic(`<head>${script}<meta charset=windows-1251></head>`))).toMatchObject({
      encoding: 'windows-1251',
    });
  });

  it.each(['</head>', '<body class=x>'])('is not looked for far behind the head: %s', (end) => {
    const near = cyrillic(`<head>${end}<meta charset=windows-1251>`);
    const far = cyrillic(`<head>${end}${'x'.repeat(1024)}<meta charset=windows-1251>`);
    expect(decodeBytes(near)).toMatchObject({ encoding: 'windows-1251' });
    expect(decodeBytes(far)).toMatchObject({ encoding: 'windows-1252', source: 'fallback' });
  });

  it.each(['utf-16', 'utf-16le', 'utf-16be', 'unicode'])('is UTF-8 where a meta element says %s', (label) => {
    expect(decodeBytes(ascii(`<meta charset=${label}>`))).toMatchObject({
      encoding: 'utf-8',
      source: 'meta',
    });
  });

  it('is windows-1252 where a meta element says x-user-defined', () => {
    const page = join(ascii('<meta charset=x-user-defined>'), hex('93'));
    expect(decodeBytes(page)).toMatchObject({ encoding: 'windows-1252', source: 'meta' });
    expect(decodeBytes(page).text).toMatch(/“$/);
  });

  it.each(['utf-16le', 'utf-16be'])('is %s where the XML declaration is written in it', (encoding) => {
    const text = '<?xml version="1.0"?>';
    const units = [...text].map((character) => character.charCodeAt(0));
    const bytes = Uint8Array.from(units.flatMap((unit) => (encoding === 'utf-16le' ? [unit, 0] : [0, unit])));
    expect(decodeBytes(bytes)).toEqual({ text, encoding, source: 'meta' });
  });
});

describe('hostile bytes', () => {
  const encodings = Object.keys(labels);
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '<meta ',
            'charset=',
            '"',
            "'",
            '>',
            '/',
            '<!--',
            '-->',
            '<',
            '\xff',
            '\x1b$B',
            '=',
            '</head>',
          ),
          fc.constantFrom(...encodings),
        ),
      )
      .map((parts) => ascii(parts.join(''))),
  );
  const contentType = fc.option(
    fc.oneof(
      fc.string(),
      fc.constantFrom(...encodings).map((label) => `text/html; charset=${label}`),
    ),
    { nil: undefined },
  );

  it('never make it throw', () => {
    fc.assert(
      fc.property(bytes, contentType, (page, header) => {
        const result = decodeBytes(page, header);
        expect(encodings).toContain(result.encoding);
        expect(result.text.length).toBeLessThanOrEqual(page.length);
      }),
    );
  });

  it('that are UTF-8 come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && /[^\0-\x7f]/.test(text));
        expect(decodeBytes(utf8(text))).toEqual({ text, encoding: 'utf-8', source: 'utf-8' });
      }),
    );
  });

  it.each([
    ['<meta charset=x>'],
    ['<meta '],
    ['<a x="" '],
    ['<!-- --'],
    ['<script></scrip'],
    ['<a b="'],
    ['<'],
  ])('take time in proportion to their length: %s', (piece) => {
    const time = (length: number) => {
      const page = ascii(piece.repeat(Math.ceil(length / piece.length)));
      const start = performance.now();
      decodeBytes(page);
      return performance.now() - start;
    };
    time(100_000);
    // Ten times the length: a quadratic step would take a hundred times as long.
    expect(time(2_000_000)).toBeLessThan(40 * time(200_000) + 50);
  });
});
