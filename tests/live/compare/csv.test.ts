import { expect, test } from 'vitest';
import { csvOf } from '../../../src/live/compare/csv.ts';
import { WORDS } from '../../../src/site/pages/compare/answering/words.ts';
import { blockOf, cell, choiceOf, dao, file, moi, nui, said } from './example.ts';

test('the download has each figure and each gap of the table, every source on a line of its own', () => {
  const both = {
    said: [said('5', 'Báo cáo, tập "A"'), { ...said('6', 'B'), marks: ['tạm thời'] }] as const,
    conflict: true as const,
  };
  const block = blockOf(
    file({ dao: { 2018: both, 2019: cell('7') }, nui: { 2019: cell('hơn 1') } }),
    choiceOf([dao, nui, moi], [2018]),
  );
  const { csv: columns, gaps } = WORDS.vi;
  expect(csvOf([block], { columns, gaps }, 'https://vi.du').split('\r\n')).toEqual([
    '\uFEFFchi_tieu,phan_cua_nam,don_vi,ky,gia_tri,o_nguyen_van,ghi_chu,nguon,dia_chi_the',
    'Số hồ sơ trễ,cả năm,Huyện Đảo,2018,5,5,,"Báo cáo, tập ""A""",https://vi.du/2019/the/#5',
    'Số hồ sơ trễ,cả năm,Huyện Đảo,2018,6,6,tạm thời,B,https://vi.du/2019/the/#6',
    'Số hồ sơ trễ,cả năm,Huyện Núi,2018,chưa tìm thấy,,,,',
    'Số hồ sơ trễ,cả năm,Huyện Mới,2018,đơn vị chưa có,,,,',
    '',
  ]);
});
