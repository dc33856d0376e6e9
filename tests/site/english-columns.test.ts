import { expect, it } from 'vitest';
import { readCsv, writeCsv, type RawFile } from '../../src/data/csv/csv.ts';
import { readDataset } from '../../src/data/dataset.ts';
import { TABLES } from '../../src/data/tables.ts';
import { siteCharts } from '../../src/site/charts.ts';
import { indicatorFacts } from '../../src/site/datasets/facts.ts';
import { inventory } from '../../src/site/inventory.ts';
import { areaPage } from '../../src/site/pages/area/model.ts';
import { cardsPage } from '../../src/site/pages/cards/model.ts';
import { gapsPage } from '../../src/site/pages/gaps/model.ts';
import { homePage } from '../../src/site/pages/home/model.ts';
import { indicatorPage } from '../../src/site/pages/indicator/model.ts';
import { inspectionYearPage } from '../../src/site/pages/inspection-year/model.ts';
import { normsPage } from '../../src/site/pages/norms/model.ts';
import { oneStopPage } from '../../src/site/pages/one-stop/model.ts';
import { placePage } from '../../src/site/pages/place/model.ts';
import { soughtDocumentPage } from '../../src/site/pages/sought-document/model.ts';
import { sourcePage } from '../../src/site/pages/source/model.ts';
import { sourcesPage } from '../../src/site/pages/sources/model.ts';
import { unitYearPage } from '../../src/site/pages/unit-year/model.ts';
import { unitPage } from '../../src/site/pages/unit/model.ts';
import { yearPage } from '../../src/site/pages/year/model.ts';
import { documents, pagesToFind } from '../../src/site/parts/search/records.ts';
import { places } from '../../src/site/parts/search/places.ts';
import { siteOf, type Site } from '../../src/site/site.ts';
import { sound, textFile } from '../data/fixture.ts';

/** Stands at the end of all that is written in Vietnamese where English stands beside it. */
const VIETNAMESE = ' (tiếng Việt)';

const PLACES = `code,name_vi,name_en,district,successor,share,basis,basis_en,source
90001,Xã Chè,Chè Commune,doi-che,xa-che,whole,Nghị quyết 1,Resolution 1,nien-giam`;

const SOUGHT = `id,title_vi,title_en,number,date,issuer_vi,issuer_en,addressee_vi,addressee_en,holds_vi,holds_en,indicators,units,period,mentioned,note_vi,note_en
bao-cao-2018,Báo cáo 2018,Report 2018,,,Tỉnh,Province,Tỉnh,Province,Số hồ sơ,Cases,cases.late,doi-che,2018,bao-cao,Chưa đọc,Not read`;

const COMMUNE =
  'xa-che,commune,communes,Xã Chè mới,New Chè Commune,Chè mới,New Chè,2020-07-01,,ben-mo,doi-che,,Nghị quyết 1,Resolution 1,nien-giam,,\n';
const RULE =
  'quay,Số quầy phải có,Counters that must be there,2,quầy,counters,Nghị định 2/NĐ (sửa đổi bởi 3/NĐ),Decree 2/NĐ (amended by 3/NĐ),Điều 4,Article 4,2018,,nien-giam\n';

/** The faultless province with a former commune, a document that is sought, and a rule about counters. */
function province(): RawFile[] {
  const text = ({ bytes }: RawFile) => new TextDecoder().decode(bytes);
  const more: Record<string, string> = { 'units.csv': COMMUNE, 'norms.csv': RULE };
  return [
    ...sound().map((own) => textFile(own.file, text(own) + (more[own.file] ?? ''))),
    textFile('former-communes.csv', `${PLACES}\n`),
    textFile('known-documents.csv', `${SOUGHT}\n`),
    textFile('norm-indicators.csv', 'norm,indicators\nquay,offices.counters\n'),
  ];
}

/** Marks each Vietnamese cell that has English beside it, and fills both where both are empty. */
function marked(file: RawFile): RawFile {
  const reading = readCsv(file);
  const table = Object.values(TABLES).find(({ name }) => file.file.endsWith(`${name}.csv`));
  if (!reading.ok || !table) throw new Error(file.file);
  const { header, rows } = reading.table;
  const isVietnamese = (column: string) => `${column.replace(/_vi$/, '')}_en` in table.columns;
  // What a row counts is part of its key: a scope for all rows would leave no row of a whole unit.
  const isKey = (column: string) => column.replace(/_en$/, '') === 'scope';
  const cells = rows.map((row) =>
    row.cells.map((cell, index) => {
      const column = header[index] ?? '';
      if (isKey(column) && cell === '') return '';
      if (isVietnamese(column)) return (cell || 'Tiếng Việt') + VIETNAMESE;
      return column.endsWith('_en') ? cell || 'English' : cell;
    }),
  );
  return textFile(file.file, writeCsv(header, cells));
}

/** What English pages say, by the kind of page; not what words the search knows besides. */
function said(site: Site): Record<string, unknown[]> {
  const { dataset } = site;
  const all = inventory(site);
  const charts = siteCharts(site, []);
  return {
    home: [homePage(site)],
    'one-stop': [oneStopPage(site)],
    years: all.years.map((year) => yearPage(site, year)),
    units: all.units.map((unit) => unitPage(site, unit)),
    'units of a year': all.unitYears.map(({ unit, year }) => unitYearPage(site, unit, year)),
    indicators: all.indicators.map((indicator) => indicatorPage(site, indicator)),
    cards: all.cardPages.map((place) => cardsPage(site, place).head),
    sources: [sourcesPage(site), ...all.sources.map((source) => sourcePage(site, source))],
    norms: [normsPage(site)],
    areas: all.areas.map((area) => areaPage(site, area)),
    inspections: all.inspectionYears.map((year) => inspectionYearPage(site, year)),
    places: all.formerDistricts.map((district) => placePage(site, district)),
    gaps: [gapsPage(site), ...dataset.knownDocuments.map(({ id }) => soughtDocumentPage(site, id))],
    charts: charts.map(({ spec }) => spec),
    search: [...pagesToFind(site, []), ...places(site), ...documents(site, charts)].map(
      ({ title, kind, answer, listed }) => [title, kind, answer, listed],
    ),
    'data sets': all.indicators.map((indicator) => indicatorFacts(site, indicator, () => [])),
  };
}

it('an English page says nothing in Vietnamese that stands in English beside it', () => {
  const reading = readDataset(province().map(marked));
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const site = siteOf(
    { dataset: reading.dataset, editions: [], corrections: [], sealed: new Map(), open: [] },
    'en',
  );
  const vietnamese = Object.entries(said(site)).flatMap(([page, models]) =>
    [...JSON.stringify(models).matchAll(/"[^"]*\(tiếng Việt\)[^"]*"/g)].map(
      ([words]) => `${page}: ${words}`,
    ),
  );
  expect([...new Set(vietnamese)]).toEqual([]);
});
