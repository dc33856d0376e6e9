import type { Norm, Unit } from '../../../data/dataset.ts';
import { normsAbout } from '../../../derive/norms-about.ts';
import { statementsOf } from '../../../derive/select.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import { lawOf } from '../../parts/complaint/complaint.ts';
import { countedIn, valueText } from '../../parts/figure/figure-view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** Where papers of a unit are filed by the law in force; the last count of its counter; what was not found. */
export function counterOf(site: Site, unit: Unit, name: string): string[] {
  const words = WORDS[site.locale];
  const laws = rulesOf(site, unit).map((rule) => lawOf(site, rule));
  return [
    ...(laws.length === 0 ? [] : [words.fileAt({ unit: name, laws: site.f.list(laws) })]),
    ...counted(site, unit),
    words.noAddress,
  ];
}

/** What the law in force says of the counters of communes; nothing of other units. */
export function rulesOf({ dataset }: Site, unit: Unit): Norm[] {
  return unit.kind === 'commune'
    ? normsAbout(dataset, 'offices.counters').filter(({ to }) => to === null)
    : [];
}

/** The latest row of the table of offices that counts the whole of the place. */
function counted(site: Site, unit: Unit): string[] {
  const { dataset, f, locale } = site;
  const row = statementsOf(dataset, { table: 'offices', unit: unit.id }).findLast(standsForUnit);
  if (!row) return [];
  const parts = [...row.figures.values()].map((figure) => {
    const value = valueText(site, figure);
    return `${value}\u00a0${countedIn(figure, value, locale)}`.trim();
  });
  return [WORDS[locale].counted({ period: f.period(row.period), parts: f.list(parts) })];
}
