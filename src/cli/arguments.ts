import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isYear } from '../data/period.ts';
import { complain } from './report/print.ts';

/** What a command was asked for; null when it is not one of the things that can be asked. */
export function readArguments<const O extends NonNullable<ParseArgsConfig['options']>>(options: O) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch {
    return null;
  }
}

/** The one year that a command is for; null after saying how the command is used. */
export function yearArgument(
  given: { positionals: string[] } | null,
  usage: string,
): number | null {
  const [year = '', ...more] = given?.positionals ?? [];
  if (isYear(year) && more.length === 0) return Number(year);
  misused(usage);
  return null;
}

/** Where a site is shown on this machine: the port asked for, or any; null when something else was asked. */
export function portArgument(): { port?: number } | null {
  const given = readArguments({ port: { type: 'string' } });
  if (given === null || given.positionals.length > 0) return null;
  const { port } = given.values;
  if (port === undefined) return {};
  return /^\d{2,5}$/.test(port) && Number(port) < 65536 ? { port: Number(port) } : null;
}

export function misused(usage: string): void {
  complain(usage);
  process.exitCode = 2;
}
