import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  caption: (s: { group: string; year: string }) => `${s.group} năm ${s.year}`,
  place: 'Hạng',
  placeNote: (s: { all: string | null }) =>
    s.all === null
      ? 'Hạng do chúng tôi xếp theo điểm, chỉ trong bảng này.'
      : `Hạng do chúng tôi xếp theo điểm, trong cả ${s.all} đơn vị.`,
  placeByKind: (s: { ranked: string; few: string | null }) =>
    `Hạng do chúng tôi xếp theo điểm, riêng từng loại: ${s.ranked}.${s.few === null ? '' : ` Không xếp ${s.few} vì quá ít.`}`,
  workload: 'Hạng cùng khối lượng',
  workloadNote: 'Hạng cùng khối lượng: theo điểm, giữa những nơi cùng loại có số hồ sơ gần nhau.',
  /** `of`: the units with their number, "14 phường". */
  noPlaces: (s: { ranked: string; of: string; share: string }) =>
    `Không xếp hạng: mới có điểm của ${s.ranked} trong ${s.of}, chưa đến ${s.share}%.`,
  /** `from` and `to`: when the sources were published; null where no day of any is known. */
  ofAll: (s: { province: string; count: string }) => ` (${s.province} có ${s.count})`,
  /** `of`: "48 đơn vị của Kiên Giang cũ (tỉnh An Giang có 102)" */
  reported: (s: {
    told: string;
    of: string;
    span: { from: string; to: string } | null;
    undated: boolean;
  }) => {
    const count = `Đã có ${s.told} trong ${s.of}`;
    if (s.span === null) return `${count}; nguồn không rõ ngày công bố.`;
    const { from, to } = s.span;
    const when =
      from === to ? `theo nguồn công bố ${from}` : `theo nguồn công bố từ ${from} đến ${to}`;
    return `${count}, ${when}${s.undated ? '; có nguồn không rõ ngày' : ''}.`;
  },
  inTime: 'Trước hạn, đúng hạn',
  shareBeside: 'hồ sơ, tỷ lệ',
  late: 'Trễ hạn trên 1.000',
  /** Where nothing was resolved: the source does say it. */
  noneToCount: 'không có để tính',
  workedOut: 'chúng tôi tính',
  change: (s: { year: string }) => `Điểm so với ${s.year}`,
  notCompared: 'không so',
  about: (s: { sign: string }) => `${s.sign} là gần như không đổi.`,
  bold: (s: { all: string | null }) =>
    s.all === null
      ? 'Chữ đậm trong cột: cao nhất và thấp nhất trong các đơn vị ở bảng này.'
      : `Chữ đậm trong cột: cao nhất hoặc thấp nhất trong cả ${s.all} đơn vị.`,
  boldByKind: 'Chữ đậm trong cột: cao nhất hoặc thấp nhất của từng loại.',
  wholeRow: 'Dòng đậm là của cả khối hoặc cả tỉnh.',
  all: (s: { count: string; group: string; left: string }) =>
    `Xem cả ${s.count} ${s.group}: còn ${s.left} đơn vị ở giữa`,
  /** `of`: "72 xã" */
  allOfKind: (s: { of: string; left: string }) => `Xem cả ${s.of}: còn ${s.left} ở giữa`,
  ends: (s: {
    label: string;
    kinds: readonly string[];
    whole: { name: string; value: string } | null;
  }) =>
    `${s.label}: ${s.kinds.join('; ')}${s.whole === null ? '' : `; ${s.whole.name}: ${s.whole.value}`}.`,
  /** `units`: "72 xã"; null of units that are all of one kind. */
  endsOf: (s: { units: string | null; high: string; low: string }) =>
    `${s.units === null ? '' : `trong ${s.units}, `}cao nhất ${s.high}, thấp nhất ${s.low}`,
  scoreOf: (s: { index: string }) => `Điểm ${s.index}`,
  valueOf: (s: { names: string; value: string }) => `${s.value} (${s.names})`,
  several: (s: { count: string }) => `${s.count} đơn vị`,
  nothingOf: (s: { count: string; names: string }) =>
    `Chưa tìm thấy số liệu nào trong bảng này của ${s.count} đơn vị: ${s.names}.`,
};

const en: typeof vi = {
  caption: (s) => `${s.group}, ${s.year}`,
  place: 'Place',
  placeNote: (s) =>
    s.all === null
      ? 'We worked out the places from the scores, within this table only.'
      : `We worked out the places from the scores, among all ${s.all} units.`,
  placeByKind: (s) =>
    `We worked out the places from the scores, within each kind: ${s.ranked}.${s.few === null ? '' : ` Too few to be ranked: ${s.few}.`}`,
  workload: 'Place by workload',
  workloadNote:
    'Place by workload: by score, among units of the same kind with about as many cases.',
  noPlaces: (s) =>
    `No places: so far only ${s.ranked} of ${s.of} ${plural(s.ranked, 'has', 'have')} a score, fewer than ${s.share}%.`,
  ofAll: (s) => ` (${s.province} has ${s.count})`,
  reported: (s) => {
    const count = `${s.told} of ${s.of} so far`;
    if (s.span === null) return `${count} (the sources bear no date).`;
    const { from, to } = s.span;
    const when = from === to ? from : `${from} to ${to}`;
    return `${count} (sources published: ${when}${s.undated ? '; some bear no date' : ''}).`;
  },
  inTime: 'Early or on time',
  shareBeside: 'cases, share',
  late: 'Late per 1,000',
  noneToCount: 'none to count',
  workedOut: 'our calculation',
  change: (s) => `Score against ${s.year}`,
  notCompared: 'not compared',
  about: (s) => `${s.sign}: about the same.`,
  bold: (s) =>
    s.all === null
      ? 'Bold in a column: the highest and the lowest of the units in this table.'
      : `Bold in a column: the highest or the lowest of all ${s.all} units.`,
  boldByKind: 'Bold in a column: the highest or the lowest of each kind.',
  wholeRow: 'The bold row is that of the whole group or the whole province.',
  all: (s) =>
    `See all ${s.count} ${s.group}: ${s.left} more ${plural(s.left, 'unit', 'units')} in the middle`,
  allOfKind: (s) => `See all ${s.of}: ${s.left} more in the middle`,
  ends: (s) =>
    `${s.label}: ${s.kinds.join('; ')}${s.whole === null ? '' : `; ${s.whole.name}: ${s.whole.value}`}.`,
  endsOf: (s) =>
    `${s.units === null ? '' : `among ${s.units}, `}highest ${s.high}, lowest ${s.low}`,
  scoreOf: (s) => `${s.index} score`,
  valueOf: (s) => `${s.value} (${s.names})`,
  several: (s) => `${s.count} ${plural(s.count, 'unit', 'units')}`,
  nothingOf: (s) =>
    `No figures for this table have been found yet for ${s.count} ${plural(s.count, 'unit', 'units')}: ${s.names}.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
