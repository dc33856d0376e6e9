import { measureOf } from '../../data/tables.ts';
import type { Target } from '../../derive/targets.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';

/** The words of a language, and how it writes numbers. */
interface Language {
  t: Pick<Strings, 'targets'>;
  f: Formats;
  locale: Locale;
}

/** "ít nhất 90%" */
export function targetValue({ t, f, locale }: Language, { indicator, row, value }: Target): string {
  const { measure, unit } = measureOf(indicator);
  const number = f.value(value, measure);
  const counted = measure === 'share' ? '' : unit[locale];
  return t.targets[row.bound](t.targets.value({ number, unit: counted }));
}

/** "mục tiêu 2025: ít nhất 90%" */
export function targetLabel(language: Language, target: Target): string {
  const year = target.due === null ? null : String(target.due);
  return language.t.targets.line({ target: targetValue(language, target), year });
}
