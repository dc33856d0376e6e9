import { measureOf } from '../../../data/tables.ts';
import type { Text } from '../../../data/text.ts';
import type { Workload, WorkloadClass } from '../../../derive/workload.ts';
import { manyOf } from '../../../i18n/en/many-of.ts';
import { plural } from '../../../i18n/en/plural.ts';
import { uncapital } from '../../../i18n/letters.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Site } from '../../site.ts';

/** "24 phường", "24 wards": units of a kind, as the register names it. */
export const ofKind: Record<Locale, (s: { count: string; kind: string }) => string> = {
  vi: (s) => `${s.count} ${uncapital(s.kind)}`,
  en: (s) => {
    const one = s.kind.toLowerCase();
    return `${s.count} ${plural(s.count, one, manyOf(one))}`;
  },
};

interface Cut {
  units: string;
  from: string;
  to: string;
  label: string;
  period: string;
}

const CUT: Record<Locale, (s: Cut) => string> = {
  vi: (s) => `${s.units} có từ ${s.from} đến ${s.to} hồ sơ ${s.label}, ${s.period}`,
  en: (s) => `${s.units} with ${s.from} to ${s.to} cases ${s.label}, ${s.period}`,
};

/** "8 phường có từ 1.200 đến 2.999 hồ sơ đã giải quyết, năm 2027": whom a class of workload is made of. */
export function cutWords(
  { f, locale }: Pick<Site, 'f' | 'locale'>,
  kind: Text,
  { indicator, period }: Workload,
  { from, to, units }: WorkloadClass,
): string {
  return CUT[locale]({
    units: ofKind[locale]({ count: f.number(units.size), kind: kind[locale] }),
    from: f.number(from),
    to: f.number(to),
    label: measureOf(indicator).label[locale].toLocaleLowerCase(locale),
    period: f.periodName(period),
  });
}
