import type { NoPicture, ChartWords } from './chart-of.ts';
import type { CsvWords } from './csv.ts';
import type { Told } from './tell.ts';

/** Whole sentences for each case that a comparison can come to, in one language. */
export interface CompareWords {
  loading: string;
  failed: string;
  /** Before anything was chosen. */
  choose: string;
  /** What those who do not see the result are told when it has changed. */
  ready: (s: { tables: number; figures: number }) => string;
  /** What stands behind the name of a field; `all` where nothing was chosen. */
  chosen: (s: { names: readonly string[]; all: string }) => string;
  all: Readonly<Record<'unit' | 'measure' | 'year', string>>;
  /** The heading of the names in a table. */
  unit: string;
  period: string;
  /** The caption of a table. */
  part: (s: { measure: string; part: string }) => string;
  gaps: CsvWords['gaps'];
  download: string;
  /** The name of the downloaded file. */
  file: string;
  toIndicator: string;
  csv: CsvWords['columns'];
  chart: Omit<ChartWords, 'sample' | 'locale' | 'gaps'>;
  noPicture: Readonly<Record<NoPicture, string>>;
  obstacles: {
    unknown: (s: { ids: readonly string[] }) => string;
    strangers: (s: { unit: string; group: string; shown: string }) => string;
    elsewhere: (s: { measure: string; shown: string }) => string;
    /** `all`: of all units in the table. */
    breaks: (s: { period: string; units: readonly string[]; all: boolean; why: string }) => string;
    notYet: (s: { units: readonly string[]; period: string }) => string;
    noLonger: (s: { units: readonly string[]; period: string }) => string;
    conflicts: (s: { unit: string; period: string }) => string;
    /** Why one measure has several tables. */
    parts: string;
    nothing: (s: { measure: string; units: readonly string[] }) => string;
    years: (s: { years: readonly string[] }) => string;
    silent: (s: { units: readonly string[] }) => string;
  };
  told: (told: Told) => string;
}
