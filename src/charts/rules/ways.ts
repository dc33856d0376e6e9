import { thresholdAmong } from '../../i18n/threshold-text.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { WayCounts } from '../../i18n/measured.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Change } from '../../threshold.ts';
import type { Slant } from '../forms/slope/spec.ts';

/** What is equal is told with what is about equal. */
export function slantOf({ way }: Change): Slant {
  return way === 'same' ? 'about' : way;
}

/** How many of some changes of one measure went which way, and below what they are no change, for a title. */
export function countWays(
  language: { t: Strings; f: Formats },
  changes: readonly Change[],
): { of: string; counts: WayCounts; least: string | null } {
  const { number } = language.f;
  const count = (slant: Slant) =>
    number(changes.filter((change) => slantOf(change) === slant).length);
  const isClose = changes.some(({ way }) => way === 'about');
  return {
    of: number(changes.length),
    counts: { up: count('up'), down: count('down'), about: count('about') },
    least: isClose ? thresholdAmong(language, changes) : null,
  };
}
