import { headline } from '../../../derive/headline.ts';
import { casesInTime } from '../../../derive/in-time.ts';
import { oneStopYears } from '../../../derive/one-stop.ts';
import { publishedIndicators } from '../../../derive/published-indicators.ts';
import { isPlanned } from '../../../derive/planned.ts';
import { provinceOf } from '../../../derive/province.ts';
import { statementsOf } from '../../../derive/select.ts';
import type { Figure, Statement } from '../../../data/figures.ts';
import type { IndicatorId, TableId } from '../../../data/tables.ts';
import { local } from '../../../i18n/local.ts';
import { headlineView } from '../../parts/figure/headline-view.ts';
import { inSentence } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { classBars, lateBars, oneStopBars } from './bars.ts';
import type { AnswerView } from './view.ts';
import { WORDS } from './words.ts';

/** The three questions that bring people here, each with its answer; one section says that none of them has one. */
export function answers(site: Site, index: string | null): AnswerView[] {
  const each = answersToEach(site, index);
  const isSilent = oneStopYears(site.dataset).length === 0;
  if (!isSilent || each.some(({ figures }) => figures.length > 0)) return each;
  const words = WORDS[site.locale];
  const rank = headline(site.dataset, ofProvince(site, 'national'), 'national.rank');
  const reason = (rank ? words.allButRank : words.allReason)({ unit: provinceName(site) });
  return [
    {
      question: words.allQuestions,
      ...answered(site, rank ? [rank] : [], []),
      missing: { label: words.allMissing, reason },
      href: site.addresses.gaps,
    },
  ];
}

function answersToEach(site: Site, index: string | null): AnswerView[] {
  const { addresses } = site;
  const words = WORDS[site.locale];
  const published = publishedIndicators(site.dataset);
  const pageOf = (indicator: IndicatorId) =>
    published.includes(indicator) ? addresses.indicator(indicator) : null;
  return [
    {
      question: words.oneStopQuestion,
      ...oneStopAnswer(site),
      href: addresses.oneStop,
    },
    {
      question: words.casesQuestion,
      ...casesAnswer(site),
      href: pageOf('cases.late'),
    },
    {
      question: words.ratingQuestion,
      ...ratingAnswer(site, index),
      href: pageOf('scores.class'),
    },
  ];
}

type Answer = Omit<AnswerView, 'question' | 'href'>;

function ofProvince(site: Site, table: TableId): Statement[] {
  return statementsOf(site.dataset, { table, unit: provinceOf(site.dataset).id });
}

/** The latest count that a plan gives of the whole province. */
function plannedOneStop(site: Site): Figure | undefined {
  const planned = ofProvince(site, 'procedures').filter(
    (row) => isPlanned(row) && row.scope === '' && row.figures.has('one_stop'),
  );
  const [latest] = planned.toSorted((a, b) => b.period.to.localeCompare(a.period.to));
  return latest?.figures.get('one_stop');
}

/** The province's one-stop count. Until a source states one, the page says so and shows what is planned, or the nearest figure. */
function oneStopAnswer(site: Site): Answer {
  const words = WORDS[site.locale];
  const all = statementsOf(site.dataset, { table: 'procedures' });
  const own = all.filter(({ unit }) => unit === provinceOf(site.dataset).id);
  const ofCentres = all.filter(({ unit }) => site.dataset.units.get(unit)?.kind === 'centre');
  const stated = headline(site.dataset, own, 'procedures.one_stop');
  if (stated) return answered(site, [stated], oneStopBars(site, stated));
  const nearest =
    headline(site.dataset, own, 'procedures.announced') ??
    headline(site.dataset, own, 'procedures.total') ??
    headline(site.dataset, ofCentres, 'procedures.at_centre');
  const unit = provinceName(site);
  const year = oneStopYears(site.dataset).at(-1);
  if (year !== undefined) {
    const reason = words.oneStopOfUnits({ unit, year: String(year) });
    return missing(words.oneStopMissing, reason);
  }
  const planned = plannedOneStop(site);
  if (planned) {
    const reason = words.oneStopPlanned({ unit });
    return { ...answered(site, [planned], []), missing: { label: words.oneStopMissing, reason } };
  }
  const reason = (nearest ? words.oneStopNearest : words.oneStopReason)({ unit });
  return {
    ...answered(site, nearest ? [nearest] : [], []),
    missing: { label: words.oneStopMissing, reason },
  };
}

/**
 * The latest period for which the province's cases in time can be compared with those resolved. Cases that were still
 * open and past their day are in neither, so they stand beside.
 */
function casesAnswer(site: Site): Answer {
  const words = WORDS[site.locale];
  const province = provinceOf(site.dataset);
  const rows = statementsOf(site.dataset, { table: 'cases', unit: province.id }).filter(
    (row) => casesInTime(row) !== null,
  );
  const row = headline(site.dataset, rows, 'cases.resolved')?.statement;
  const figure = row?.figures.get('on_time_or_early') ?? row?.figures.get('late');
  if (row && figure) {
    const overdue = row.figures.get('pending_overdue');
    return answered(site, overdue ? [figure, overdue] : [figure], lateBars(site, row));
  }
  return missing(words.casesMissing, words.nothingFound({ unit: provinceName(site) }));
}

function provinceName(site: Site): string {
  const province = provinceOf(site.dataset);
  return inSentence(site, province, local(province, 'name', site.locale));
}

/** The latest year of which it is known how many units reached the best class: of the province's, else of a group. */
function ratingAnswer(site: Site, index: string | null): Answer {
  const words = WORDS[site.locale];
  const rows = statementsOf(site.dataset, { table: 'classes' }).filter(
    ({ dimensions }) => dimensions.index === index,
  );
  const latest = headline(site.dataset, rows, 'classes.excellent')?.statement.period;
  const own = rows.filter(
    ({ unit, period }) => unit === provinceOf(site.dataset).id && period.raw === latest?.raw,
  );
  const figure =
    headline(site.dataset, own, 'classes.excellent') ??
    headline(site.dataset, rows, 'classes.excellent');
  return figure
    ? answered(site, [figure], classBars(site, figure.statement))
    : missing(words.ratingMissing, words.ratingReason);
}

function answered(site: Site, figures: readonly Figure[], bars: AnswerView['bars']): Answer {
  const views = figures.map((figure) => headlineView(site, figure));
  const [first] = views;
  const chips = new Map(views.flatMap((view) => view.chips).map((chip) => [chip.label, chip]));
  return {
    figures: views,
    about: first ? { ...first, chips: [...chips.values()] } : null,
    missing: null,
    bars,
  };
}

function missing(label: string, reason: string): Answer {
  return { figures: [], about: null, missing: { label, reason }, bars: [] };
}
