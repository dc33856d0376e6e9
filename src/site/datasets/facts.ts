import { siteWords } from '../../data/settings.ts';
import { yearOf } from '../../data/period.ts';
import { INDICATORS, indicatorOf, measureOf, type IndicatorId } from '../../data/tables.ts';
import { changedOn, latestDay } from '../../editions/changed-on.ts';
import { figuresOf, statementsOf } from '../../derive/select.ts';
import { provinceIn, provinceOf } from '../../derive/province.ts';
import { local } from '../../i18n/local.ts';
import type { DatasetFacts, SourceFacts } from '../../publish/dataset-jsonld.ts';
import type { Distribution } from '../../publish/distribution.ts';
import { unitInSentence, unitLabel, inSentence } from '../parts/unit/unit-words.ts';
import type { Site } from '../site.ts';
import { WORDS } from './words.ts';

/** A page as a data set: what its head says of it. */
interface Described {
  title: string;
  description: string;
  path: string;
}

/** All figures of one year. `files` is what they can be had as. */
export function yearFacts(
  site: Site,
  year: number,
  { title, description, path }: Described,
  files: readonly Distribution[],
): DatasetFacts {
  const { dataset, editions, editionOf, locale } = site;
  const statements = statementsOf(dataset, { year });
  const stated = new Set(
    statements.flatMap(({ figures }) => [...figures.values()].map(({ indicator }) => indicator)),
  );
  const findings = dataset.findings.filter((finding) => finding.year === year);
  const own = editions.filter((edition) => edition.year === year);
  return {
    ...common(site),
    address: site.addresses.full(path),
    name: title,
    description,
    version: editionOf.get(year)?.id ?? null,
    published: own[0]?.date ?? null,
    modified: changedOn(own).get(year) ?? null,
    years: [year, year],
    place: WORDS[locale].place({
      province: unitInSentence(site, provinceIn(dataset, year), year),
    }),
    variables: variablesOf(
      site,
      INDICATORS.map(({ id }) => id).filter((id) => stated.has(id)),
    ),
    sources: sourcesOf(site, [...statements, ...findings]),
    distributions: files,
  };
}

/** All figures of one indicator, of every unit and year. */
export function indicatorFacts(
  site: Site,
  indicator: IndicatorId,
  filesOf: (years: readonly number[]) => readonly Distribution[],
): DatasetFacts {
  const { dataset, editions, locale, addresses } = site;
  const words = WORDS[locale];
  const { meta } = indicatorOf(indicator);
  const figures = figuresOf(dataset, indicator);
  const years = [...new Set(figures.map(({ statement }) => yearOf(statement.period)))].toSorted(
    (a, b) => a - b,
  );
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const own = editions.filter(({ year }) => years.includes(year));
  const changed = latestDay([...changedOn(own).values()]);
  const unit = provinceOf(dataset);
  const province = inSentence(site, unit, unitLabel(site, unit));
  return {
    ...common(site),
    address: addresses.full(addresses.indicator(indicator)),
    name: words.indicator({ label: meta.label[locale], province }),
    description: words.indicatorAbout({
      definition: meta.definition[locale],
      from: String(first),
      to: String(last),
      province,
    }),
    version: changed,
    published: own[0]?.date ?? null,
    modified: changed,
    years: [first, last],
    place: words.place({ province }),
    variables: variablesOf(site, [indicator]),
    sources: sourcesOf(
      site,
      figures.map(({ statement }) => statement),
    ),
    distributions: filesOf(years),
  };
}

/** What all data sets of the site share. */
export function common(site: Site): Pick<DatasetFacts, 'language' | 'publisher' | 'catalogue'> {
  const { dataset, locale, addresses } = site;
  return {
    language: locale,
    publisher: {
      name: siteWords(dataset, 'name', locale),
      address: addresses.full(addresses.home),
    },
    catalogue: addresses.full(addresses.data),
  };
}

function variablesOf(
  { locale }: Site,
  indicators: readonly IndicatorId[],
): DatasetFacts['variables'] {
  return indicators.map((id) => ({ name: measureOf(id).label[locale] }));
}

/** The documents that rows were read from, each once, in the order of their ids. */
function sourcesOf(site: Site, rows: readonly { source: string }[]): SourceFacts[] {
  const { dataset, locale, addresses } = site;
  return [...new Set(rows.map(({ source }) => source))].toSorted().flatMap((id) => {
    const source = dataset.sources.get(id);
    return source === undefined
      ? []
      : [
          {
            address: addresses.full(addresses.source(id)),
            name: local(source, 'title', locale),
            publisher: local(source, 'publisher', locale),
            document: source.url === '' ? null : source.url,
          },
        ];
  });
}
