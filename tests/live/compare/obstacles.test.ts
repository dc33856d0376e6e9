import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/live/compare/blocks.ts';
import { readChoice } from '../../../src/live/compare/choice.ts';
import { apartWords, blockWords, refusedWords } from '../../../src/live/compare/obstacles.ts';
import { WORDS } from '../../../src/site/pages/compare/answering/words.ts';
import {
  blockOf,
  catalogue,
  cell,
  choiceOf,
  cu,
  dao,
  fields,
  file,
  moi,
  nui,
  said,
} from './example.ts';

const { obstacles } = WORDS.vi;

describe('what does not compare is said in words', () => {
  test('a department beside a district, and what is not known', () => {
    const { choice, refused } = readChoice(catalogue, '?don-vi=dao&don-vi=so-a&nam=1066', fields);
    expect(choice && refusedWords(obstacles, choice, refused)).toEqual([
      'Không có gì để so sánh mang tên “1066”.',
      'Sở A thuộc nhóm “Sở, ban, ngành”, không so với nhóm “Huyện”: việc và cách tính điểm của hai nhóm khác nhau.',
    ]);
  });

  test('a break, units that were not there, sources that contradict one another', () => {
    const both = { said: [said('5', 'A'), said('6', 'B')] as const, conflict: true as const };
    const block = blockOf(
      file({
        dao: { 2018: cell('5'), 2019: cell('7', { broken: 'cách tính mới' }) },
        nui: { 2018: both },
        moi: { 2019: cell('1') },
        cu: { 2018: cell('1') },
      }),
      choiceOf([dao, nui, moi, cu]),
    );
    expect(blockWords(obstacles, block)).toEqual([
      'Số liệu năm 2019 và về sau của huyện Đảo không so được với trước đó: cách tính mới.',
      'Huyện Mới chưa có vào năm 2018.',
      'Huyện Cũ không còn vào năm 2019.',
      'Huyện Núi, năm 2018: các nguồn nói khác nhau, nên đặt cạnh nhau trong bảng mà không vẽ và không tính.',
    ]);
  });

  test('periods of different length, and years of which nothing was found', () => {
    const whole = file({ dao: { 2019: cell('3') } });
    const both = { ...whole, families: [...whole.families, ...whole.families] };
    const choice = choiceOf([dao], [2018, 2019]);
    expect(apartWords(obstacles, choice, [blocksOf(both, choice)])).toEqual([
      'Kỳ dài ngắn khác nhau hoặc đếm khác nhau thì không so được với nhau: mỗi loại đứng ở một bảng riêng.',
      'Chưa tìm thấy số liệu năm 2018.',
    ]);
  });

  test('a measure of which the chosen units have nothing', () => {
    const choice = choiceOf([nui]);
    expect(apartWords(obstacles, choice, [[]])).toEqual([
      'Chưa tìm thấy số liệu “Số hồ sơ trễ” của huyện Núi trong phần đã chọn.',
    ]);
  });

  test('who is missing when a whole group is shown: nobody who was not there', () => {
    expect(blockWords(obstacles, blockOf(file({ dao: { 2019: cell('3') } })))).toEqual([
      'Chưa tìm thấy số liệu của huyện Núi và huyện Mới.',
    ]);
  });
});
