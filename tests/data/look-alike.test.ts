import { expect, it } from 'vitest';
import { lookAlike } from '../../src/data/checks/cell/look-alike.ts';

function mended(cell: string): string | null {
  const fault = lookAlike(cell);
  return fault?.code === 'look-alike' ? fault.mended : null;
}

it.each([
  ['Phường Tân Тhành', 'Phường Tân Thành'],
  ['UВND xã', 'UBND xã'],
  ['ĐÀI ΤRUYỀN HÌNH', 'ĐÀI TRUYỀN HÌNH'],
  ['quy ðịnh, Ðiều ３', 'quy định, Điều 3'],
  ['xã Ａn Bình', 'xã An Bình'],
])('%s is mended', (cell, wanted) => {
  expect(mended(cell)).toBe(wanted);
});

it.each([
  'Huyện Đồi Chè',
  'Правительство Москвы',
  'Từ điển “Слово” (bản tiếng Nga)',
  'nồng độ 5 µg, điện trở 3 Ω, hệ số α = 0,05',
  'Ksor Hƀlăm',
  '東京 ２０１９',
])('%s is left alone', (cell) => {
  expect(mended(cell)).toBeNull();
});
