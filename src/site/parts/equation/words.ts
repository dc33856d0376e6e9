import type { AuditRule } from '../../../derive/audit/audit.ts';
import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const kinds: Record<AuditRule, { name: string; tried: string }> = {
  sum: {
    name: 'Tổng và các phần',
    tried:
      'Trong cùng một dòng của nguồn, tổng phải bằng các phần cộng lại. Phần bỏ trống không phải là số 0: khi thiếu một phần, chỉ kết luận được nếu tổng nhỏ hơn những phần đã nêu.',
  },
  share: {
    name: 'Tỷ lệ in và tỷ lệ tính lại',
    tried:
      'Tỷ lệ mà nguồn in phải bằng phần chia cho toàn bộ, làm tròn đến số chữ số mà nguồn in. Khi nguồn chỉ nêu “hơn” hay “dưới”, tỷ lệ chỉ bị chặn về một phía.',
  },
  hundred: {
    name: 'Các tỷ lệ cộng lại bằng 100%',
    tried:
      'Những tỷ lệ chia hết một toàn bộ phải cộng lại bằng 100%; mỗi tỷ lệ được phép lệch nửa đơn vị của chữ số cuối.',
  },
  'at-most': {
    name: 'Phần không vượt quá toàn bộ',
    tried: 'Một phần, hay vài phần cộng lại, không thể lớn hơn cái mà chúng thuộc về.',
  },
  'carried-over': {
    name: 'Kỳ trước chuyển sang',
    tried:
      'Số hồ sơ kỳ trước chuyển sang phải bằng số đang giải quyết khi kỳ liền trước kết thúc. Với cả nhóm hay cả tỉnh, chỉ so khi không có đơn vị nào mới lập hay thôi hoạt động giữa hai kỳ.',
  },
  members: {
    name: 'Từng đơn vị và cả nhóm',
    tried:
      'Số của cả nhóm phải bằng số của từng đơn vị cộng lại, khi cùng một nguồn nêu đủ mọi đơn vị của nhóm trong kỳ ấy.',
  },
  tiers: {
    name: 'Các cấp và toàn tỉnh',
    tried:
      'Số của toàn tỉnh phải bằng số của các cấp cộng lại, khi cùng một nguồn nêu đủ các cấp; thiếu một cấp thì không được nhỏ hơn.',
  },
  components: {
    name: 'Chỉ số và các thành phần',
    tried:
      'Điểm của một chỉ số phải bằng điểm các thành phần cộng lại, nếu chỉ số tính theo cách ấy.',
  },
  'class-counts': {
    name: 'Số đơn vị mỗi loại',
    tried:
      'Số đơn vị ở mỗi loại phải bằng số đơn vị mà chính nguồn ấy nêu tên với loại đó, khi nguồn nêu tên đủ cả nhóm.',
  },
};

const vi = {
  kinds,
  share: (s: { share: string; part: string; whole: string }) =>
    `${s.share} = ${s.part} / ${s.whole}`,
  hundred: (s: { parts: string }) => `${s.parts} = 100%`,
  atMost: (s: { parts: string; whole: string }) => `${s.parts} không quá ${s.whole}`,
  carriedOver: (s: { begun: string; left: string }) =>
    `${s.begun} = ${s.left} ở cuối kỳ liền trước`,
  /** Of many parts the first and the last, and how many there are. */
  many: (s: { first: string; last: string; count: string }) =>
    `${s.first} + … + ${s.last} (${s.count} số)`,
  named: (s: { count: string }) => `${s.count} đơn vị được nêu tên`,
  /** What a share comes to when it is worked out again: of a bounded whole the most or the least that it can be. */
  worked: {
    exact: (s: { percent: string }) => ` = ${s.percent}`,
    'at-most': (s: { percent: string }) => `, nhiều nhất ${s.percent}`,
    'at-least': (s: { percent: string }) => `, ít nhất ${s.percent}`,
  },
  gap: (s: { gap: string; unit: string }) => `lệch ${s.gap} ${s.unit}`.trim(),
  gapAtLeast: (s: { gap: string; unit: string }) => `lệch ít nhất ${s.gap} ${s.unit}`.trim(),
  over: (s: { gap: string; unit: string }) => `vượt ${s.gap} ${s.unit}`.trim(),
  apart: (s: { gap: string; unit: string }) => `chênh ${s.gap} ${s.unit}`.trim(),
  percentPoint: 'điểm phần trăm',
  /** The answer of a page: how many were tried, how many hold. */
  tally: (s: { tried: string; hold: string; fail: string; conflicts: string }) =>
    [
      s.tried === '0'
        ? 'Không có phép tính nào để thử lại.'
        : s.fail === '0'
          ? `Đã tính lại ${s.tried} chỗ, tất cả đều khớp.`
          : `Đã tính lại ${s.tried} chỗ: ${s.hold} chỗ khớp, ${s.fail} chỗ không khớp.`,
      ...(s.conflicts === '0' ? [] : [`Ở ${s.conflicts} chỗ, các nguồn nói khác nhau.`]),
    ].join(' '),
  failing: 'Không khớp',
  conflicts: 'Các nguồn nói khác nhau',
  holding: 'Khớp',
  /** Where there are more than one page carries. */
  more: (s: { shown: string; all: string }) =>
    `Ở đây có ${s.shown} trong ${s.all} chỗ; những chỗ còn lại ở trang của từng đơn vị, qua các bảng bên dưới.`,
  columns: {
    year: 'Năm',
    unit: 'Đơn vị',
    kind: 'Phép tính',
    tried: 'Đã tính lại',
    hold: 'Khớp',
    fail: 'Không khớp',
    conflicts: 'Nguồn nói khác nhau',
  },
};

const enKinds: typeof kinds = {
  sum: {
    name: 'The total and its parts',
    tried:
      'Within one row of a source, the total must equal the sum of its parts. A part left blank is not 0: where one is missing, a conclusion is possible only if the total is smaller than the parts given.',
  },
  share: {
    name: 'The share as printed and as calculated again',
    tried:
      'A share that a source prints must equal the part divided by the whole, rounded to as many digits as the source prints. Where the source says only “more than” or “under”, the share is bounded on one side only.',
  },
  hundred: {
    name: 'Shares that add up to 100%',
    tried:
      'Shares that divide up a whole completely must add up to 100%; each may be off by half a unit of its last digit.',
  },
  'at-most': {
    name: 'A part no larger than the whole',
    tried: 'A part, or several parts together, cannot be larger than what they belong to.',
  },
  'carried-over': {
    name: 'Carried over from the period before',
    tried:
      'The number of cases carried over from the period before must equal the number still pending when that period ended. For a whole group or the whole province they are compared only if no unit was set up or ceased to operate between the two periods.',
  },
  members: {
    name: 'Each unit and the whole group',
    tried:
      'The figure for a whole group must equal the sum of the figures of its units, where one source gives every unit of the group for that period.',
  },
  tiers: {
    name: 'The levels and the whole province',
    tried:
      'The figure for the whole province must equal the sum of the figures of its levels, where one source gives every level; with a level missing it must be no less.',
  },
  components: {
    name: 'The index and its components',
    tried:
      'The score of an index must equal the sum of the scores of its components, if the index is calculated in that way.',
  },
  'class-counts': {
    name: 'The number of units with each rating',
    tried:
      'The number of units with each rating must equal the number of units that the same source names with that rating, where it names the whole group.',
  },
};

const en: typeof vi = {
  kinds: enKinds,
  share: (s) => `${s.share} = ${s.part} / ${s.whole}`,
  hundred: (s) => `${s.parts} = 100%`,
  atMost: (s) => `${s.parts}: no more than ${s.whole}`,
  carriedOver: (s) => `${s.begun} = ${s.left} at the end of the period before`,
  many: (s) => `${s.first} + … + ${s.last} (${s.count} numbers)`,
  named: (s) => `${s.count} ${plural(s.count, 'unit', 'units')} named`,
  worked: {
    exact: (s) => ` = ${s.percent}`,
    'at-most': (s) => `, at most ${s.percent}`,
    'at-least': (s) => `, at least ${s.percent}`,
  },
  gap: (s) => `off by ${s.gap} ${s.unit}`.trim(),
  gapAtLeast: (s) => `off by at least ${s.gap} ${s.unit}`.trim(),
  over: (s) => `over by ${s.gap} ${s.unit}`.trim(),
  apart: (s) => `${s.gap} ${s.unit}`.trim() + ' apart',
  percentPoint: 'percentage points',
  tally: (s) =>
    [
      s.tried === '0'
        ? 'There is nothing to calculate again.'
        : s.fail === '0'
          ? plural(
              s.tried,
              'We calculated 1 figure again, and it agrees.',
              `We calculated ${s.tried} figures again, and all of them agree.`,
            )
          : `We calculated ${s.tried} ${plural(s.tried, 'figure', 'figures')} again: ${s.hold} ${plural(s.hold, 'agrees', 'agree')}, ${s.fail} ${plural(s.fail, 'does', 'do')} not.`,
      ...(s.conflicts === '0'
        ? []
        : [`In ${s.conflicts} ${plural(s.conflicts, 'place', 'places')} the sources differ.`]),
    ].join(' '),
  failing: 'Does not agree',
  conflicts: 'Where sources differ',
  holding: 'Agrees',
  more: (s) =>
    `${s.shown} of ${s.all} are shown here; the rest are on the page of each unit, through the tables below.`,
  columns: {
    year: 'Year',
    unit: 'Unit',
    kind: 'Calculation',
    tried: 'Calculated again',
    hold: 'Agrees',
    fail: 'Does not agree',
    conflicts: 'Sources differ',
  },
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
