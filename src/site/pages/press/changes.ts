import type { Unit } from '../../../data/dataset.ts';
import type { Figure, Statement } from '../../../data/figures.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import { changeTo } from '../../../derive/change.ts';
import { headline } from '../../../derive/headline.ts';
import { placeOf } from '../../../derive/place.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { toSeries } from '../../../derive/series.ts';
import { thresholdText } from '../../../i18n/threshold-text.ts';
import { thresholdOf } from '../../../threshold.ts';
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

/** A sentence on one figure beside that of the year before, and the row that it is of. */
interface ToldChange {
  row: Statement;
  finding: PressFinding;
}

/**
 * Sentences on what rose, fell or stayed the same in the whole province, against the same part of the year before.
 */
export function provinceChanges(site: Site, province: Unit, year: number): ToldChange[] {
  const statements = statementsOf(site.dataset, { unit: province.id, year });
  return COMPARED.flatMap((indicator) => {
    const now = headline(site.dataset, statements, indicator);
    return now ? changeOf(site, province, now, year) : [];
  });
}

function changeOf(site: Site, province: Unit, now: Figure, year: number): ToldChange[] {
  const { dataset, f } = site;
  const { statement, indicator } = now;
  const series = toSeries(dataset, figuresOf(dataset, indicator, { unit: statement.unit })).find(
    ({ points }) => points.some(({ figures }) => figures.includes(now)),
  );
  const found = series && changeTo(series, statement.period.raw);
  if (found?.kind !== 'change') return [];
  const { change, from, to } = found;
  const { index } = statement.dimensions;
  const label = measureOf(indicator).label[site.locale];
  const said = {
    label: indicator === 'national.rank' && index !== undefined ? indexName(site, index) : label,
    unit: unitInSentence(site, province, year),
    before: f.period(from.statement.period),
    now: f.period(to.statement.period),
    from: valueText(site, from),
    to: valueText(site, to),
    step: f.number(Math.abs(change.difference), change.decimals),
    least: thresholdText(site, thresholdOf(change)),
  };
  const words = WORDS[site.locale];
  const of = statement.figures.get('rank_of');
  const text =
    indicator === 'national.rank'
      ? words.moved[change.way]({
          ...said,
          of: of ? valueText(site, of) : null,
          last: placeOf(to)?.last ?? false,
        })
      : words.changed[change.way](said);
  return fromFigures(site, text, [to, from]).map((finding) => ({ row: statement, finding }));
}
