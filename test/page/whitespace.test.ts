import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FoldedText, fold, withoutInvisible } from '../../src/page/whitespace.js';

describe('fold', () => {
  it.each([
    ['a  b', 'a b'],
    [' \t a\r\n b\u00a0', 'a b'],
    ['\u2003a\u2009b\u3000', 'a b'],
    ['so\u00adft', 'soft'],
    ['a\u200bb\u2060c\ufeffd', 'abcd'],
    ['a \u200b b', 'a b'],
    ['a\u0000\u0008\u001fb', 'ab'],
    ['\ud83d\ude00 \ud83d', '😀'],
    ['\ufdd0\ufdefa\ufffe\uffff\u{1fffe}\u{10ffff}', 'a'],
    ['zero\u200cwidth\u200djoiners', 'zero\u200cwidth\u200djoiners'],
    ['\u200fright to left', '\u200fright to left'],
    ['', ''],
  ])('%j is %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('once done is done', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(folded).not.toMatch(/\s\s|^\s|\s$|[^\S ]/);
        expect(withoutInvisible(folded)).toBe(folded);
      }),
    );
  });
});

describe('FoldedText', () => {
  const piece = fc.oneof(
    fc.constantFrom(' ', '', '\n', '\u00a0', '\u200b', ' \u200b', '\ufeff', 'a', 'b '),
    fc.string(),
  );

  it('is the folded whole of its pieces', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = new FoldedText();
        for (const one of pieces) text.add(one);
        expect(text.toString()).toBe(fold(pieces.join('')));
      }),
    );
  });

  it('knows where the next piece will stand', () => {
    const text = new FoldedText();
    const starts = ['', ' a ', ' b', 'c ', ' '].map((one) => {
      text.add(one);
      return text.length;
    });
    expect(starts).toEqual([0, 2, 3, 5, 5]);
    expect(text.toString()).toBe('a bc');
  });
});
