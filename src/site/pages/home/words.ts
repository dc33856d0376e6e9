import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  /** "Ngày 31/12/2025, tỉnh Sông Mây: 1.896 trong 2.158 thủ tục (87,86%) qua một cửa" */
  oneStopTitle: (s: {
    period: string;
    unit: string;
    part: string;
    whole: string;
    percent: string;
  }) => `${s.period}, ${s.unit}: ${s.part} trong ${s.whole} thủ tục (${s.percent}) qua một cửa`,
  find: 'Tìm nơi của bạn',
  findHint: 'Tìm theo tên xã, huyện, sở',
  openPlaces: 'Chọn một huyện: nay là những xã nào?',
  becameOf: (s: { unit: string }) => `${s.unit} nay là`,
  ownPage: (s: { unit: string }) => `${s.unit} qua các năm`,
  scoresNote: (s: { period: string }) =>
    `Số cạnh tên là điểm phục vụ người dân, doanh nghiệp (Bộ chỉ số 766, tối đa 100), ${s.period}.`,
  oneStopQuestion: 'Bao nhiêu thủ tục qua một cửa?',
  oneStopMissing: 'Chưa tìm thấy con số này',
  oneStopReason:
    'Không tài liệu nào chúng tôi đọc nêu số thủ tục qua một cửa của cả tỉnh, từng sở hay từng huyện.',
  oneStopNearest:
    'Không tài liệu nào chúng tôi đọc nêu số thủ tục qua một cửa của cả tỉnh, từng sở hay từng huyện. Con số gần nhất:',
  oneStopBar: (s: { percent: string }) => `${s.percent} số thủ tục đã công bố qua một cửa`,
  casesQuestion: 'Bao nhiêu hồ sơ không trễ hẹn?',
  casesMissing: 'Chưa tìm thấy con số này',
  nothingFound: (s: { unit: string }) =>
    `Không tài liệu nào chúng tôi đọc được nêu con số này cho ${s.unit}.`,
  lateBar: (s: { count: string }) => `Trong 1.000 hồ sơ đã trả: ${s.count} trễ`,
  overdueBar: (s: { count: string }) => `Trong 1.000 hồ sơ chưa xong: ${s.count} quá hạn`,
  ratingQuestion: 'Đơn vị được xếp loại ra sao?',
  ratingMissing: 'Chưa tìm thấy con số này',
  ratingReason: 'Không tài liệu nào chúng tôi đọc được nêu số đơn vị theo xếp loại.',
  classCount: (s: { count: string; class: string }) => `${s.count} ${s.class}`,
  inspections: 'Gần đây đã kiểm tra những gì',
  noInspections: 'Chưa tìm thấy tài liệu nào về một cuộc kiểm tra.',
  noYears: 'Chưa năm nào có số liệu được công bố ở đây.',
  ranks: 'Thứ hạng cả nước qua các năm',
  news: 'Mới và đính chính',
  count: (s: { count: string }) => `Đính chính: ${s.count} con số và các chỗ chữ đã sửa`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
