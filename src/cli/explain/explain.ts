/** The command explain: why an article came out as it did. */
import { type SafeExplainResult, safeExplainArticle } from '../../index.js';
import { type ExplainCommand, UsageError } from '../arguments.js';
import { readInput, reason } from '../input.js';
import type { Io } from '../io.js';
import { renderReport } from '../report/report.js';
import { fieldDetail } from './field-detail.js';
import { overview } from './overview.js';
import { styleFor } from './style.js';

/** Where the output is no terminal. */
const WIDTH = 160;
/** On a narrower terminal lines break: cells would show nothing. */
const LEAST_WIDTH = 60;

/**
 * Writes what was found out even where the page gives no article: then it is wanted most.
 *
 * @throws UsageError where a file cannot be read or written, ArticleParseError where the page gives no article
 */
export async function explain(command: ExplainCommand, io: Io): Promise<void> {
  const page = await readInput(command.file, io);
  const result = safeExplainArticle(page, command.options);
  const evidence = result.success ? result.data.evidence : result.evidence;
  if (evidence) {
    if (command.html !== null)
      await writeReport(renderReport(result, evidence, command.file), command.html, io);
    else if (command.output === 'json') io.writeOut(`${toJson(result, io.stdoutIsTerminal)}\n`);
    else {
      const width = Math.max(LEAST_WIDTH, io.columns ?? WIDTH);
      const style = styleFor(io.stdoutHasColors);
      const details = command.fields.map((name) => fieldDetail(name, evidence.fields[name], width, style));
      io.writeOut(details.length > 0 ? details.join('\n') : overview(evidence, width, style));
    }
  }
  if (!result.success) throw result.error;
}

function toJson(result: SafeExplainResult, isTerminal: boolean): string {
  const indent = isTerminal ? 2 : 0;
  if (result.success) return JSON.stringify(result.data, null, indent);
  const { code, message, issues } = result.error;
  return JSON.stringify({ error: { code, message, issues }, evidence: result.evidence }, null, indent);
}

async function writeReport(report: string, file: string, io: Io): Promise<void> {
  if (file === '-') {
    io.writeOut(report);
    return;
  }
  try {
    await io.writeFile(file, report);
  } catch (error) {
    throw new UsageError(`Cannot write ${file}: ${reason(error, 'write')}.`, { cause: error });
  }
}
