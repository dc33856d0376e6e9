import { yearOf } from '../../../data/period.ts';
import {
  indicatorOf,
  isCeiling,
  measureOf,
  STATEMENT_TABLES,
  type IndicatorId,
} from '../../../data/tables.ts';
import { figuresOf } from '../../../derive/select.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { EntryView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { publishedIndicators } from '../../../derive/published-indicators.ts';
import { WORDS } from './words.ts';

export interface IndicatorsPage {
  head: PageHead;
  intro: string;
  /** What the site is there for and no source gives; empty once one does. */
  missing: EntryView[];
  groups: { title: string; indicators: EntryView[] }[];
  /** What others are out of: no results. */
  scales: { title: string; indicators: EntryView[] };
}

const ONE_STOP: IndicatorId = 'procedures.one_stop';

export function indicatorsPage(site: Site): IndicatorsPage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const indicators = publishedIndicators(dataset);
  return {
    head: {
      title: t.nav.indicators,
      description: words.description,
      path: addresses.indicators,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: words.intro,
    missing: indicators.includes(ONE_STOP)
      ? []
      : [
          {
            link: {
              label: measureOf(ONE_STOP).label[site.locale],
              href: addresses.gaps,
            },
            details: words.notFound,
          },
        ],
    groups: STATEMENT_TABLES.map(({ name, title }) => ({
      title: title[site.locale],
      indicators: indicators
        .filter((indicator) => indicator.startsWith(`${name}.`) && !isCeiling(indicator))
        .map((indicator) => entryOf(site, indicator)),
    })).filter((group) => group.indicators.length > 0),
    scales: {
      title: words.scales,
      indicators: indicators
        .filter(isCeiling)
        .map((indicator) => entryOf(site, indicator, 'table')),
    },
  };
}

/** An indicator, how many figures it has, and of which years; `named`: with the title of its table, where it stands outside it. */
function entryOf(site: Site, indicator: IndicatorId, named?: 'table'): EntryView {
  const figures = figuresOf(site.dataset, indicator);
  const years = figures.map(({ statement }) => yearOf(statement.period));
  const span = [...new Set([Math.min(...years), Math.max(...years)])].join('–');
  const { table } = indicatorOf(indicator);
  const title = STATEMENT_TABLES.find(({ name }) => name === table)?.title[site.locale];
  return {
    link: {
      label: measureOf(indicator).label[site.locale],
      href: site.addresses.indicator(indicator),
    },
    details: [
      ...(named && title !== undefined ? [title] : []),
      site.t.ui.figureCount(site.f.number(figures.length)),
      span,
    ].join(', '),
  };
}
