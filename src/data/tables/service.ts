import { count, number, rank } from '../columns.ts';
import { table } from '../table.ts';
import type { Text } from '../text.ts';
import { closing, NONE, POINT, statementPeriod, unit } from './common.ts';

const BASIS = { vi: 'Quyết định 766/QĐ-TTg', en: 'Decision 766/QĐ-TTg' };

/** What the score of service is the sum of, in the order of the form. */
export const SERVICE_PARTS = [
  'transparency',
  'progress',
  'online_services',
  'payment',
  'digitisation',
  'satisfaction',
] as const;

/** How a unit served citizens and firms: the index of Decision 766, whose six parts make a hundred. */
export const service = table({
  name: 'service',
  title: {
    vi: 'Điểm phục vụ người dân, doanh nghiệp (Bộ chỉ số 766)',
    en: 'Service to citizens and firms (Index 766)',
  },
  place: 'yearly',
  key: ['unit', 'period', 'source'],
  columns: {
    unit,
    period: statementPeriod,
    score: points(
      100,
      { vi: 'Điểm phục vụ', en: 'Service score' },
      {
        vi: 'Tổng điểm của sáu nhóm tiêu chí trong Bộ chỉ số 766.',
        en: 'The points of the six groups of criteria of Index 766, added up.',
      },
    ),
    transparency: points(
      18,
      { vi: 'Công khai, minh bạch', en: 'Transparency' },
      {
        vi: 'Thủ tục được công bố, công khai đủ và đúng hạn.',
        en: 'Procedures announced and published fully and in time.',
      },
    ),
    progress: points(
      20,
      { vi: 'Tiến độ giải quyết', en: 'Timeliness' },
      {
        vi: 'Hồ sơ được giải quyết đúng hạn và thời gian giải quyết.',
        en: 'Cases resolved on time, and the time that they take.',
      },
    ),
    online_services: points(
      12,
      { vi: 'Dịch vụ công trực tuyến', en: 'Online services' },
      {
        vi: 'Dịch vụ cung cấp trực tuyến và hồ sơ nộp trực tuyến.',
        en: 'Services offered online, and cases filed online.',
      },
    ),
    payment: points(
      10,
      { vi: 'Thanh toán trực tuyến', en: 'Online payment' },
      { vi: 'Thủ tục và hồ sơ được trả tiền qua mạng.', en: 'Procedures and cases paid online.' },
    ),
    digitisation: points(
      22,
      { vi: 'Số hóa hồ sơ', en: 'Digitisation' },
      {
        vi: 'Hồ sơ và kết quả được số hóa, dữ liệu được dùng lại.',
        en: 'Cases and results digitised, and data used again.',
      },
    ),
    satisfaction: points(
      18,
      { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
      {
        vi: 'Người nộp hồ sơ hài lòng; phản ánh, kiến nghị được xử lý.',
        en: 'Applicants satisfied; their feedback resolved.',
      },
    ),
    rank: rank({
      label: { vi: 'Thứ hạng in trong nguồn', en: 'Rank as printed' },
      definition: {
        vi: 'Thứ hạng mà nguồn in, xếp chung xã, phường với sở, ban, ngành.',
        en: 'The rank the source prints, communes and agencies in one list.',
      },
      unit: NONE,
      better: 'lower',
      ceiling: 'rank_of',
    }),
    rank_of: count({
      label: { vi: 'Số đơn vị trong bảng', en: 'Units in the list' },
      definition: { vi: 'Số đơn vị mà nguồn xếp chung.', en: 'Units the source ranks together.' },
      unit: NONE,
      better: 'neither',
    }),
    ...closing,
  },
  identities: [
    {
      kind: 'sum',
      total: 'score',
      parts: [...SERVICE_PARTS],
    },
  ],
});

function points(most: number, label: Text, definition: Text) {
  return number({
    label,
    definition: {
      vi: `${definition.vi} Tối đa ${String(most)} điểm.`,
      en: `${definition.en} At most ${String(most)} points.`,
    },
    unit: POINT,
    better: 'higher',
    most,
    basis: BASIS,
  });
}
