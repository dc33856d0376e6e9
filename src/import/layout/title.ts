import { parsePeriod } from '../../data/period.ts';
import { periodOnly, periodsIn } from '../cells/period-text.ts';
import type { NameReader } from '../cells/unit-names.ts';
import { wordsOf, type Sheet } from '../workbook/cell.ts';

/** What the block above the table says of the whole of it. */
export interface Title {
  lines: string[];
  periods: Guess[];
  units: Guess[];
}

/** What each place of a block says that it is of: its own heading, or the name of the sheet and the title. */
export interface BlockTitle extends Title {
  /** The periods of each such place. */
  places: string[][];
  /** Lines that say that figures are counted since the year began, where no column says so itself. */
  cumulative: string[];
}

/** `stated`: the block names it as such ("Kỳ báo cáo: …"), so that it need not be confirmed. */
export interface Guess {
  value: string;
  stated: boolean;
}

const PERIOD_LABEL = /^[-–*\s(]*kỳ (?:báo cáo|số liệu)\s*:/i;
const UNIT_LABEL = /^[-–*\s]*(?:đơn vị|cơ quan)(?: báo cáo)?\s*:\s*/i;

export function readTitle(sheet: Sheet, top: number, unitNamed: NameReader): Title {
  const lines = linesAbove(sheet, top);
  const periods = lines.flatMap((line) => {
    const [stated] = [periodOnly(line.replace(PERIOD_LABEL, '')), ...canonical(line)].filter(
      (value) => value !== null && PERIOD_LABEL.test(line),
    );
    return [...periodsIn(line), ...canonical(line)].map((value) => {
      return { value, stated: value === stated };
    });
  });
  const units = lines.flatMap((line) => {
    const reading = unitNamed(line.replace(UNIT_LABEL, ''));
    return reading.kind === 'one' ? [{ value: reading.id, stated: UNIT_LABEL.test(line) }] : [];
  });
  return { lines, periods: distinct(periods), units: distinct(units) };
}

function linesAbove(sheet: Sheet, top: number): string[] {
  return sheet.rows
    .slice(0, top)
    .flat()
    .filter(({ kind }) => kind === 'text' || kind === 'marked')
    .flatMap((cell) => wordsOf(cell).split('\n'))
    .map((line) => line.trim());
}

/** "Kỳ báo cáo: 2020-Q2" */
function canonical(line: string): string[] {
  const words = line.replace(PERIOD_LABEL, '').trim();
  return PERIOD_LABEL.test(line) && parsePeriod(words).ok ? [words] : [];
}

/** What is stated comes first. */
export function distinct(guesses: readonly Guess[]): Guess[] {
  const byValue = Map.groupBy(guesses, ({ value }) => value);
  return [...byValue]
    .map(([value, same]) => ({ value, stated: same.some((one) => one.stated) }))
    .toSorted((a, b) => Number(b.stated) - Number(a.stated));
}
