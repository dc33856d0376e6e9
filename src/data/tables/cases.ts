import { count, optionalReference, share } from '../columns.ts';
import { table } from '../table.ts';
import { CASE, closing, PERCENT, scoped, statementPeriod, unit } from './common.ts';

const FORM = {
  vi: 'Biểu II.06a/VPCP/KSTT, Thông tư 01/2020/TT-VPCP',
  en: 'Form II.06a/VPCP/KSTT, Circular 01/2020/TT-VPCP',
};

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
    total: caseCount('Tổng số hồ sơ', 'All cases', {
      vi: 'Hồ sơ mới tiếp nhận trong kỳ cộng với hồ sơ kỳ trước chuyển sang.',
      en: 'Cases newly received plus those carried over from the period before.',
    }),
    received_online: caseCount(
      'Nhận trực tuyến',
      'Received online',
      { vi: 'Hồ sơ mới nộp qua mạng.', en: 'New cases filed online.' },
      'received_new',
    ),
    received_direct: caseCount(
      'Nhận trực tiếp, qua bưu chính',
      'Received in person or by post',
      {
        vi: 'Hồ sơ mới nộp tại quầy hoặc qua dịch vụ bưu chính.',
        en: 'New cases filed at the counter or by post.',
      },
      'received_new',
    ),
    carried_over: caseCount(
      'Kỳ trước chuyển sang',
      'Carried over',
      {
        vi: 'Hồ sơ chưa giải quyết xong khi kỳ bắt đầu.',
        en: 'Cases not yet resolved when the period began.',
      },
      'total',
    ),
    received_new: caseCount(
      'Mới tiếp nhận',
      'Newly received',
      { vi: 'Hồ sơ tiếp nhận trong kỳ.', en: 'Cases received in the period.' },
      'total',
    ),
    resolved: caseCount(
      'Đã giải quyết',
      'Resolved',
      { vi: 'Hồ sơ đã có kết quả trong kỳ.', en: 'Cases settled in the period.' },
      'total',
    ),
    early: caseCount(
      'Giải quyết trước hạn',
      'Resolved early',
      {
        vi: 'Hồ sơ có kết quả trước ngày hẹn trả.',
        en: 'Cases settled before the appointed date.',
      },
      'resolved',
    ),
    on_time: caseCount(
      'Giải quyết đúng hạn',
      'Resolved on time',
      {
        vi: 'Hồ sơ có kết quả đúng ngày hẹn trả (không tính hồ sơ trước hạn).',
        en: 'Cases settled on the appointed date (early ones not counted).',
      },
      'resolved',
    ),
    on_time_or_early: caseCount(
      'Trước hạn và đúng hạn',
      'Early or on time',
      {
        vi: 'Hồ sơ không trễ hẹn; báo cáo cũ gộp trước hạn với đúng hạn.',
        en: 'Cases that were not late; older reports merge early and on time.',
      },
      'resolved',
    ),
    late: caseCount(
      'Giải quyết trễ hạn',
      'Resolved late',
      {
        vi: 'Hồ sơ có kết quả sau ngày hẹn trả.',
        en: 'Cases settled after the appointed date.',
      },
      'resolved',
    ),
    cancelled: caseCount(
      'Dừng hoặc hủy',
      'Stopped or cancelled',
      {
        vi: 'Hồ sơ dừng xử lý, trả lại hoặc người nộp rút.',
        en: 'Cases stopped, returned or withdrawn.',
      },
      'total',
    ),
    pending: caseCount(
      'Đang giải quyết',
      'Pending',
      { vi: 'Hồ sơ chưa có kết quả khi kỳ kết thúc.', en: 'Cases open when the period ended.' },
      'total',
    ),
    pending_in_time: caseCount(
      'Đang giải quyết, còn hạn',
      'Pending, not due',
      { vi: 'Hồ sơ đang giải quyết, chưa đến hạn.', en: 'Open cases not yet due.' },
      'pending',
    ),
    pending_overdue: caseCount(
      'Đang giải quyết, quá hạn',
      'Pending, overdue',
      { vi: 'Hồ sơ đang giải quyết đã quá hạn.', en: 'Open cases past their date.' },
      'pending',
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
    ),
    late_share: printedShare('trễ hạn', 'resolved late', 'resolved', 'lower'),
    pending_overdue_share: printedShare(
      'quá hạn trong số đang giải quyết',
      'overdue among the pending',
      'pending',
      'lower',
    ),
    ...closing,
  },
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
  ],
});

function caseCount<const Whole extends string = never>(
  vi: string,
  en: string,
  definition: { vi: string; en: string },
  whole?: Whole,
) {
  return count({
    label: { vi, en },
    definition,
    unit: CASE,
    better: 'neither',
    basis: FORM,
    ...(whole === undefined ? {} : { whole }),
  });
}

/** A per cent that the source prints; the site recomputes it from its parts. */
function printedShare<const Whole extends string>(
  vi: string,
  en: string,
  whole: Whole,
  better: 'higher' | 'lower' | 'neither' = 'neither',
) {
  return share({
    label: { vi: `Tỷ lệ ${vi}`, en: `Share ${en}` },
    definition: {
      vi: `Tỷ lệ hồ sơ ${vi}, đúng như nguồn in.`,
      en: `Share of cases ${en}, as the source prints it.`,
    },
    unit: PERCENT,
    better,
    whole,
  });
}
