import { CLASSES } from '../../../data/classes.ts';
import { isClass, type Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { indicatorOf, measureOf } from '../../../data/tables.ts';
import { headline } from '../../../derive/headline.ts';
import { provinceOf } from '../../../derive/province.ts';
import { publishedIndicators } from '../../../derive/published-indicators.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { isCollective } from '../../../derive/units.ts';
import { local } from '../../../i18n/local.ts';
import { SOURCE_LOCALE } from '../../../i18n/locale.ts';
import type { SiteChart } from '../../charts.ts';
import type { Site } from '../../site.ts';
import { figureView, outOfText } from '../figure/figure-view.ts';
import { inspectionEntry } from '../inspection/inspection-entry.ts';
import type { Term } from '../terms/terms.ts';
import { unitById, unitShortName } from '../unit/unit-words.ts';
import { sourceWords } from './source-words.ts';
import { WEIGHTS, type Findable } from './view.ts';
import { WORDS } from './words.ts';

/** Years, indicators, classes, tasks, words: pages that answer a question. */
export function pagesToFind(site: Site, terms: readonly Term[]): Findable[] {
  return [
    ...years(site),
    ...classes(site),
    ...indicators(site),
    ...nationalIndices(site),
    ...areas(site),
    ...terms.map((term) => termEntry(site, term)),
  ];
}

/** Inspections, findings, sources and charts, each found by its own words. */
export function documents(site: Site, charts: readonly SiteChart[]): Findable[] {
  const { dataset, addresses, locale } = site;
  const words = WORDS[locale];
  const entry = { answer: '', words: [], weight: WEIGHTS.document, listed: null };
  return [
    ...dataset.inspections.map((inspection) => {
      const { link, details } = inspectionEntry(site, inspection);
      const names = inspection.units.map((id) =>
        unitShortName(site, unitById(site, id), inspection.year),
      );
      return {
        ...entry,
        title: link.label,
        kind: words.inspection,
        href: link.href,
        answer: details,
        words: [...names, String(inspection.year)],
        weight: WEIGHTS.page,
      };
    }),
    ...dataset.findings.map(({ id, year, kind, units, ...finding }) => ({
      ...entry,
      title: local(finding, 'statement', locale),
      kind: `${site.t.findingKinds[kind]}, ${String(year)}`,
      href: addresses.inspected(year, id),
      words: [
        ...units.map((unit) => unitShortName(site, unitById(site, unit), year)),
        String(year),
      ],
    })),
    ...[...dataset.sources.values()].map((source) => ({
      ...entry,
      title: local(source, 'title', locale),
      kind: words.source,
      href: addresses.source(source.id),
      answer: local(source, 'document', locale),
      words: [local(source, 'document', locale), local(source, 'publisher', locale)],
    })),
    ...charts.map(({ page, spec }) => ({
      ...entry,
      title: spec.message,
      kind: words.chart,
      href: page.href,
      answer: page.label,
    })),
  ];
}

function years({ dataset, addresses, locale, t, f }: Site): Findable[] {
  return dataset.years.map((year) => {
    const count = dataset.statements
      .filter(({ period }) => yearOf(period) === year)
      .reduce((sum, { figures }) => sum + figures.size, 0);
    const title = `${WORDS[locale].year} ${String(year)}`;
    return {
      title,
      kind: WORDS[locale].year,
      href: addresses.year(year),
      answer: t.ui.figureCount(f.number(count)),
      words: [String(year)],
      weight: WEIGHTS.place,
      listed: title,
    };
  });
}

/** Who was rated so: the units of one class in one year. */
function classes(site: Site): Findable[] {
  const { dataset, addresses, t, f, locale } = site;
  const figures = figuresOf(dataset, 'scores.class').filter(
    ({ statement }) => !isCollective(unitById(site, statement.unit)),
  );
  const byYear = Map.groupBy(figures, ({ statement }) => yearOf(statement.period));
  return [...byYear].flatMap(([year, ofYear]) =>
    CLASSES.flatMap((name) => {
      const units = ofYear
        .filter(({ value }) => isClass(value) && value.class === name)
        .map(({ statement }) => unitShortName(site, unitById(site, statement.unit), year));
      if (units.length === 0) return [];
      const title = WORDS[locale].classOf({ class: t.classes[name], year: String(year) });
      return [
        {
          title,
          kind: WORDS[locale].classes,
          href: addresses.year(year),
          answer: `${f.list([...new Set(units)])}.`,
          words: [],
          weight: WEIGHTS.place,
          listed: null,
        },
      ];
    }),
  );
}

/** Each with the latest figure of the province, where there is one. */
function indicators(site: Site): Findable[] {
  const { dataset, addresses, locale } = site;
  const province = provinceOf(dataset);
  return publishedIndicators(dataset).map((indicator) => {
    const { label, unit } = measureOf(indicator);
    const { table } = indicatorOf(indicator);
    const figure = headline(
      dataset,
      statementsOf(dataset, { table, unit: province.id }),
      indicator,
    );
    return {
      title: label[locale],
      kind: WORDS[locale].indicator,
      href: addresses.indicator(indicator),
      answer: figure === null ? '' : latestWords(site, figure),
      words: [unit[locale], ...sourceWords(site, label[SOURCE_LOCALE])],
      weight: WEIGHTS.page,
      listed: label[locale],
    };
  });
}

/** "PAPI" is looked for by its name: the rank that the province had in it last. */
function nationalIndices(site: Site): Findable[] {
  const { dataset, addresses, locale } = site;
  const rows = statementsOf(dataset, { table: 'national', unit: provinceOf(dataset).id });
  return [...dataset.indices.values()].flatMap((index) => {
    const figure = headline(
      dataset,
      rows.filter(({ dimensions }) => dimensions.index === index.id),
      'national.rank',
    );
    return figure === null
      ? []
      : [
          {
            title: local(index, 'name', locale),
            kind: WORDS[locale].index,
            href: addresses.indicator('national.rank'),
            answer: latestWords(site, figure),
            words: [
              local(index, 'short', locale),
              ...sourceWords(site, local(index, 'name', SOURCE_LOCALE)),
            ],
            weight: WEIGHTS.answer,
            listed: local(index, 'short', locale),
          },
        ];
  });
}

/** "Kiên Giang, năm 2024: 61 trong 63." */
function latestWords(site: Site, figure: Figure): string {
  const { value, unit, period } = figureView(site, figure);
  const among = outOfText(site, figure);
  return WORDS[site.locale].latest({
    unit: local(provinceOf(site.dataset), 'short', site.locale),
    period,
    value: [value, among ?? unit].filter((part) => part !== '').join(' '),
  });
}

function areas(site: Site): Findable[] {
  const { dataset, addresses, locale } = site;
  return [...dataset.areas.values()].map((area) => {
    const title = local(area, 'name', locale);
    return {
      title,
      kind: WORDS[locale].area,
      href: addresses.area(area.id),
      answer: '',
      words: sourceWords(site, local(area, 'name', SOURCE_LOCALE)),
      weight: WEIGHTS.page,
      listed: title,
    };
  });
}

function termEntry({ addresses, locale }: Site, { title, slug, text }: Term): Findable {
  return {
    title,
    kind: WORDS[locale].term,
    href: `${addresses.glossary}#${slug}`,
    answer: text,
    words: [],
    weight: WEIGHTS.answer,
    listed: title,
  };
}
