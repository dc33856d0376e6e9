import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDataset, type Dataset } from '../../src/data/dataset.ts';
import { isClass, isIn } from '../../src/data/figures.ts';
import { readFolder } from '../../src/data/folder.ts';
import { readDraft } from '../../src/data/read-draft.ts';
import { requiredColumns } from '../../src/data/table.ts';
import { indicatorsIn, STATEMENT_TABLES, type IndicatorId } from '../../src/data/tables.ts';
import { audits } from '../../src/derive/audit/audits.ts';
import { conflicts } from '../../src/derive/conflicts.ts';
import { gapsOf } from '../../src/derive/gaps.ts';
import { nameIn } from '../../src/derive/names.ts';
import { rankPeers } from '../../src/derive/rank.ts';
import { figuresOf } from '../../src/derive/select.ts';
import { shareOf } from '../../src/derive/share.ts';
import { toSeries } from '../../src/derive/series.ts';
import { aliveIn, hasPages, peersIn } from '../../src/derive/units.ts';
import { generate, SEED } from './generate.ts';
import { LAST_YEAR, YEARS } from './years.ts';

const files = generate(SEED);
const rawFiles = [...files]
  .filter(([path]) => path.startsWith('data/'))
  .map(([path, text]) => ({
    file: path.slice('data/'.length),
    bytes: new TextEncoder().encode(text),
  }));
const dataset = read();

describe('the sample province', () => {
  test('comes out the same each time, and different from another seed', () => {
    expect(generate(SEED)).toEqual(files);
    expect(generate('another')).not.toEqual(files);
  });

  test('says of itself that it is a sample', () => {
    expect(dataset.site['sample']).toEqual({ vi: 'yes', en: 'yes' });
  });

  test('has rows in every table of every year', () => {
    const empty = [...files].filter(([path, text]) => path.endsWith('.csv') && lines(text) < 2);
    expect(empty.map(([path]) => path)).toEqual([]);
    expect(dataset.years).toEqual(YEARS);
    expect(rawFiles).toHaveLength(19 + 12 * YEARS.length);
  });

  test('has a figure for every column that its tables have in its years', () => {
    const figures = [...dataset.figures.values()];
    const stated = new Set(figures.map(({ indicator }) => indicator));
    const filled = STATEMENT_TABLES.filter(({ name }) =>
      dataset.statements.some(({ table }) => table === name),
    );
    const columns = filled.flatMap((table) =>
      indicatorsIn(table).filter(({ column }) =>
        requiredColumns(table, LAST_YEAR).includes(column),
      ),
    );
    expect(filled.length).toBeGreaterThan(5);
    expect(columns.map(({ id }) => id).filter((id) => !stated.has(id))).toEqual([]);
  });

  test('says what people felt in every row of cases, two that were planted beside others excepted', () => {
    const columns = ['days_taken', 'returned', 'rejected', 'apologised'] as const;
    const rows = dataset.statements.filter(isIn('cases'));
    const short = rows.filter(({ figures }) => !columns.every((column) => figures.has(column)));
    expect(rows.length).toBeGreaterThan(500);
    expect(new Set(rows.map(({ unit }) => dataset.units.get(unit)?.kind))).toContain('tier');
    expect(rows.some(({ dimensions }) => dimensions.field !== undefined)).toBe(true);
    expect(rows.some(({ period }) => period.kind === 'quarter')).toBe(true);
    expect(short.map(({ unit, source }) => `${unit} ${source}`)).toEqual([
      'ben-gio nien-giam-mau-2019',
      'go-trang-non bao-cao-mau-2021',
    ]);
  });

  test('names no source that nothing was taken from', () => {
    const text = [...files]
      .filter(([path]) => !path.endsWith('/sources.csv'))
      .map(([, all]) => all);
    const unused = [...dataset.sources.keys()].filter(
      (id) => !text.some((all) => all.includes(id)),
    );
    expect(unused).toEqual([]);
  });

  test('tells stories only of figures, findings and series that it has', () => {
    const words = [...files]
      .filter(([path]) => path.startsWith('content/'))
      .map(([, text]) => text);
    const named = (component: string) =>
      words
        .flatMap((text) => [...text.matchAll(new RegExp(`<${component} id="([^"]+)"`, 'g'))])
        .map(([, id = '']) => id);
    const findings = dataset.findings.map(({ id }) => id);
    expect(named('Figure').length).toBeGreaterThan(5);
    expect(named('Figure').filter((id) => !dataset.figures.has(id))).toEqual([]);
    expect(named('Finding').filter((id) => !findings.includes(id))).toEqual([]);
  });

  test.each(['procedures.one_stop', 'cases.late'] as const)(
    'the share of a tier by %s lies between the shares of its units',
    (indicator) => {
      const tiers = YEARS.flatMap((year) => {
        const shares = sharesIn(year, indicator);
        return shares
          .filter(({ unit }) => unit.kind === 'tier' && unit.peer_group !== null)
          .map(({ unit: { id, peer_group }, percent }) => ({
            name: `${id} ${String(year)}`,
            percent,
            own: shares.filter(
              ({ unit }) => unit.kind !== 'tier' && unit.peer_group === peer_group,
            ),
            lived: peersIn(dataset, peer_group ?? 'districts', year).length,
          }));
      });
      // Of a unit that nothing could be found of, the tier knows more than we do.
      const whole = tiers.filter(({ own, lived }) => own.length === lived);
      const outside = whole.filter(({ percent, own }) => {
        const shares = own.map((one) => one.percent);
        return percent < Math.min(...shares) || percent > Math.max(...shares);
      });
      expect(whole.length).toBeGreaterThan(YEARS.length);
      expect(outside.map(({ name }) => name)).toEqual([]);
    },
  );

  test('shares no unit, source or name with the real province', () => {
    const real = existsSync('data') ? readDraft(readFolder('data')).draft : null;
    const own = readDraft(rawFiles).draft;
    const wordsOf = ({ units, unitNames, sources }: typeof own) => [
      ...units.flatMap(({ values }) => [values.id, values.name_vi, values.short_vi]),
      ...unitNames.flatMap(({ values }) => [values.name_vi, values.short_vi]),
      ...sources.flatMap(({ values }) => [values.id, values.title_vi]),
    ];
    const taken = new Set(real ? wordsOf(real) : []);
    expect(wordsOf(own).filter((words) => taken.has(words))).toEqual([]);
  });
});

describe('what is wrong in it on purpose', () => {
  test('these figures do not follow from their parts, and no others', () => {
    const failing = audits(dataset).filter(({ holds }) => !holds);
    const told = failing.map(({ rule, stated, gap }) => `${rule} ${stated.id} ${String(gap)}`);
    expect([...new Set(told)].sort()).toMatchInlineSnapshot(`
      [
        "at-most procedures.announced.oc-len.@2017-12-31.bao-cao-mau-2017 -6",
        "class-counts classes.fair.cac-huyen-song-may.2019.chi-so-song-may.chi-so-mau-2019 -1",
        "class-counts classes.good.cac-huyen-song-may.2019.chi-so-song-may.chi-so-mau-2019 1",
        "components national.value.song-may.2021.par-index.ban-tin-mau-2021 -1.5",
        "hundred cases.on_time_or_early_share.rung-chuong.2022.bao-cao-mau-2022 -3.84",
        "hundred cases.on_time_share.rung-chuong.2022.bao-cao-mau-2022 -3.84",
        "members cases.pending_in_time.cac-huyen-song-may.2018.bao-cao-mau-2018 -12",
        "members cases.total.cac-huyen-song-may.2020.bao-cao-mau-2020 3000",
        "share cases.late_share.rung-chuong.2022.bao-cao-mau-2022 -3.84",
        "share tasks.done_share.so-cau-pha.2021.bao-cao-mau-2021 12.4",
        "sum cases.pending.dong-sen-vang.2018.bao-cao-mau-2018 -12",
        "sum cases.total.cac-huyen-song-may.2020.bao-cao-mau-2020 3000",
        "sum feedback.received.hon-suong.2023.bao-cao-mau-2023 2",
        "sum procedures.announced_in_period.song-may.2022.bao-cao-mau-2022 -9",
        "tiers cases.total.song-may.2020.bao-cao-mau-2020 -3000",
        "tiers classes.fair.song-may.2019.chi-so-song-may.chi-so-mau-2019 1",
        "tiers classes.good.song-may.2019.chi-so-song-may.chi-so-mau-2019 -1",
        "tiers offices.agencies_e_one_stop.song-may.@2024-12-31.bao-cao-mau-2024 4",
        "tiers procedures.announced.song-may.@2018-12-31.bao-cao-mau-2018 25",
      ]
    `);
  });

  test('these figures are stated in two ways, and no others', () => {
    const told = conflicts(dataset).map(
      ({ indicator, unit, period, figures }) =>
        `${indicator} ${unit} ${period}: ${figures.map(({ raw }) => raw).join(', ')}`,
    );
    expect(told.sort()).toMatchInlineSnapshot(`
      [
        "cases.late ben-gio 2019: 904, 1118",
        "procedures.one_stop song-may @2022-12-31: 1625, 1594",
        "scores.class so-cho-noi 2017: fair, excellent",
      ]
    `);
  });

  test('of these units and years something could not be found', () => {
    const told = [...dataset.units.values()]
      .filter(hasPages)
      .flatMap((unit) =>
        dataset.years
          .filter((year) => aliveIn(dataset, unit, year))
          .flatMap((year) =>
            gapsOf(dataset, unit, year).map((topic) => `${unit.id} ${String(year)} ${topic}`),
          ),
      );
    expect(told).toMatchInlineSnapshot(`
      [
        "con-nang 2024 one-stop",
        "con-nang 2024 rating",
        "dai-con-nuoc 2018 rating",
        "doi-sim-tim 2019 one-stop",
        "hon-suong 2017 cases",
        "lau-gay 2020 one-stop",
        "lau-gay 2021 one-stop",
        "nang-som-mai 2024 one-stop",
        "so-don-ca 2016 one-stop",
        "so-don-ca 2017 one-stop",
        "tram-do-sao 2018 cases",
        "tram-do-sao 2019 cases",
        "tram-do-sao 2020 cases",
      ]
    `);
  });

  test('series break where an index changes its scale or its criteria', () => {
    const broken = [...figuresOf(dataset, 'national.value'), ...figuresOf(dataset, 'scores.score')];
    const told = toSeries(dataset, broken)
      .filter(({ unit }) => ['song-may', 'may-trang'].includes(unit))
      .flatMap(({ points }) => points)
      .flatMap(({ period, breakBefore }) => (breakBefore ? `${period}: ${breakBefore.vi}` : []));
    expect([...new Set(told)]).toEqual([
      '2018: từ 2018 chỉ số có tám nội dung thay vì sáu',
      '2021: từ 2021 chấm theo bộ tiêu chí mới',
    ]);
  });

  test('a town became a city', () => {
    const unit = unitOf('ben-gio');
    expect(nameIn(dataset, unit, 2018).full.vi).toBe('Thị xã Bến Gió');
    expect(nameIn(dataset, unit, 2019).full.vi).toBe('Thành phố Bến Gió');
  });

  test('two departments became one, a board ended, and a district took its commune with it', () => {
    const lived = (id: string) => YEARS.filter((year) => aliveIn(dataset, unitOf(id), year));
    expect(lived('so-vuon-uom').at(-1)).toBe(2020);
    expect(lived('so-vuon-ruong')[0]).toBe(2021);
    expect(lived('ban-ghe-bau').at(-1)).toBe(2018);
    expect(lived('con-nang').at(-1)).toBe(2024);
    expect(lived('nang-som-mai').at(-1)).toBe(2024);
  });

  test('units tie', () => {
    const scores = figuresOf(dataset, 'scores.score', { year: 2019 });
    const peers = [...dataset.units.values()].filter(
      ({ peer_group }) => peer_group === 'districts',
    );
    const { ranked } = rankPeers(
      scores,
      peers.map(({ id }) => id),
      'higher',
    );
    const tied = ranked.filter(({ tied: sharing }) => sharing === 2);
    expect(tied.map(({ figure }) => figure.statement.unit)).toEqual([
      'dong-sen-vang',
      'go-trang-non',
    ]);
  });

  test('every class is given, the weak one among them', () => {
    const given = figuresOf(dataset, 'scores.class').flatMap(({ value }) =>
      isClass(value) ? value.class : [],
    );
    expect([...new Set(given)].sort()).toEqual(['average', 'excellent', 'fair', 'good', 'weak']);
  });

  test('figures are provisional, estimated, derived, bounded or of a wider scope', () => {
    const statuses = new Set(dataset.statements.map(({ status }) => status));
    const marks = [...dataset.figures.values()].flatMap(({ value }) =>
      isClass(value) ? [] : value.mark,
    );
    expect([...statuses].sort()).toEqual(['derived', 'estimated', 'final', 'provisional']);
    expect([...new Set(marks)].sort()).toEqual(['about', 'exact', 'less', 'more']);
    expect(dataset.statements.some(({ scope }) => scope !== '')).toBe(true);
  });

  test('a name is too long for a narrow chart', () => {
    const lengths = [...dataset.units.values()].map(({ name_vi }) => name_vi.length);
    expect(Math.max(...lengths)).toBeGreaterThan(55);
  });
});

function read(): Dataset {
  const reading = readDataset(rawFiles);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues.slice(0, 5), null, 2));
  return reading.dataset;
}

/** Of every unit that a source counts the part and its whole of, for the year and all fields together. */
function sharesIn(year: number, indicator: IndicatorId) {
  return figuresOf(dataset, indicator, { year }).flatMap((figure) => {
    const { unit: id, dimensions, period, scope } = figure.statement;
    const unit = dataset.units.get(id);
    const share = shareOf(figure);
    const isPlain =
      period.kind !== 'quarter' && scope === '' && Object.keys(dimensions).length === 0;
    return unit && share && isPlain ? [{ unit, percent: share.percent }] : [];
  });
}

function lines(text: string): number {
  return text.trimEnd().split('\n').length;
}

function unitOf(id: string) {
  const unit = dataset.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
}
