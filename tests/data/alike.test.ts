import { expect, it, test } from 'vitest';
import { makeAlike } from '../../src/data/alike.ts';

const names = [
  'Huyện Đồi Chè',
  'Xã Đồi Chè Non',
  'Đảo Cau',
  'Sở KH&ĐT',
  'Xã Mỹ Bến, Sông Mây',
  'Chè Non Đồi Cao',
];
const alike = makeAlike(names);
const found = (written: string) => names.filter((_, at) => alike(written)[at] !== null);

it.each([
  ['UBND H. Đồi Chè', ['Huyện Đồi Chè']],
  ['huyeện đồi', []],
  ['tp đảo cau', ['Đảo Cau']],
  ['TX. DAO  CAU', ['Đảo Cau']],
  ['daocau', ['Đảo Cau']],
  ['sở khđt', ['Sở KH&ĐT']],
  ['so ke hoach va dau tu', ['Sở KH&ĐT']],
  ['kh&', ['Sở KH&ĐT']],
  ['xã mĩ bến', ['Xã Mỹ Bến, Sông Mây']],
  ['sông mây mỹ bến', ['Xã Mỹ Bến, Sông Mây']],
  ['doi che', ['Huyện Đồi Chè', 'Xã Đồi Chè Non', 'Chè Non Đồi Cao']],
  ['xã đồi chè', ['Xã Đồi Chè Non']],
  ['phường 坚江', []],
])('%s: %j', (written, expected) => {
  expect(found(written)).toEqual(expected);
});

test('the name itself is nearest, then words side by side, then the same words apart', () => {
  const [whole = 9, longer = 9, , , , apart = 9] = alike('đồi chè');
  expect(whole).toBeLessThan(longer ?? 9);
  expect(longer).toBeLessThan(apart ?? 9);
});
