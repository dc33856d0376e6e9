import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  find: 'Tìm đơn vị của bạn',
  oneStopQuestion: 'Bao nhiêu thủ tục được giải quyết qua một cửa?',
  oneStopMore: 'Xem tất cả về một cửa',
  oneStopMissing: 'Chưa tìm thấy con số này',
  oneStopReason:
    'Không tài liệu nào chúng tôi đọc được nêu số thủ tục qua một cửa của cả tỉnh, hay của từng sở, từng huyện. Con số gần nhất tìm được là:',
  casesQuestion: 'Bao nhiêu hồ sơ được trả không trễ hẹn?',
  casesMore: 'Xem hồ sơ trễ hạn',
  casesMissing: 'Chưa tìm thấy con số này',
  nothingFound: (s: { unit: string }) =>
    `Không tài liệu nào chúng tôi đọc được nêu con số này cho ${s.unit}.`,
  ratingQuestion: 'Các đơn vị được xếp loại ra sao?',
  ratingMore: 'Xem xếp loại từng đơn vị',
  ratingMissing: 'Chưa tìm thấy con số này',
  ratingReason: 'Không tài liệu nào chúng tôi đọc được nêu số đơn vị theo xếp loại.',
  inspections: 'Gần đây đã kiểm tra những gì',
  news: 'Mới và đính chính',
  count: (s: { count: string }) => `${s.count} giá trị đã đính chính`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
