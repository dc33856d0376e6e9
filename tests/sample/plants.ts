import { RENAMED_DISTRICT } from './districts.ts';
import { REFORM } from './indices.ts';
import type { Plant } from './plant.ts';
import type { Cells } from './sheet.ts';
import { yearbook } from './sources.ts';
import { PROVINCE } from './unit.ts';
import { LEVELS, TIER_OF } from './units.ts';

/** Sums, shares and counts that do not follow from their parts. */
const FAULTS: readonly Plant[] = [
  alter('procedures', 2017, { unit: 'oc-len' }, (row) => ({
    one_stop: count(row, 'announced') + 6,
  })),
  alter('procedures', 2018, { unit: PROVINCE, period: '@2018-12-31' }, (row) => ({
    announced: count(row, 'announced') + 25,
  })),
  alter('procedures', 2022, { unit: PROVINCE, period: '2022' }, (row) => ({
    announced_in_period: count(row, 'announced_in_period') - 9,
  })),
  alter('cases', 2018, { unit: 'dong-sen-vang' }, (row) => ({
    pending_in_time: count(row, 'pending_in_time') + 12,
  })),
  alter('cases', 2020, { unit: TIER_OF.districts }, (row) => ({
    total: count(row, 'total') + 3000,
  })),
  alter('cases', 2022, { unit: 'rung-chuong' }, (row) => ({
    late_share: (count(row, 'late_share') / 10).toFixed(2),
  })),
  alter('tasks', 2021, { unit: 'so-cau-pha' }, () => ({ done_share: '99.9' })),
  alter('feedback', 2023, { unit: 'hon-suong' }, (row) => ({
    received: count(row, 'received') + 2,
  })),
  alter('classes', 2019, { unit: TIER_OF.districts }, (row) => ({
    good: count(row, 'good') + 1,
    fair: count(row, 'fair') - 1,
  })),
  alter('national', 2021, { unit: PROVINCE, index: REFORM }, (row) => ({
    value: (count(row, 'value') - 1.5).toFixed(2),
  })),
  alter('offices', 2024, { unit: PROVINCE }, (row) => ({
    agencies_e_one_stop: count(row, 'agencies_e_one_stop') + 4,
  })),
];

/** A yearbook that says otherwise. */
const CONTRADICTIONS: readonly Plant[] = [
  add('cases', 2019, { unit: RENAMED_DISTRICT }, (row) => ({
    ...only(row, ['received_new', 'resolved']),
    late: count(row, 'late') + 214,
    source: yearbook(2019),
  })),
  add('procedures', 2022, { unit: PROVINCE, period: '@2022-12-31' }, (row) => ({
    ...only(row, ['announced']),
    one_stop: count(row, 'one_stop') - 31,
    source: yearbook(2022),
  })),
  add('scores', 2017, { unit: 'so-cho-noi' }, (row) => ({
    ...only(row, []),
    class: row['class'] === 'excellent' ? 'good' : 'excellent',
    source: yearbook(2017),
  })),
];

/** Figures that are not simply final and exact. */
const RESERVATIONS: readonly Plant[] = [
  alter('procedures', 2016, { unit: 'kho-thoc-song-may' }, () => ({
    status: 'derived',
    note_vi: 'Tính từ danh mục đính kèm: đếm các thủ tục có ghi "một cửa".',
    note_en: 'Reckoned from the annexed list: the procedures marked "one-stop" were counted.',
  })),
  alter('procedures', 2018, { unit: 'trang-ram' }, (row) => ({
    announced: `~${String(count(row, 'announced'))}`,
  })),
  alter('procedures', 2016, { unit: 'go-trang-non' }, () => ({ announced: '>230' })),
  alter('feedback', 2018, { unit: 'cuc-muoi-bien' }, () => ({ apologies: '<5' })),
  alter('offices', 2020, { unit: 'vam-lau-trang' }, () => ({
    status: 'estimated',
    note_vi: 'Nguồn ước theo số phiếu hẹn.',
    note_en: 'The source estimates from the number of appointment slips.',
  })),
  add('cases', 2021, { unit: 'go-trang-non' }, (row) => ({
    ...only(row, []),
    scope: 'gồm chứng thực tại các xã',
    scope_en: 'with certifications at the communes',
    received_new: count(row, 'received_new') + 21450,
    resolved: count(row, 'resolved') + 21450,
  })),
];

/** Of whom nothing could be found, and when. */
const GAPS: readonly Plant[] = [
  { kind: 'omit', table: 'procedures', years: [2016, 2017], unit: 'so-don-ca' },
  { kind: 'omit', table: 'procedures', years: [2020, 2021], unit: 'lau-gay' },
  { kind: 'omit', table: 'procedures', years: [2019], unit: 'doi-sim-tim' },
  { kind: 'omit', table: 'cases', years: [2018, 2019, 2020], unit: 'tram-do-sao' },
  { kind: 'omit', table: 'cases', years: [2017], unit: 'hon-suong' },
  { kind: 'omit', table: 'scores', years: [2018], unit: 'dai-con-nuoc' },
  { kind: 'omit', table: 'offices', years: [2016, 2017, 2018], unit: LEVELS.communes },
];

export const PLANTS: readonly Plant[] = [...FAULTS, ...CONTRADICTIONS, ...RESERVATIONS, ...GAPS];

type Changing = Extract<Plant, { kind: 'alter' }>['change'];

function alter(table: string, year: number, row: Cells, change: Changing): Plant {
  return { kind: 'alter', table, year, row, change };
}

function add(table: string, year: number, row: Cells, change: Changing): Plant {
  return { kind: 'add', table, year, row, change };
}

/** Blanks every cell of a row but its key and those named. */
function only(row: Cells, columns: readonly string[]): Cells {
  const kept = ['unit', 'period', 'index', 'status', 'source', ...columns];
  return Object.fromEntries(
    Object.keys(row).map((column) => [column, kept.includes(column) ? row[column] : '']),
  );
}

function count(row: Cells, column: string): number {
  return Number(row[column]);
}
