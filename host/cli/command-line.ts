/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import process from 'node:process';
import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';

/** Wrong use of a command, as opposed to a command that failed (1). */
const EXIT_USAGE = 2;

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;
type Values<Options extends OptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options & typeof HELP; strict: true }>
>['values'];

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/**
 * The options of a command, which has no positional arguments. `--help` prints the usage and ends the process;
 * anything unknown or malformed ends it with a message and exit code 2.
 */
export function readOptions<Options extends OptionsConfig>(usage: string, options: Options): Values<Options> {
  let values: Values<Options>;
  try {
    values = parseArgs({ options: { ...options, ...HELP }, strict: true }).values;
  } catch (error) {
    return refuse(usage, error instanceof Error ? error.message : String(error));
  }
  if ('help' in values && values.help === true) {
    console.log(usage);
    process.exit(0);
  }
  return values;
}

/** Ends the process: the command line is wrong. */
export function refuse(usage: string, reason: string): never {
  console.error(`${reason}\n\n${usage}`);
  process.exit(EXIT_USAGE);
}
