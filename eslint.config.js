/** Biome checks style and common mistakes; ESLint checks one thing more: that every regular expression takes linear time. */
import parser from '@typescript-eslint/parser';
import regexp from 'eslint-plugin-regexp';

export default [
  { ignores: ['dist/', 'docs/', '.cache/'] },
  {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { regexp },
    rules: {
      // One try at one place: nothing is read twice in two ways.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      // The tries at all places together: `/ +$/` reads a run of spaces in mid-text anew from each of them.
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
    },
  },
];
