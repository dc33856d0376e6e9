import { expect, it } from 'vitest';
import { questionsOf } from '../../src/cli/questions.ts';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { readPublication } from '../../src/editions/publication.ts';
import { sound, textFile } from '../data/fixture.ts';

const HEADER =
  'unit,period,field,scope,scope_en,total,received_online,received_direct,carried_over,received_new,resolved,early,on_time,on_time_or_early,late,cancelled,pending,pending_in_time,pending_overdue,received_online_share,received_direct_share,early_share,on_time_share,on_time_or_early_share,late_share,pending_overdue_share,status,note_vi,note_en,source';

/** A year in which a source states the total and what was resolved, and nothing else. */
function cases(rows: readonly [unit: string, total: number, resolved: number][]): RawFile {
  const lines = rows.map(
    ([unit, total, resolved]) =>
      `${unit},2020,,,,${total},,,,,${resolved},,,,,,,,,,,,,,,,,,,nien-giam`,
  );
  return textFile('2020/cases.csv', `${[HEADER, ...lines].join('\n')}\n`);
}

function asked(rows: readonly [string, number, number][]): string[] {
  const files = [...sound(), cases(rows)];
  const reading = readPublication(files);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return questionsOf(reading.publication, files)
    .filter(({ file }) => file === '2020/cases.csv')
    .map(({ line, column, said }) => `${String(line)} ${column?.name ?? ''}: ${said}`);
}

it('an editor is asked where more was resolved than there is: two cells may have changed places', () => {
  expect(asked([['doi-che', 300, 280]])).toEqual([]);
  expect(asked([['doi-che', 280, 300]])).toEqual([
    '2 resolved: Đã giải quyết (300) lớn hơn Tổng số hồ sơ (280): có thể hai ô đã đổi chỗ.',
  ]);
});

it('an editor is asked where the total of a tier is not that of its units', () => {
  const units: [string, number, number][] = [
    ['doi-che', 300, 280],
    ['dao-cau', 100, 90],
    ['suoi-ngoc', 500, 500],
  ];
  expect(asked([['cap-huyen', 900, 870], ...units])).toEqual([]);
  expect(asked([['cap-huyen', 900, 870], ...units.slice(1)])).toEqual([]);
  expect(asked([['cap-huyen', 910, 870], ...units])).toEqual([
    '2 total: Tổng số hồ sơ: nguồn ghi 910 cho cả cấp, mà cộng 3 đơn vị thì được 900.',
  ]);
});
