import { yearOf } from '../../../data/period.ts';
import { measureOf, STATEMENT_TABLES } from '../../../data/tables.ts';
import { figuresOf } from '../../../derive/select.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { EntryView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { publishedIndicators } from '../../../derive/published-indicators.ts';
import { WORDS } from './words.ts';

export interface IndicatorsPage {
  head: PageHead;
  intro: string;
  groups: { title: string; indicators: EntryView[] }[];
}

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
    groups: STATEMENT_TABLES.map(({ name, title }) => ({
      title: title[site.locale],
      indicators: indicators
        .filter((indicator) => indicator.startsWith(`${name}.`))
        .map((indicator) => {
          const figures = figuresOf(dataset, indicator);
          const years = [...new Set(figures.map(({ statement }) => yearOf(statement.period)))];
          const span = [...new Set([Math.min(...years), Math.max(...years)])].join('–');
          return {
            link: {
              label: measureOf(indicator).label[site.locale],
              href: addresses.indicator(indicator),
            },
            details: `${t.ui.figureCount(site.f.number(figures.length))}, ${span}`,
          };
        }),
    })).filter((group) => group.indicators.length > 0),
  };
}
