/**
 * A plugin of esbuild: the dear regular expressions of src/ are made when they are first used, not when the package is
 * imported.
 *
 * Engines check a literal when they first see it, be it in a function that never runs, and a class such as \p{L} takes
 * V8 .1 to .4 ms each time: more than half of what importing the package took beyond the packages in it. A pattern that
 * is a string costs nothing until it is compiled. The source keeps its literals, where editors and lint read them; in
 * dist/ they are LazyRegExps.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

const CLASS_FILE = fileURLToPath(new URL('lazy-regexp.ts', import.meta.url));

export function putOffRegExps(): Plugin {
  return {
    name: 'put-off-regexps',
    setup: ({ onLoad }) => {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
        contents: withLazyRegExps(await readFile(path, 'utf8')),
        loader: 'ts',
      }));
    },
  };
}

/** \p{..} and \P{..}. */
const DEAR = /\\p\{/i;

/** A module in TypeScript, with a LazyRegExp for every literal that is dear to make. */
export function withLazyRegExps(code: string): string {
  const literals = DEAR.test(code)
    ? dearLiterals(ts.createSourceFile('', code, ts.ScriptTarget.Latest, true))
    : [];
  if (literals.length === 0) return code;
  const constants: string[] = [];
  let changed = '';
  let end = 0;
  for (const literal of literals) {
    const made = construction(literal.text);
    const replacement = isShareable(literal) ? `lazyRegExp${constants.push(made)}` : made;
    changed += code.slice(end, literal.getStart()) + replacement;
    end = literal.end;
  }
  const declarations = constants.map((made, at) => `const lazyRegExp${at + 1} = ${made};`);
  return [
    `import { LazyRegExp } from ${JSON.stringify(CLASS_FILE)};`,
    ...declarations,
    changed + code.slice(end),
  ].join('\n');
}

/** In the order of the code. */
function dearLiterals(node: ts.Node): ts.RegularExpressionLiteral[] {
  if (ts.isRegularExpressionLiteral(node)) return DEAR.test(node.text) ? [node] : [];
  const inside: ts.RegularExpressionLiteral[] = [];
  node.forEachChild((child) => {
    inside.push(...dearLiterals(child));
  });
  return inside;
}

function construction(literal: string): string {
  const end = literal.lastIndexOf('/');
  const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)].map((part) => JSON.stringify(part));
  return `/* @__PURE__ */ new LazyRegExp(${source}, ${flags})`;
}

const LEAVE_NO_STATE = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']);

/**
 * Whether one object can stand for all that the literal would make, each time its function runs, and spare their making.
 * With g or y an object remembers where it was; methods of strings make it forget with g.
 */
function isShareable({ text, parent }: ts.RegularExpressionLiteral): boolean {
  const flags = text.slice(text.lastIndexOf('/') + 1);
  if (flags.includes('y')) return false;
  if (!flags.includes('g')) return true;
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    LEAVE_NO_STATE.has(parent.expression.name.text)
  );
}
