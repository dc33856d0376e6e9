import type { Unit } from '../../../data/dataset.ts';
import type { Figure } from '../../../data/figures.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import { changeTo } from '../../../derive/change.ts';
import { headline } from '../../../derive/headline.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { toSeries } from '../../../derive/series.ts';
import { valueText } from '../../parts/figure/figure-view.ts';
import { indexName } from '../../parts/table/ratings.ts';
import { unitInSentence } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { fromFigures, type PressFinding } from './finding.ts';
import { WORDS } from './words.ts';

/** What is set beside the year before, in this order, as far as it can be compared. */
const COMPARED: readonly IndicatorId[] = [
  'procedures.one_stop',
  'procedures.announced',
  'national.rank',
  'cases.late',
  'cases.pending_overdue',
  'cases.resolved',
];

/** What of the whole province rose, fell or stayed against the same part of the year before. */
export function provinceChanges(site: Site, province: Unit, year: number): PressFinding[] {
  const statements = statementsOf(site.dataset, { unit: province.id, year });
  return COMPARED.flatMap((indicator) => {
    const now = headline(site.dataset, statements, indicator);
    return now ? changeOf(site, province, now, year) : [];
  });
}

function changeOf(site: Site, province: Unit, now: Figure, year: number): PressFinding[] {
  const { dataset, f } = site;
  const { statement, indicator } = now;
  const series = toSeries(dataset, figuresOf(dataset, indicator, { unit: statement.unit })).find(
    ({ points }) => points.some(({ figures }) => figures.includes(now)),
  );
  const change = series && changeTo(series, statement.period.raw);
  if (change?.kind !== 'change') return [];
  const { index } = statement.dimensions;
  const label = measureOf(indicator).label[site.locale];
  const said = {
    label: indicator === 'national.rank' && index !== undefined ? indexName(site, index) : label,
    unit: unitInSentence(site, province, year),
    before: f.period(change.from.statement.period),
    now: f.period(change.to.statement.period),
    from: valueText(site, change.from),
    to: valueText(site, change.to),
    step: f.number(Math.abs(change.difference), change.decimals),
  };
  const words = WORDS[site.locale];
  const [more, less, same] =
    indicator === 'national.rank'
      ? [words.dropped, words.climbed, words.samePlace]
      : [words.rose, words.fell, words.stayed];
  const sentence = change.difference > 0 ? more : change.difference < 0 ? less : same;
  return fromFigures(site, sentence(said), [change.to, change.from]);
}
