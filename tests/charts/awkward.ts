import { standsOut } from '../../src/charts/rules/movers.ts';
import type { ChartSpec } from '../../src/charts/forms/forms.ts';
import { isGap, type Gap, type Point, type Series } from '../../src/charts/spec.ts';
import { firm, loose, MADE_UP, missing, named, slanted, SLOPE_WORDS } from './made-up.ts';

/** Figures that no chart was made for; `rows` are units, each over the periods. */
interface Case {
  units: string[];
  periods: string[];
  rows: (Point | Gap)[][];
  breaks?: { before: number; label: string }[];
}

const YEARS = ['2016', '2017', '2018', '2019'];
const TEN = Array.from({ length: 10 }, (_, index) => String(2011 + index));
const LONG = [
  'Sở Nông nghiệp, Phát triển nông thôn và Khí tượng thủy văn tỉnh',
  'Ban Quản lý Khu bảo tồn biển và Vườn quốc gia U Minh Thượng',
  'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
];

const CASES: Record<string, Case> = {
  'one-point': { units: ['An Minh'], periods: ['2019'], rows: [[firm(7)]] },
  'all-missing': {
    units: named(3),
    periods: YEARS,
    rows: named(3).map(() => YEARS.map(() => missing())),
  },
  'one-giant': {
    units: named(3),
    periods: YEARS,
    rows: [
      [3, 5, 1_254_779, 8].map(firm),
      [2, 2, 4, 6].map(firm),
      [firm(1), loose(9), firm(3), firm(0)],
    ],
  },
  'all-equal': {
    units: named(3),
    periods: YEARS,
    rows: named(3).map(() => YEARS.map(() => firm(50))),
  },
  'negative-change': {
    units: named(3),
    periods: YEARS,
    rows: [[5, 2, -3, -12].map(firm), [0, -1, 4, 3.5].map(firm), [1, 1, 0, -0.5].map(firm)],
  },
  'long-names': {
    units: LONG,
    periods: YEARS,
    rows: LONG.map((_, row) => YEARS.map((_, index) => firm(1200 + row * 317 + index * 41))),
  },
  'forty-units': {
    units: named(40),
    periods: YEARS,
    rows: named(40).map((_, row) =>
      YEARS.map((_, index) =>
        (row * 7 + index) % 11 === 5 ? missing() : firm(((row * 37 + index * 13) % 90) + 10),
      ),
    ),
  },
  'ten-years-with-breaks': {
    units: named(3),
    periods: TEN,
    rows: named(3).map((_, row) =>
      TEN.map((_, index) =>
        index === 4 + row ? missing('không nêu') : firm(60 + ((index * 17 + row * 5) % 35)),
      ),
    ),
    breaks: [
      { before: 3, label: 'từ 2014: thang điểm khác' },
      { before: 7, label: 'từ 2018: thêm hai lĩnh vực' },
    ],
  },
};

const TONES = ['sea', 'amber', 'leaf', 'clay'] as const;

/** Each kind of chart from the same case. */
const KINDS: Record<string, (id: string, of: Case) => ChartSpec> = {
  grouped: (id, of) => ({ ...barsOver(id, of), form: 'grouped-bars' }),
  stacked: (id, of) => ({ ...barsOver(id, of), form: 'stacked-bars' }),
  ranked: (id, of) => {
    const last = of.rows.map((row, index) => ({
      name: of.units[index] ?? '',
      point: row.at(-1) ?? missing(),
    }));
    const ranked = last.flatMap(({ name, point }) => (isGap(point) ? [] : [{ name, point }]));
    ranked.sort((a, b) => b.point.value - a.point.value);
    const absent = last.filter(({ point }) => isGap(point)).map(({ name }) => name);
    return {
      ...common(id),
      form: 'ranked-bars',
      categories: ranked.map(({ name }) => name),
      series: [
        { id: 'score', label: 'Điểm', tone: 'sea', points: ranked.map(({ point }) => point) },
      ],
      places: ranked.map((_, index) => index + 1),
      bands: [],
      unranked: absent.length > 0 ? `Không có số liệu: ${absent.join(', ')}.` : null,
    };
  },
  nested: (id, of) => {
    const last = of.rows.map((row, index) => ({
      name: of.units[index] ?? '',
      point: row.at(-1) ?? missing(),
    }));
    const known = last.filter(({ point }) => !isGap(point));
    const points = known.map(({ point }) => point);
    return {
      ...common(id),
      form: 'nested-bars',
      heads: { share: 'tỷ lệ', counts: 'một phần/ tất cả' },
      categories: known.map(({ name }) => name),
      mark: null,
      middle: null,
      apart: [],
      breaks: [],
      series: [seriesOf('tất cả', 0, points.map(wholeOf)), seriesOf('một phần', 1, points)],
    };
  },
  line: (id, of) => ({ ...linesOver(id, of), form: 'line' }),
  multiples: (id, of) => ({ ...linesOver(id, of), form: 'multiples' }),
  slope: (id, { units, periods, rows }) => {
    const [before, after] = [0, -1].map((at) => rows.map((row) => row.at(at) ?? missing()));
    const changes = rows.map((row) => {
      const [from, to] = [row[0] ?? missing(), row.at(-1) ?? missing()];
      return isGap(from) || isGap(to) || row.length < 2 ? null : to.value - from.value;
    });
    const out = standsOut(changes);
    return {
      ...common(id),
      form: 'slope',
      categories: units,
      drawn: changes.map((change, index) =>
        change === null ? 'not' : out[index] ? slanted(change) : 'rest',
      ),
      apart: changes.includes(null) ? ['Không vẽ vì một đầu không có số liệu.'] : [],
      directions: SLOPE_WORDS,
      series: [
        { id: 'before', label: periods[0] ?? '', tone: 'slate', points: before ?? [] },
        { id: 'after', label: periods.at(-1) ?? '', tone: 'sea', points: after ?? [] },
      ],
    };
  },
};

/** Every kind of chart with every awkward case. */
export const awkward = Object.entries(KINDS).flatMap(([kind, specOf]) =>
  Object.entries(CASES).map(([name, of]) => ({
    name: `awkward-${kind}-${name}`,
    spec: specOf(`${kind}-${name}`, of),
  })),
);

function common(id: string) {
  return { ...MADE_UP, id, message: id, axis: { label: 'đơn vị tính bịa' } };
}

/** Bars over units when there are many of them, otherwise the units side by side in each period. */
function barsOver(id: string, { units, periods, rows, breaks = [] }: Case) {
  if (units.length > 4 || id.endsWith('long-names')) {
    const series = periods.slice(0, 2).map((label, place) =>
      seriesOf(
        label,
        place,
        rows.map((row) => row[place] ?? missing()),
      ),
    );
    return { ...common(id), categories: units, series };
  }
  const series = rows.map((points, place) => seriesOf(units[place] ?? '', place, points));
  return { ...common(id), categories: periods, series, breaks };
}

function linesOver(id: string, { units, periods, rows, breaks = [] }: Case) {
  return {
    ...common(id),
    axis: { label: 'đơn vị tính bịa', from: 'data', to: 'data', reversed: false } as const,
    categories: periods,
    series: rows.map((points, place) => seriesOf(units[place] ?? '', place, points)),
    breaks,
  };
}

/** Somewhat more than the figure, so that it is a part of it. */
function wholeOf(point: Point | Gap): Point | Gap {
  return isGap(point) ? point : firm(point.value + 10);
}

function seriesOf(label: string, place: number, points: (Point | Gap)[]): Series {
  return { id: `s${String(place)}`, label, tone: TONES[place % 4] ?? 'sea', points };
}
