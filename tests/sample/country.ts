import { MAIN_NATIONAL_INDEX, ONE_STOP_AREA } from '../../src/data/named.ts';
import { TABLES } from '../../src/data/tables.ts';
import { filledForm, type CaseCounts } from './case-form.ts';
import { between, chanceOf, type Chance } from './chance.ts';
import { pathOf, sheet, toCsv, type CellsOf, type Sheet } from './sheet.ts';
import { standingPages } from './stories.ts';

/** How much of a country is made up. */
export interface Extent {
  /** At most as many as there are groups within which the site compares units. */
  provinces: number;
  /** In each of them. */
  units: number;
  years: number;
}

/** The units of a province are compared with each other: each province is a peer group of the site. */
const PROVINCES = [
  { id: 'tinh-may', name: 'Mây', kind: 'commune', group: 'communes' },
  { id: 'tinh-gio', name: 'Gió', kind: 'district', group: 'districts' },
  { id: 'tinh-nang', name: 'Nắng', kind: 'department', group: 'departments' },
  { id: 'tinh-suong', name: 'Sương', kind: 'vertical', group: 'verticals' },
  { id: 'tinh-sao', name: 'Sao', kind: 'department', group: 'merged-departments' },
] as const;
type Province = (typeof PROVINCES)[number];

/** What a site is about: a whole country in one site, or one province of it. */
interface Subject {
  id: string;
  name_vi: string;
  name_en: string;
  /** "Mây Gió" */
  short: string;
}

const COUNTRY: Subject = {
  id: 'nuoc-may-gio',
  name_vi: 'Nước Mây Gió',
  name_en: 'Country of Mây Gió',
  short: 'Mây Gió',
};
const INDEX = 'chi-so-may-gio';
const CHARTER = 'van-ban-mau-goc';
const FIRST_YEAR = 2001;
const report = (year: number) => `bao-cao-mau-${year}`;

/**
 * A made-up country, to see what many units and years cost to build: the text of every file of data/ and content/, by its
 * path. Each unit has in each year a row of cases and a score, and so a page with two charts: where it stands in both.
 */
export function country(extent: Extent): Map<string, string> {
  if (extent.provinces > PROVINCES.length)
    throw new Error(`a country has at most ${PROVINCES.length} provinces`);
  return siteOf(COUNTRY, extent, chanceOf('may-gio'));
}

/** One province of such a country, as a site of its own: the first, the second… Each has figures of its own. */
export function provinceOfCountry(
  at: number,
  extent: Omit<Extent, 'provinces'>,
): { id: string; files: Map<string, string> } {
  const id = `tinh-${String(at)}`;
  const names = { name_vi: `Tỉnh Mây ${String(at)}`, name_en: `Mây ${String(at)} Province` };
  const subject = { id, ...names, short: `Mây ${String(at)}` };
  return { id, files: siteOf(subject, { ...extent, provinces: 1 }, chanceOf(id)) };
}

function siteOf(subject: Subject, extent: Extent, chance: Chance): Map<string, string> {
  const provinces = PROVINCES.slice(0, extent.provinces);
  const years = Array.from({ length: extent.years }, (_, at) => FIRST_YEAR + at);
  const units = provinces.flatMap((province) =>
    Array.from({ length: extent.units }, (_, at) => unitRow(subject, province, at + 1)),
  );
  const sheets = [
    ...registers(subject, years),
    sheet(TABLES.units, null, [subjectRow(subject), ...units]),
    ...years.flatMap((year) => [
      sheet(
        TABLES.cases,
        year,
        units.map(({ id }) => caseRow(chance, id, year)),
      ),
      sheet(
        TABLES.scores,
        year,
        provinces.flatMap(({ id: province }) =>
          scoreRows(
            chance,
            units.filter(({ id }) => id.startsWith(`${province}-`)).map(({ id }) => id),
            year,
          ),
        ),
      ),
    ]),
  ];
  return new Map([
    ...sheets.map((one): [string, string] => [`data/${pathOf(one)}`, toCsv(one)]),
    ...standingPages().map(([path, text]): [string, string] => [`content/${path}`, text]),
  ]);
}

function registers(subject: Subject, years: readonly number[]): Sheet[] {
  const { id, name_vi, name_en, short } = subject;
  return [
    sheet(TABLES.site, null, [
      setting('name', `${name_vi}, không có thật`, `${name_en}, which does not exist`),
      setting('tagline', 'Dữ liệu bịa, để đo việc dựng trang.', 'Made up, to measure builds.'),
      setting('province_name', short, short),
      setting('province', id, id),
      setting('address', 'https://may-gio.example', 'https://may-gio.example'),
      setting('sample', 'yes', 'yes'),
    ]),
    sheet(TABLES.indices, null, [
      index(INDEX, 'Chỉ số mẫu Mây Gió', 'Sample index of Mây Gió'),
      index(MAIN_NATIONAL_INDEX, 'Chỉ số mẫu các nước', 'Sample index of countries'),
    ]),
    sheet(TABLES.sources, null, [
      source(CHARTER, 'Văn bản mẫu gốc', 'Sample charter'),
      ...years.map((year) =>
        source(report(year), `Báo cáo mẫu năm ${year}`, `Sample report of ${year}`),
      ),
    ]),
    sheet(TABLES.areas, null, [
      { id: ONE_STOP_AREA, name_vi: 'Một cửa', name_en: 'One-stop', order: 1 },
    ]),
    ...[TABLES.fields, TABLES.norms, TABLES.unitNames, TABLES.breaks].map((table) =>
      sheet(table, null, []),
    ),
  ];
}

function setting(key: string, vi: string, en: string) {
  return { key, vi, en };
}

function source(id: string, title_vi: string, title_en: string): CellsOf<typeof TABLES.sources> {
  return { id, title_vi, title_en, publisher: 'Người bịa', publisher_en: 'Whoever made it up' };
}

function index(id: string, name_vi: string, name_en: string): CellsOf<typeof TABLES.indices> {
  return {
    ...{ id, name_vi, name_en, short_vi: name_vi, short_en: name_en, source: CHARTER },
    ...{ owner_vi: 'Nước Mây Gió', owner_en: 'Mây Gió' },
  };
}

function subjectRow({ id, name_vi, name_en, short }: Subject): CellsOf<typeof TABLES.units> {
  return {
    ...{ id, kind: 'province', source: CHARTER },
    ...{ name_vi, name_en, short_vi: short, short_en: short },
  };
}

function unitRow({ id: parent }: Subject, { id, name, kind, group }: Province, at: number) {
  return {
    ...{ id: `${id}-${at}`, kind, peer_group: group, parent, source: CHARTER },
    ...{ name_vi: `Đơn vị ${name} ${at}`, name_en: `${name} Unit ${at}` },
    ...{ short_vi: `${name} ${at}`, short_en: `${name} ${at}` },
  };
}

function caseRow(chance: Chance, unit: string, year: number): CellsOf<typeof TABLES.cases> {
  const counts = countsOf(chance, unit, year);
  return { unit, period: String(year), source: report(year), ...filledForm(counts) };
}

function countsOf(chance: Chance, unit: string, year: number): CaseCounts {
  const drawn = (what: string, low: number, high: number, of = year) =>
    Math.round(between(chance, `${what}/${unit}/${of}`, low, high));
  const received_online = drawn('online', 2000, 6000);
  const received_direct = drawn('direct', 1000, 3000);
  // A year begins with what the one before left open.
  const carried_over = drawn('open', 50, 150, year - 1);
  const cancelled = drawn('cancelled', 1, 9);
  const open = drawn('open', 50, 150);
  const late = drawn('late', 5, 190);
  const early = drawn('early', 1000, 1400);
  return {
    ...{ received_online, received_direct, carried_over, early, late, cancelled },
    on_time: received_online + received_direct + carried_over - early - late - cancelled - open,
    pending_overdue: drawn('overdue', 1, 9),
  };
}

function scoreRows(
  chance: Chance,
  units: readonly string[],
  year: number,
): CellsOf<typeof TABLES.scores>[] {
  const scores = units.map((unit) => ({
    unit,
    score: between(chance, `score/${unit}/${year}`, 55, 99).toFixed(2),
  }));
  return scores.map(({ unit, score }) => ({
    ...{ unit, period: String(year), index: INDEX, source: report(year), score, max: 100 },
    rank: 1 + scores.filter((other) => Number(other.score) > Number(score)).length,
    rank_of: scores.length,
  }));
}
