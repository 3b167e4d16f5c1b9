#!/usr/bin/env node
/** The command `nutgraf`: connects the logic in cli/run.ts to the process. */
import { createReadStream } from 'node:fs';
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
  openFile: (path) => createReadStream(path),
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
