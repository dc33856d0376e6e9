import type { IndicatorId, TableId } from '../../../../data/tables.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { cases } from './cases.ts';
import { classes } from './classes.ts';
import { feedback } from './feedback.ts';
import type { Meaning, Meanings } from './meaning.ts';
import { national } from './national.ts';
import { offices } from './offices.ts';
import { procedures } from './procedures.ts';
import { satisfaction } from './satisfaction.ts';
import { scores } from './scores.ts';
import { service } from './service.ts';
import { tasks } from './tasks.ts';

const MEANINGS: { [T in TableId]: Meanings<T> } = {
  procedures,
  cases,
  scores,
  service,
  classes,
  national,
  satisfaction,
  offices,
  feedback,
  tasks,
};

const BY_INDICATOR = new Map(
  Object.entries(MEANINGS).flatMap(([table, columns]) =>
    Object.entries(columns).map(([column, meaning]): [string, Record<Locale, Meaning>] => [
      `${table}.${column}`,
      meaning,
    ]),
  ),
);

/** What "cases.late" means to a reader. The types see to it that every indicator has one. */
export function meaningOf(indicator: IndicatorId, locale: Locale): Meaning {
  const meaning = BY_INDICATOR.get(indicator);
  if (!meaning) throw new Error(`no meaning of ${indicator}`);
  return meaning[locale];
}
