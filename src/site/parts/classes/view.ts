import type { UnitClass } from '../../../data/classes.ts';

/** Who was put into which class: the units of one peer group as blocks, a column a class. */
export interface ClassBlocksView {
  title: string;
  /** How the blocks are read; said of the first group of a page. */
  subtitle: string | null;
  columns: { label: string; tone: UnitClass; units: ClassBlock[] }[];
  /** One class has more units than a column can show. */
  many: boolean;
  /** Units of which no class was found, and where the classes were read. */
  notes: string[];
  /** The ids of the units that have a block. */
  units: readonly string[];
}

export interface ClassBlock {
  label: string;
  href: string;
  /** The score, where one was found. */
  score: { text: string; figure: { id: string; raw: string } } | null;
}
