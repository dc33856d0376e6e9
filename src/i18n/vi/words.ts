import type { Threshold, Way } from '../../threshold.ts';

/** The vocabulary of the site in Vietnamese: names of kinds, classes, marks. */
export const words = {
  kinds: {
    province: 'Cấp tỉnh',
    department: 'Sở, ban, ngành',
    vertical: 'Cơ quan ngành dọc',
    district: 'Cấp huyện',
    commune: 'Cấp xã',
    centre: 'Trung tâm hành chính công',
    tier: 'Cả khối',
    group: 'Nhóm',
  },
  peerGroups: {
    departments: 'Sở, ban, ngành',
    verticals: 'Cơ quan ngành dọc trung ương',
    districts: 'Huyện, thị xã, thành phố',
    communes: 'Xã, phường, đặc khu',
    'merged-departments': 'Sở, ban, ngành của tỉnh mới',
    'joined-communes': 'Xã, phường của tỉnh cùng hợp nhất',
  },
  /** Kinds of places, as a list of several names them. */
  placeKinds: {
    quan: 'quận',
    huyen: 'huyện',
    'thi-xa': 'thị xã',
    'thanh-pho': 'thành phố',
    xa: 'xã',
    phuong: 'phường',
    'thi-tran': 'thị trấn',
    'dac-khu': 'đặc khu',
  },
  /** "huyện, thị xã, thành phố" */
  kindsTogether: (kinds: readonly string[]) => kinds.join(', '),
  classes: {
    excellent: 'xuất sắc',
    good: 'tốt',
    fair: 'khá',
    average: 'trung bình',
    weak: 'yếu',
  },
  findingKinds: {
    strength: 'Ưu điểm',
    limitation: 'Hạn chế',
    recommendation: 'Kiến nghị',
    fact: 'Sự việc',
  },
  /** How many findings there are of a kind. */
  findingsOf: {
    strength: (count: string) => `${count} ưu điểm`,
    limitation: (count: string) => `${count} hạn chế`,
    recommendation: (count: string) => `${count} kiến nghị`,
    fact: (count: string) => `${count} sự việc`,
  },
  status: {
    final: 'chính thức',
    provisional: 'tạm thời',
    estimated: 'ước tính',
    derived: 'suy ra',
    planned: 'dự kiến',
  },
  marks: {
    approximate: 'nguồn chỉ nói áng chừng',
    doesNotAddUp: 'nguồn cộng không khớp',
    shareMismatch: 'tỷ lệ in không khớp',
    conflict: 'các nguồn nói khác nhau',
    corrected: 'đã đính chính',
  },
  better: {
    higher: 'càng cao càng tốt',
    lower: 'càng thấp càng tốt',
    neither: 'cao hay thấp không nói lên tốt xấu',
  },
  /** Of places: "hạng thấp" is a bad one, though its number is high. */
  bestPlace: 'số càng nhỏ càng tốt: hạng 1 là cao nhất',
  /** How a count is read that has no better: few may be much. */
  countOf: (s: { whole: string }) => `ít hay nhiều còn tùy số “${s.whole}”: so bằng tỷ lệ`,
  countAlone: 'ít hay nhiều còn tùy đơn vị lớn hay nhỏ',
  /** A threshold: "0,5 điểm phần trăm". */
  threshold: {
    'percent-of-before': (least) => `${least}%`,
    'percent-of-scale': (least) => `${least}% điểm tối đa`,
    'percentage-points': (least) => `${least} điểm phần trăm`,
    'per-thousand': (least) => `${least} trên 1.000`,
    places: (least) => `${least} bậc`,
    classes: (least) => `${least} loại`,
    days: (least) => `${least} ngày`,
  } satisfies Record<Threshold['in'], (least: string) => string>,
  /** What a figure did since the one before it. */
  ways: {
    up: 'tăng',
    down: 'giảm',
    about: 'gần như không đổi',
    same: 'không đổi',
  } satisfies Record<Way, string>,
  targets: {
    /** What one of it is stands after the number, where it is not a share. */
    value: (s: { number: string; unit: string }) => `${s.number} ${s.unit}`.trim(),
    'at-least': (value: string) => `ít nhất ${value}`,
    'at-most': (value: string) => `nhiều nhất ${value}`,
    /** "mục tiêu 2025: ít nhất 90%" */
    line: (s: { target: string; year: string | null }) =>
      s.year === null ? `mục tiêu: ${s.target}` : `mục tiêu ${s.year}: ${s.target}`,
  },
  measures: {
    count: 'số đếm',
    share: 'tỷ lệ phần trăm',
    number: 'số đo',
    rank: 'thứ hạng',
    class: 'xếp loại',
  },
  columns: {
    unit: 'Đơn vị',
    source: 'Nguồn',
    year: 'Năm',
    score: 'Điểm',
    indicator: 'Chỉ tiêu',
    value: 'Giá trị',
    basis: 'Căn cứ',
    published: 'Ngày công bố',
  },
};
