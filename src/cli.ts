#!/usr/bin/env node
/** The command `nutgraf`: connects the logic in cli/run.ts to the process. */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { run } from './cli/run.js';

// Whoever reads the output may stop early, as `head` does. That is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdinIsTerminal: process.stdin.isTTY,
  stdoutIsTerminal: process.stdout.isTTY,
  // Knows NO_COLOR and terminals without colours; only terminals have it.
  stdoutHasColors: process.stdout.isTTY && process.stdout.hasColors(),
  columns: process.stdout.isTTY ? process.stdout.columns : null,
  openFile: (path) => createReadStream(path),
  writeFile: (path, text) => writeFile(path, text),
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
