import type { Statement } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import type { Dimension } from '../../../data/tables.ts';
import { local } from '../../../i18n/local.ts';
import type { Site } from '../../site.ts';
import { unitById, unitName, unitYearLink } from '../unit/unit-words.ts';
import type { HeaderView } from './view.ts';
import { WORDS } from './words.ts';

/** What tells rows apart, in the order in which a row is named by it. */
export const FACETS = [
  'unit',
  'index',
  'component',
  'field',
  'service',
  'period',
  'scope',
] as const;
export type Facet = (typeof FACETS)[number];

/** What the page already says of all its rows, so that captions need not repeat it. */
export interface Known {
  unit?: string;
  year?: number;
}

/** What is not the same in all of these rows; the first names the row, the others stand below. */
export function varying(statements: readonly Statement[]): Facet[] {
  return FACETS.filter(
    (facet) => new Set(statements.map((statement) => rawOf(statement, facet))).size > 1,
  );
}

/** "Hồ sơ: tỉnh Kiên Giang, quý II năm 2020": the title, and what is the same in all rows. */
export function captionOf(
  site: Site,
  title: string,
  statements: readonly Statement[],
  known: Known,
): string {
  const [first] = statements;
  if (!first) return title;
  const changing = varying(statements);
  const constant = FACETS.filter((facet) => !changing.includes(facet))
    .filter((facet) => !isKnown(first, facet, known))
    .flatMap((facet) => longText(site, first, facet));
  return constant.length === 0 ? title : `${title}: ${constant.join(', ')}`;
}

/** What all of these rows are about beside who and when: "đất đai"; empty where they differ in all of it. */
export function sharedWords(site: Site, statements: readonly Statement[]): string[] {
  const [first] = statements;
  const changing: readonly Facet[] = ['unit', 'period', ...varying(statements)];
  return first === undefined
    ? []
    : FACETS.filter((facet) => !changing.includes(facet)).flatMap((facet) =>
        longText(site, first, facet),
      );
}

/** The name of a row by what varies; a table of one row is named by its period. */
export function headerOf(
  site: Site,
  statement: Statement,
  [main = 'period', ...others]: readonly Facet[],
): HeaderView {
  const detail = others.flatMap((facet) => shortText(site, statement, facet)).join(' · ');
  const text = shortText(site, statement, main)[0] ?? WORDS[site.locale].everything;
  const href = main === 'unit' ? unitLinkOf(site, statement).href : undefined;
  return {
    text,
    ...(href === undefined ? {} : { href }),
    ...(detail === '' ? {} : { detail }),
  };
}

export function cornerOf({ locale }: Site, [main = 'period']: readonly Facet[]): string {
  return WORDS[locale].facets[main];
}

function isKnown({ unit, period }: Statement, facet: Facet, known: Known): boolean {
  if (facet === 'unit') return unit === known.unit;
  return facet === 'period' && period.raw === String(known.year);
}

export function rawOf(statement: Statement, facet: Facet): string {
  if (facet === 'unit' || facet === 'scope') return statement[facet];
  if (facet === 'period') return statement.period.raw;
  return statement.dimensions[facet] ?? '';
}

function longText(site: Site, statement: Statement, facet: Facet): string[] {
  const { unit, period } = statement;
  if (facet === 'unit') return [unitName(site, unitById(site, unit), yearOf(period))];
  return facet === 'period' ? [site.f.periodName(period)] : shortText(site, statement, facet);
}

function shortText(site: Site, statement: Statement, facet: Facet): string[] {
  if (facet === 'unit') return [unitLinkOf(site, statement).label];
  if (facet === 'period') return [site.f.shortPeriod(statement.period)];
  if (facet === 'scope') return statement.scope === '' ? [] : [statement.scopeText[site.locale]];
  return nameOf(site, facet, statement.dimensions[facet]);
}

function nameOf({ dataset, locale }: Site, dimension: Dimension, id: string | undefined): string[] {
  if (id === undefined) return [];
  const index = dataset.indices.get(id);
  if (index) return [local(index, dimension === 'index' ? 'short' : 'name', locale)];
  const field = dataset.fields.get(id);
  if (!field) throw new Error(`no ${dimension} ${id}`);
  return [local(field, 'name', locale)];
}

function unitLinkOf(site: Site, { unit, period }: Statement) {
  return unitYearLink(site, unitById(site, unit), yearOf(period));
}
