import { expect, it } from 'vitest';
import { misunderstood } from '../../src/cli/arguments.ts';

const OPTIONS = {
  reason: { type: 'string' },
  all: { type: 'boolean' },
} as const;

it.each([
  [['2027', '--resaon', 'x'], 'Không hiểu "--resaon". Có phải là --reason?'],
  [['-q'], 'Không hiểu "-q".'],
  [['2027', '--reason'], 'Sau --reason còn thiếu giá trị.'],
  [['--reason', '--all'], 'Sau --reason còn thiếu giá trị.'],
  [['--all=khong'], '--all không có giá trị đi kèm, mà ở đây ghi "khong".'],
  [['2027', '--all', '--reason=-5 hồ sơ'], null],
])('%j: what is not understood is named', (args, said) => {
  expect(misunderstood(args, OPTIONS)).toBe(said);
});
