import { thresholdOf, type Change, type Threshold } from '../threshold.ts';
import type { Formats } from './formats.ts';
import type { Strings } from './strings.ts';

/** The words of a language, and how it writes numbers. */
interface Language {
  t: Pick<Strings, 'threshold'>;
  f: Pick<Formats, 'number'>;
}

/** "0,5 điểm phần trăm" */
export function thresholdText({ t, f }: Language, { in: unit, least }: Threshold): string {
  return t.threshold[unit](f.number(least, String(least).split('.')[1]?.length ?? 0));
}

/** Below what each of some changes of one measure is no change; null where there is none. */
export function thresholdAmong(language: Language, changes: readonly Change[]): string | null {
  const [first] = changes;
  return first ? thresholdText(language, thresholdOf(first)) : null;
}
