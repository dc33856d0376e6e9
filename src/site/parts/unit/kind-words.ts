import type { Unit } from '../../../data/dataset.ts';
import { measureOf } from '../../../data/tables.ts';
import type { Text } from '../../../data/text.ts';
import { byKind } from '../../../derive/kinds.ts';
import { latestName } from '../../../derive/names.ts';
import type { Workload, WorkloadClass } from '../../../derive/workload.ts';
import type { Site } from '../../site.ts';
import { inSentence, unitLabel } from './unit-words.ts';
import { WORDS } from './words.ts';

/** So many units of a kind: "24 phường". */
export function ofKind(
  { f, locale }: Pick<Site, 'f' | 'locale'>,
  count: number,
  kind: Text,
): string {
  return WORDS[locale].ofKind({ count: f.number(count), kind: kind[locale] });
}

/** The same of units whose kind the registers may not say. */
function ofAnyKind(site: Site, count: number, kind: Text | null): string {
  const words = WORDS[site.locale];
  return kind === null
    ? words.ofKind({ count: site.f.number(count), kind: words.anyKind })
    : ofKind(site, count, kind);
}

/** Units kind by kind, counted: "5 xã", "2 phường và 1 xã". */
export function countedByKind(site: Site, units: readonly Unit[], year: number): string {
  return site.f.list(
    byKind(site.dataset, units, year).map(({ kind, units: own }) =>
      ofAnyKind(site, own.length, kind),
    ),
  );
}

/** Units kind by kind, named: "2 xã (An Minh và Vân Khánh) và phường Hà Tiên". */
export function namedByKind(site: Site, units: readonly Unit[], year: number): string {
  return site.f.list(
    byKind(site.dataset, units, year).map(({ kind, units: own }) => {
      const [unit] = own;
      if (unit && own.length === 1) return inSentence(site, unit, unitLabel(site, unit));
      const names = own.map((one) =>
        kind === null
          ? inSentence(site, one, unitLabel(site, one))
          : latestName(one).short[site.locale],
      );
      const counted = ofAnyKind(site, own.length, kind);
      return WORDS[site.locale].namedTogether({ counted, names: site.f.list(names) });
    }),
  );
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
