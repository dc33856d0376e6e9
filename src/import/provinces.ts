import type { Dataset } from '../data/dataset.ts';
import { fold } from '../data/fold.ts';
import { aliveDuring, lifetime } from '../data/lifetime.ts';
import type { Period } from '../data/period.ts';
import { spelled, withoutKind } from '../data/spelling.ts';
import type { Desk } from './desk.ts';

/** The provinces before the mergers of 1 July 2025; those of today all have names from this list. */
const PROVINCES = [
  ...['An Giang', 'Bà Rịa - Vũng Tàu', 'Bạc Liêu', 'Bắc Giang', 'Bắc Kạn', 'Bắc Ninh', 'Bến Tre'],
  ...['Bình Dương', 'Bình Định', 'Bình Phước', 'Bình Thuận', 'Cà Mau', 'Cao Bằng', 'Cần Thơ'],
  ...['Đà Nẵng', 'Đắk Lắk', 'Đắk Nông', 'Điện Biên', 'Đồng Nai', 'Đồng Tháp', 'Gia Lai'],
  ...['Hà Giang', 'Hà Nam', 'Hà Nội', 'Hà Tĩnh', 'Hải Dương', 'Hải Phòng', 'Hậu Giang'],
  ...['Hòa Bình', 'Hồ Chí Minh', 'Huế', 'Hưng Yên', 'Khánh Hòa', 'Kiên Giang', 'Kon Tum'],
  ...['Lai Châu', 'Lạng Sơn', 'Lào Cai', 'Lâm Đồng', 'Long An', 'Nam Định', 'Nghệ An'],
  ...['Ninh Bình', 'Ninh Thuận', 'Phú Thọ', 'Phú Yên', 'Quảng Bình', 'Quảng Nam', 'Quảng Ngãi'],
  ...['Quảng Ninh', 'Quảng Trị', 'Sóc Trăng', 'Sơn La', 'Tây Ninh', 'Thái Bình', 'Thái Nguyên'],
  ...['Thanh Hóa', 'Thừa Thiên Huế', 'Tiền Giang', 'Trà Vinh', 'Tuyên Quang', 'Vĩnh Long'],
  ...['Vĩnh Phúc', 'Yên Bái'],
].map(fold);

/** Cities that are as a province is; other cities bear the name of the province they are in. */
const CITIES = ['Cần Thơ', 'Đà Nẵng', 'Hà Nội', 'Hải Phòng', 'Hồ Chí Minh', 'Huế'].map(fold);

const NAMED = new RegExp(
  `(?:^|-)(?:tinh-(?:${PROVINCES.join('|')})|(?:thanh-pho|tp)-(?:${CITIES.join('|')}))(?=-|$)`,
  'g',
);

/** A title that names another province than ours is of its units, though ours have some of their names: asked. */
export function settleProvince(
  { units }: Dataset,
  lines: readonly string[],
  period: Period | null,
  desk: Desk,
): void {
  const own = [...units.values()]
    .filter(({ kind }) => kind === 'province')
    .filter((unit) => period === null || aliveDuring(lifetime(unit, units), period.from, period.to))
    .map(({ name_vi }) => coreOf(fold(name_vi)));
  const said = lines.map((written) => ({ written, names: namesIn(written) }));
  const all = said.flatMap(({ names }) => names);
  const line = said.find(({ names }) => names.length > 0);
  if (own.length === 0 || !line || all.some((name) => own.includes(name))) return;
  desk.settle({
    id: 'province-differs',
    about: { kind: 'province', written: line.written },
    choices: [KEPT],
  });
}

const KEPT = {
  value: 'kept',
  says: { vi: 'số vẫn là của tỉnh này', en: 'the figures are of this province all the same' },
};

function namesIn(written: string): string[] {
  return [...fold(written).matchAll(NAMED)].map(([name]) => coreOf(name.replace(/^-/, '')));
}

function coreOf(folded: string): string {
  return withoutKind(spelled(folded));
}
