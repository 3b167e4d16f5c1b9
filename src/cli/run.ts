/** What the command does, apart from the process that it runs in. */
import { version } from '../../package.json';
import { type Article, ArticleParseError, parseArticle, toMarkdown, toText } from '../index.js';
import { type OutputFormat, type ParseCommand, readArguments, UsageError } from './arguments.js';
import { explain } from './explain/explain.js';
import { HELP } from './help.js';
import { readInput } from './input.js';
import type { Io } from './io.js';

export type { Io } from './io.js';

/** As documented in the help. */
export const ExitCode = { ok: 0, noArticle: 1, misuse: 2 } as const;

/**
 * Runs the command.
 *
 * @param argv the arguments behind the command's own name
 * @returns the exit code: 0 done, 1 the page gives no article, 2 misuse
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const command = readArguments(argv);
    if (command.name === 'help') io.writeOut(HELP);
    else if (command.name === 'version') io.writeOut(`${version}\n`);
    else if (command.name === 'parse') await parse(command, io);
    else await explain(command, io);
    return ExitCode.ok;
  } catch (error) {
    if (error instanceof UsageError) {
      io.writeError(`nutgraf: ${error.message}\nTry 'nutgraf --help'.\n`);
      return ExitCode.misuse;
    }
    if (error instanceof ArticleParseError) {
      io.writeError(`nutgraf: ${describe(error)}\n`);
      return error.code === 'invalid-input' ? ExitCode.misuse : ExitCode.noArticle;
    }
    throw error;
  }
}

async function parse(command: ParseCommand, io: Io): Promise<void> {
  const page = await readInput(command.file, io);
  const article = parseArticle(page, command.options);
  io.writeOut(endWithNewline(render(article, command.output, io.stdoutIsTerminal)));
}

function render(article: Article, output: OutputFormat, isTerminal: boolean): string {
  switch (output) {
    case 'json':
      return JSON.stringify(article, null, isTerminal ? 2 : 0);
    case 'markdown':
      return toMarkdown(article);
    case 'text':
      return toText(article);
  }
}

function describe(error: ArticleParseError): string {
  const issues = error.issues.map((issue) => `\n  ${issue.path.join('.')}: ${issue.message}`);
  return error.message + issues.join('');
}

function endWithNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
