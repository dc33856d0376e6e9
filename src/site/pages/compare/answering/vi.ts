import type { Told } from '../../../../live/compare/tell.ts';
import type { CompareWords } from '../../../../live/compare/words.ts';
import { isMoved, type Change } from '../../../../threshold.ts';

const number = (value: number, decimals: number) =>
  value.toLocaleString('vi-VN', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

const list = (names: readonly string[]) => new Intl.ListFormat('vi-VN').format(names);

/** A long list says its first names and how many more there are. */
const someOf = (names: readonly string[]) =>
  names.length > 8
    ? `${names.slice(0, 6).join(', ')} và ${String(names.length - 6)} đơn vị khác`
    : list(names);

/** How much it is, without its sign. */
const size = ({ difference, decimals }: Change) => number(Math.abs(difference), decimals);

const amount = (change: Change, { isShare, counted }: { isShare: boolean; counted: string }) =>
  `${size(change)}${isShare ? ' điểm phần trăm' : counted === '' ? '' : ` ${counted}`}`;

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "Số hồ sơ trễ, năm 2019:" stands before what is said of it. */
const head = (s: { measure: string; period: string }) => `${s.measure}, ${s.period}:`;

/** One sentence for each case. */
function told(s: Told): string {
  switch (s.case) {
    case 'nothing':
      return `Chưa tìm thấy số liệu “${s.measure}” của phần đã chọn.`;
    case 'alone':
      return `${head(s)} ${s.name} ${s.text}; chưa tìm thấy số liệu để đặt bên cạnh.`;
    case 'two': {
      if (s.isPlace)
        return `${head(s)} ${s.higher.name} hạng ${s.higher.text}, trên ${s.lower.name} hạng ${s.lower.text}.`;
      return isMoved(s.change)
        ? `${head(s)} ${s.higher.name} ${s.higher.text}, hơn ${s.lower.name} (${s.lower.text}) ${amount(s.change, s)}.`
        : `${head(s)} ${s.higher.name} ${s.higher.text}, gần bằng ${s.lower.name} (${s.lower.text}): chênh dưới ${s.least}.`;
    }
    case 'equal':
      return `${head(s)} ${list(s.names)} bằng nhau, cùng ${s.isPlace ? 'hạng ' : ''}${s.text}.`;
    case 'many':
      return s.isPlace
        ? `${head(s)} trong ${String(s.count)} đơn vị có số liệu, đứng trên cùng là ${someOf(s.highest.names)} (hạng ${s.highest.text}), dưới cùng là ${someOf(s.lowest.names)} (hạng ${s.lowest.text}).`
        : `${head(s)} trong ${String(s.count)} đơn vị có số liệu, cao nhất là ${someOf(s.highest.names)} (${s.highest.text}), thấp nhất là ${someOf(s.lowest.names)} (${s.lowest.text}).`;
    case 'classes':
      return `${head(s)} ${s.classes.map(({ text, names }) => `${text}: ${someOf(names)}`).join('; ')}.`;
    case 'change': {
      const much = s.isPlace ? `${size(s.change)} bậc` : amount(s.change, s);
      const [more, less] = s.isPlace ? ['xuống', 'lên'] : ['tăng', 'giảm'];
      const said = {
        up: `${more} ${much}`,
        down: `${less} ${much}`,
        about: `gần như không đổi (chênh dưới ${s.least})`,
        same: 'không đổi',
      };
      return `${s.measure} của ${s.name}: ${s.from.text} (${s.from.period}), ${s.to.text} (${s.to.period}), ${said[s.change.way]}.`;
    }
    case 'broken':
      return `${s.measure} của ${s.name}: ${s.from.text} (${s.from.period}), ${s.to.text} (${s.to.period}). Hai số này không so được với nhau: ${s.why}.`;
    case 'not-compared':
      return `${s.measure} của ${s.name}: ${s.from.text} (${s.from.period}), ${s.to.text} (${s.to.period}).`;
  }
}

export const vi: CompareWords = {
  loading: 'Đang tải số liệu…',
  failed: 'Không tải được số liệu. Xin thử lại, hoặc dùng các so sánh có sẵn bên dưới.',
  choose: 'Đánh dấu đơn vị, chỉ tiêu hoặc năm: kết quả hiện ra ngay.',
  ready: (s) =>
    s.tables === 0
      ? 'Chưa tìm thấy số liệu nào của phần đã chọn.'
      : `Đã cập nhật: ${String(s.tables)} bảng, ${String(s.figures)} số liệu.`,
  chosen: (s) => {
    if (s.names.length === 0) return s.all;
    return s.names.length > 3 ? `${String(s.names.length)} đã chọn` : s.names.join(', ');
  },
  all: { unit: 'cả nhóm', measure: '', year: 'mọi năm' },
  unit: 'Đơn vị',
  period: 'Kỳ',
  part: (s) => `${s.measure}, ${s.part}`,
  gaps: {
    'not-found': 'chưa tìm thấy',
    'not-yet': 'đơn vị chưa có',
    'no-longer': 'đơn vị không còn',
  },
  download: 'Tải bảng này (CSV)',
  file: 'so-sanh.csv',
  toIndicator: 'Chỉ tiêu này đo gì',
  csv: [
    'chi_tieu',
    'phan_cua_nam',
    'don_vi',
    'ky',
    'gia_tri',
    'o_nguyen_van',
    'ghi_chu',
    'nguon',
    'dia_chi_the',
  ],
  chart: {
    conflict: 'các nguồn nói khác nhau',
    approximate: 'nguồn chỉ nói khoảng chừng',
    unranked: (names) => `Không vẽ: ${list(names)} (xem bảng).`,
    source: (publishers) =>
      `Nguồn: ${publishers.slice(0, 3).join('; ')}${publishers.length > 3 ? '; …' : ''}`,
    subtitle: (measure, part, periods) => {
      const [first = ''] = periods;
      const last = periods.at(-1) ?? first;
      return first === last ? `${measure}, ${first}` : `${measure}, ${part}, ${first}–${last}`;
    },
  },
  noPicture: {
    class: 'Xếp loại là chữ, không phải số, nên không vẽ thành hình.',
    places: 'Thứ hạng của một năm đọc trong bảng: vẽ thành thanh thì hạng thấp lại dài hơn.',
    few: 'Chỉ có một số liệu so được, nên không vẽ hình.',
    many: 'Nhiều đơn vị quá thì hình khó đọc: chọn ít đơn vị hơn để thấy hình.',
    broken: 'Hai kỳ này không so được với nhau, nên không vẽ hình.',
    'below-zero': 'Có giá trị âm, nên không vẽ thành thanh.',
  },
  obstacles: {
    unknown: (s) => `Không có gì để so sánh mang tên ${list(s.ids.map((id) => `“${id}”`))}.`,
    strangers: (s) =>
      `${upper(s.unit)} thuộc nhóm “${s.group}”, không so với nhóm “${s.shown}”: việc và cách tính điểm của hai nhóm khác nhau.`,
    elsewhere: (s) => `Chưa tìm thấy số liệu “${s.measure}” để so trong nhóm “${s.shown}”.`,
    breaks: (s) =>
      `Số liệu ${s.period} và về sau của ${s.all ? 'các đơn vị trong bảng' : someOf(s.units)} không so được với trước đó: ${s.why}.`,
    notYet: (s) => `${upper(someOf(s.units))} chưa có vào ${s.period}.`,
    noLonger: (s) => `${upper(someOf(s.units))} không còn vào ${s.period}.`,
    conflicts: (s) =>
      `${upper(s.unit)}, ${s.period}: các nguồn nói khác nhau, nên đặt cạnh nhau trong bảng mà không vẽ và không tính.`,
    parts:
      'Kỳ dài ngắn khác nhau hoặc đếm khác nhau thì không so được với nhau: mỗi loại đứng ở một bảng riêng.',
    nothing: (s) =>
      s.units.length === 0
        ? `Chưa tìm thấy số liệu “${s.measure}” của phần đã chọn.`
        : `Chưa tìm thấy số liệu “${s.measure}” của ${someOf(s.units)} trong phần đã chọn.`,
    years: (s) => `Chưa tìm thấy số liệu năm ${list(s.years)}.`,
    silent: (s) => `Chưa tìm thấy số liệu của ${someOf(s.units)}.`,
  },
  told,
};
