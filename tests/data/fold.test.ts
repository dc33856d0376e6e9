import { expect, it } from 'vitest';
import { fold } from '../../src/data/fold.ts';

it.each([
  ['Đất đai', 'dat-dai'],
  ['ĐẤT ĐAI', 'dat-dai'],
  ['Đất đai'.normalize('NFD'), 'dat-dai'],
  ['U Minh Thượng', 'u-minh-thuong'],
  ['Sở Thông tin & Truyền thông (cũ)', 'so-thong-tin-truyen-thong-cu'],
  ['  mức độ 3, 4 ', 'muc-do-3-4'],
  ['Ea Ƀlang, ƀuôn', 'ea-blang-buon'],
  ['…', ''],
])('%s is looked for as %s', (words, folded) => {
  expect(fold(words)).toBe(folded);
});
