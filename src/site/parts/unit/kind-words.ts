import { measureOf } from '../../../data/tables.ts';
import type { Text } from '../../../data/text.ts';
import type { Workload, WorkloadClass } from '../../../derive/workload.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** So many units of a kind: "24 phường". */
export function ofKind(
  { f, locale }: Pick<Site, 'f' | 'locale'>,
  count: number,
  kind: Text,
): string {
  return WORDS[locale].ofKind({ count: f.number(count), kind: kind[locale] });
}

/** Whom a class of workload is made of: "8 phường có từ 1.200 đến 2.999 hồ sơ đã giải quyết, năm 2027". */
export function cutWords(
  site: Pick<Site, 'f' | 'locale'>,
  kind: Text,
  { indicator, period }: Workload,
  { from, to, units }: WorkloadClass,
): string {
  const { f, locale } = site;
  return WORDS[locale].cut({
    units: ofKind(site, units.size, kind),
    from: f.number(from),
    to: f.number(to),
    label: measureOf(indicator).label[locale].toLocaleLowerCase(locale),
    period: f.periodName(period),
  });
}
