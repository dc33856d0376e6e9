import type { MeasureColumn, TableId } from '../../../../data/tables.ts';
import type { Locale } from '../../../../i18n/locale.ts';

/** What a reader asks of an indicator beyond its definition, which stands above and is not said again. */
export interface Meaning {
  /** What is in the figure and what is not. */
  counts: string;
  /** Why it matters to who hands in papers. */
  matters: string;
}

/** The meaning of every indicator of a table, in every language: an indicator without one does not compile. */
export type Meanings<T extends TableId> = Record<MeasureColumn<T>, Record<Locale, Meaning>>;
