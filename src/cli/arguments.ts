import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../data/nearest.ts';
import { isYear } from '../data/period.ts';
import { complain } from './report/print.ts';

/** What a command was asked for; null, after naming what is not understood, when it is not one of the things that can be asked. */
export function readArguments<const O extends NonNullable<ParseArgsConfig['options']>>(options: O) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch {
    const wrong = misunderstood(process.argv.slice(2), options);
    if (wrong !== null) complain(wrong);
    return null;
  }
}

/** Node would say it in English. Null where nothing is wrong with the options. */
export function misunderstood(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): string | null {
  // Without strictness nothing is refused, and every word is told.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = options[token.name];
    if (known === undefined) {
      const near = nearest(token.name, Object.keys(options));
      const meant = near === null ? '' : ` Có phải là --${near}?`;
      return `Không hiểu "${token.rawName}".${meant}`;
    }
    // A value that begins with a dash is more often the next option.
    if (known.type === 'string' && (token.value === undefined || isOption(token)))
      return `Sau ${token.rawName} còn thiếu giá trị.`;
    if (known.type === 'boolean' && token.value !== undefined)
      return `${token.rawName} không có giá trị đi kèm, mà ở đây ghi "${token.value}".`;
  }
  return null;
}

function isOption({
  value,
  inlineValue,
}: {
  value: string | undefined;
  inlineValue: boolean | undefined;
}): boolean {
  return inlineValue !== true && value?.startsWith('-') === true;
}

/** The one year that a command is for; null after saying how the command is used. */
export function yearArgument(
  given: { positionals: string[] } | null,
  usage: string,
): number | null {
  const [year = '', ...more] = given?.positionals ?? [];
  if (isYear(year) && more.length === 0) return Number(year);
  const [wrong] = isYear(year) ? more : [year];
  if (given !== null && wrong)
    complain(`Không hiểu "${wrong}": ở đây chỉ ghi một năm, thí dụ 2027.`);
  misused(usage);
  return null;
}

/** Where a site is shown on this machine: the port asked for, or any; null when something else was asked. */
export function portArgument(): { port?: number } | null {
  const given = readArguments({ port: { type: 'string' } });
  if (given === null) return null;
  const [extra] = given.positionals;
  const { port } = given.values;
  const isPort = port === undefined || (/^\d{2,5}$/.test(port) && Number(port) < 65536);
  if (extra === undefined && isPort) return port === undefined ? {} : { port: Number(port) };
  complain(`Không hiểu "${extra ?? `--port ${String(port)}`}".`);
  return null;
}

export function misused(usage: string): void {
  complain(usage);
  process.exitCode = 2;
}
