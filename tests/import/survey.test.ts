import { expect, it } from 'vitest';
import { imported, xlsx } from './workbooks.ts';

const KNOWN = { period: '2020', source: 'kg-q2-2020' };

it('takes answers of a survey for a survey, and offers what each is', () => {
  const made = imported(
    xlsx({
      rows: [
        ['KẾT QUẢ ĐO LƯỜNG SỰ HÀI LÒNG'],
        ['Đơn vị', 'Số phiếu phát ra', 'Số phiếu thu về', 'Hài lòng (%)', 'Không hài lòng (%)'],
        ['Sở Tư pháp', 150, 146, '93,4', '1,5'],
      ],
    }),
    KNOWN,
  );
  expect(made.understood?.table.name).toBe('satisfaction');
  expect(made.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)])).toEqual([
    ['column:D2', ['satisfied_share', 'skip']],
    ['column:E2', ['dissatisfied_share', 'skip']],
  ]);
  expect(made.rows).toEqual([{ ...KNOWN, unit: 'so-tu-phap', forms: '146' }]);
});

it('offers what stands under no group, where it is all that is not late', () => {
  const made = imported(
    xlsx({
      rows: [
        ['Đơn vị', 'Đã giải quyết', 'Trong đó', null],
        [null, null, 'Trước hạn, đúng hạn', 'Giải quyết trễ hạn'],
        ['Sở Tư pháp', 150, 146, 4],
      ],
      merged: ['A1:A2', 'B1:B2', 'C1:D1'],
    }),
    KNOWN,
  );
  expect(made.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)])).toEqual([
    ['column:C2', ['on_time_or_early', 'skip']],
  ]);
});
