import type { Dataset } from '../data/dataset.ts';
import { exactNumber, type Figure, type Statement } from '../data/figures.ts';
import { yearOf } from '../data/period.ts';
import { SOURCE_LOCALE } from '../i18n/locale.ts';
import { alikeIn } from './audit/alike.ts';
import { kindLabelIn } from './names.ts';

/** How many a source says it ranked, which is not how many it ranks. */
export interface RankedAmong {
  /** The number that stands alone, or that is too small. */
  among: Figure;
  /** What most rows of the list say; null where all say the same. */
  most: Figure | null;
  /** How many of the list have a place. */
  ranked: number;
}

/** One list of one source has one length. Wards and communes of one group may be ranked apart. */
export function rankedAmong(dataset: Dataset): RankedAmong[] {
  const lists = [...alikeIn(dataset).values()].flatMap((rows) => [
    ...Map.groupBy(rows, (row) => listOf(dataset, row)).values(),
  ]);
  return lists.flatMap((rows) => {
    const said = rows.flatMap(({ figures }) => figures.get('rank_of') ?? []);
    const ranked = rows.filter(({ figures }) => figures.has('rank')).length;
    const counts = [...Map.groupBy(said, exactNumber).values()].toSorted(
      (a, b) => b.length - a.length,
    );
    const [most, ...others] = counts;
    const [usual] = most ?? [];
    if (usual === undefined) return [];
    const apart = others.flat().map((among) => ({ among, most: usual, ranked }));
    const tooFew = [usual].filter((one) => (exactNumber(one) ?? ranked) < ranked);
    return [...apart, ...tooFew.map((among) => ({ among, most: null, ranked }))];
  });
}

function listOf(dataset: Dataset, { table, unit: id, period }: Statement): string {
  const unit = dataset.units.get(id);
  if (table !== 'scores' || unit === undefined) return '';
  const kind = kindLabelIn(dataset, unit, yearOf(period))?.[SOURCE_LOCALE] ?? '';
  const isCommune = unit.kind === 'commune';
  return isCommune ? `${unit.kind} ${kind}` : (unit.peer_group ?? id);
}
