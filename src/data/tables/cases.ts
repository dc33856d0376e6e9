import { count, number, optionalReference, optionalText, share, since } from '../columns.ts';
import { table } from '../table.ts';
import { DAYS_TAKEN, LATE_SHARE, THRESHOLDS } from '../thresholds.ts';
import type { Threshold } from '../../threshold.ts';
import { CASE, closing, DAY, PERCENT, scoped, statementPeriod, unit } from './common.ts';

/** Figures of before are laid out alike here, but this is not what they were counted by. */
const FORM = {
  vi: 'Biểu II.06a/VPCP/KSTT, Thông tư 01/2020/TT-VPCP, cho kỳ báo cáo từ tháng 12/2020; số liệu trước đó theo quy định của thời ấy',
  en: 'Form II.06a/VPCP/KSTT, Circular 01/2020/TT-VPCP, for periods from December 2020; earlier figures follow the rules of their time',
};

/** The years in which files must have the columns that came last. */
const MECHANISM_AND_DATA = 2027;
const WHAT_PEOPLE_FEEL = 2027;

/** A case is handled by one unit: what the tiers count adds up to what the province counts. */
const ADDED_UP = [
  'total',
  'received_online',
  'received_direct',
  'carried_over',
  'received_new',
  'resolved',
  'early',
  'on_time',
  'on_time_or_early',
  'late',
  'cancelled',
  'pending',
  'pending_in_time',
  'pending_overdue',
  'returned',
  'rejected',
  'apologised',
] as const;

/** Case files received and handled in a period, as form II.06a lays them out. */
export const cases = table({
  name: 'cases',
  title: { vi: 'Hồ sơ', en: 'Cases' },
  place: 'yearly',
  key: ['unit', 'period', 'field', 'scope', 'source'],
  columns: {
    unit,
    period: statementPeriod,
    field: optionalReference('fields', { vi: 'Lĩnh vực', en: 'Field' }),
    ...scoped,
    // How the cases are handled says nothing of how many were left out: no part of the key.
    mechanism: since(
      MECHANISM_AND_DATA,
      optionalText({ vi: 'Cơ chế giải quyết', en: 'Mechanism of handling' }),
    ),
    mechanism_en: since(
      MECHANISM_AND_DATA,
      optionalText({
        vi: 'Cơ chế giải quyết, tiếng Anh',
        en: 'Mechanism of handling (English)',
      }),
    ),
    total: caseCount('Tổng số hồ sơ', 'All cases', {
      vi: 'Hồ sơ mới tiếp nhận trong kỳ cộng với hồ sơ kỳ trước chuyển sang.',
      en: 'Cases newly received plus those carried over from the period before.',
    }),
    received_online: caseCount(
      'Nhận trực tuyến',
      'Received online',
      { vi: 'Hồ sơ mới nộp qua mạng.', en: 'New cases filed online.' },
      { whole: 'received_new' },
    ),
    received_direct: caseCount(
      'Nhận trực tiếp, qua bưu chính',
      'Received in person or by post',
      {
        vi: 'Hồ sơ mới nộp tại quầy hoặc qua dịch vụ bưu chính.',
        en: 'New cases filed at the counter or by post.',
      },
      { whole: 'received_new' },
    ),
    carried_over: caseCount(
      'Kỳ trước chuyển sang',
      'Carried over',
      {
        vi: 'Hồ sơ chưa giải quyết xong khi kỳ bắt đầu.',
        en: 'Cases not yet resolved when the period began.',
      },
      { whole: 'total' },
    ),
    received_new: caseCount(
      'Mới tiếp nhận',
      'Newly received',
      { vi: 'Hồ sơ tiếp nhận trong kỳ.', en: 'Cases received in the period.' },
      { whole: 'total' },
    ),
    resolved: caseCount(
      'Đã giải quyết',
      'Resolved',
      { vi: 'Hồ sơ đã có kết quả trong kỳ.', en: 'Cases resolved in the period.' },
      { whole: 'total' },
    ),
    early: caseCount(
      'Giải quyết trước hạn',
      'Resolved early',
      {
        vi: 'Hồ sơ có kết quả trước ngày hẹn trả.',
        en: 'Cases resolved before the day promised.',
      },
      { whole: 'resolved' },
    ),
    on_time: caseCount(
      'Giải quyết đúng hạn',
      'Resolved on time',
      {
        vi: 'Hồ sơ có kết quả đúng ngày hẹn trả (không tính hồ sơ trước hạn).',
        en: 'Cases resolved on the day promised (early ones not counted).',
      },
      { whole: 'resolved' },
    ),
    on_time_or_early: caseCount(
      'Trước hạn và đúng hạn',
      'Early or on time',
      {
        vi: 'Hồ sơ không trễ hẹn; báo cáo cũ gộp trước hạn với đúng hạn.',
        en: 'Cases that were not late; older reports merge early and on time.',
      },
      { whole: 'resolved' },
    ),
    late: caseCount(
      'Giải quyết trễ hạn',
      'Resolved late',
      {
        vi: 'Hồ sơ có kết quả sau ngày hẹn trả.',
        en: 'Cases resolved after the day promised.',
      },
      { whole: 'resolved' },
    ),
    cancelled: caseCount(
      'Dừng hoặc hủy',
      'Stopped or cancelled',
      {
        vi: 'Hồ sơ dừng xử lý, trả lại hoặc người nộp rút.',
        en: 'Cases stopped, returned or withdrawn.',
      },
      { whole: 'total' },
    ),
    pending: caseCount(
      'Đang giải quyết',
      'Pending',
      { vi: 'Hồ sơ chưa có kết quả khi kỳ kết thúc.', en: 'Cases open when the period ended.' },
      { whole: 'total' },
    ),
    pending_in_time: caseCount(
      'Đang giải quyết, còn hạn',
      'Pending, not due',
      { vi: 'Hồ sơ đang giải quyết, chưa đến hạn.', en: 'Open cases not yet due.' },
      { whole: 'pending' },
    ),
    pending_overdue: caseCount(
      'Đang giải quyết, quá hạn',
      'Pending, overdue',
      { vi: 'Hồ sơ đang giải quyết đã quá hạn.', en: 'Open cases past their date.' },
      { whole: 'pending' },
    ),
    received_online_share: printedShare('nhận trực tuyến', 'received online', 'received_new'),
    received_direct_share: printedShare(
      'nhận trực tiếp, qua bưu chính',
      'received in person or by post',
      'received_new',
    ),
    early_share: printedShare('trước hạn', 'resolved early', 'resolved', 'higher'),
    on_time_share: printedShare('đúng hạn', 'resolved on time', 'resolved', 'higher'),
    on_time_or_early_share: printedShare(
      'trước hạn và đúng hạn',
      'early or on time',
      'resolved',
      'higher',
      LATE_SHARE,
    ),
    late_share: printedShare('trễ hạn', 'resolved late', 'resolved', 'lower', LATE_SHARE),
    pending_overdue_share: printedShare(
      'quá hạn trong số đang giải quyết',
      'overdue among the pending',
      'pending',
      'lower',
    ),
    digitised_share: since(
      MECHANISM_AND_DATA,
      share({
        label: { vi: 'Tỷ lệ hồ sơ, kết quả được số hóa', en: 'Share digitised' },
        definition: {
          vi: 'Tỷ lệ hồ sơ và kết quả giải quyết được số hóa, đúng như nguồn in.',
          en: 'Share of cases and results that were digitised, as the source prints it.',
        },
        unit: PERCENT,
        better: 'higher',
      }),
    ),
    electronic_result_share: since(
      MECHANISM_AND_DATA,
      share({
        label: { vi: 'Tỷ lệ hồ sơ có kết quả điện tử', en: 'Share with an electronic result' },
        definition: {
          vi: 'Tỷ lệ hồ sơ được cấp kết quả bản điện tử, đúng như nguồn in.',
          en: 'Share of cases whose result was issued electronically, as the source prints it.',
        },
        unit: PERCENT,
        better: 'higher',
      }),
    ),
    days_taken: since(
      WHAT_PEOPLE_FEEL,
      number({
        label: { vi: 'Số ngày giải quyết trung bình', en: 'Days taken on average' },
        definition: {
          vi: 'Trung bình mỗi hồ sơ đã giải quyết mất bao nhiêu ngày, đúng như nguồn in.',
          en: 'How many days a resolved case took on average, as the source prints it.',
        },
        unit: DAY,
        better: 'lower',
        threshold: DAYS_TAKEN,
      }),
    ),
    returned: since(
      WHAT_PEOPLE_FEEL,
      caseCount(
        'Trả lại để bổ sung',
        'Returned for completion',
        {
          vi: 'Hồ sơ được trả lại, hoặc tạm dừng, để người nộp bổ sung giấy tờ.',
          en: 'Cases given back, or put on hold, until the applicant adds papers.',
        },
        { whole: 'total', form: null },
      ),
    ),
    rejected: since(
      WHAT_PEOPLE_FEEL,
      caseCount(
        'Từ chối giải quyết',
        'Rejected',
        {
          vi: 'Hồ sơ bị từ chối vì không đủ điều kiện giải quyết.',
          en: 'Cases refused because they did not meet the conditions.',
        },
        { whole: 'total', form: null },
      ),
    ),
    apologised: since(
      WHAT_PEOPLE_FEEL,
      caseCount(
        'Hồ sơ đã được xin lỗi',
        'Cases apologised for',
        {
          vi: 'Hồ sơ trễ hẹn mà người nộp đã được gửi văn bản xin lỗi.',
          en: 'Late cases for which the applicant was sent a letter of apology.',
        },
        { form: null },
      ),
    ),
    ...closing,
  },
  tier: 'sum',
  identities: [
    { kind: 'sum', total: 'total', parts: ['received_new', 'carried_over'] },
    {
      kind: 'sum',
      total: 'total',
      parts: ['received_online', 'received_direct', 'carried_over'],
    },
    { kind: 'sum', total: 'received_new', parts: ['received_online', 'received_direct'] },
    { kind: 'sum', total: 'resolved', parts: ['early', 'on_time', 'late'] },
    { kind: 'sum', total: 'resolved', parts: ['on_time_or_early', 'late'] },
    { kind: 'sum', total: 'pending', parts: ['pending_in_time', 'pending_overdue'] },
    { kind: 'sum', total: 'total', parts: ['resolved', 'pending'], also: ['cancelled'] },
    {
      kind: 'share',
      share: 'received_online_share',
      part: 'received_online',
      whole: ['received_new', 'total'],
    },
    {
      kind: 'share',
      share: 'received_direct_share',
      part: 'received_direct',
      whole: ['received_new', 'total'],
    },
    { kind: 'share', share: 'early_share', part: 'early', whole: ['resolved'] },
    { kind: 'share', share: 'on_time_share', part: 'on_time', whole: ['resolved'] },
    {
      kind: 'share',
      share: 'on_time_or_early_share',
      part: 'on_time_or_early',
      whole: ['resolved'],
    },
    { kind: 'share', share: 'late_share', part: 'late', whole: ['resolved'] },
    {
      kind: 'share',
      share: 'pending_overdue_share',
      part: 'pending_overdue',
      whole: ['pending'],
    },
    { kind: 'hundred', shares: ['on_time_share', 'early_share', 'late_share'] },
    { kind: 'hundred', shares: ['on_time_or_early_share', 'late_share'] },
    { kind: 'carried-over', begun: 'carried_over', left: 'pending' },
    ...ADDED_UP.map((column) => ({ kind: 'tiers' as const, column })),
  ],
});

/** `form`: null of what form II.06a does not ask for, and whoever waits for a case feels. */
function caseCount<const Whole extends string = never>(
  vi: string,
  en: string,
  definition: { vi: string; en: string },
  { whole, form = FORM }: { whole?: Whole; form?: typeof FORM | null } = {},
) {
  return count({
    label: { vi, en },
    definition,
    unit: CASE,
    better: 'neither',
    ...(form === null ? {} : { basis: form }),
    ...(whole === undefined ? {} : { whole }),
  });
}

/** A per cent that the source prints; the site recomputes it from its parts. */
function printedShare<const Whole extends string>(
  vi: string,
  en: string,
  whole: Whole,
  better: 'higher' | 'lower' | 'neither' = 'neither',
  threshold: Threshold = THRESHOLDS.share,
) {
  return share({
    label: { vi: `Tỷ lệ ${vi}`, en: `Share ${en}` },
    definition: {
      vi: `Tỷ lệ hồ sơ ${vi}, đúng như nguồn in.`,
      en: `Share of cases ${en}, as the source prints it.`,
    },
    unit: PERCENT,
    better,
    threshold,
    whole,
  });
}
