import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  /** "Ngày 31/12/2025, tỉnh Sông Mây: 1.896 trong 2.158 thủ tục (87,86%) được giải quyết qua một cửa" */
  oneStopTitle: (s: {
    period: string;
    unit: string;
    part: string;
    whole: string;
    percent: string;
  }) =>
    `${s.period}, ${s.unit}: ${s.part} trong ${s.whole} thủ tục (${s.percent}) được giải quyết qua một cửa`,
  gaps: 'Còn thiếu những gì, hỏi ở đâu',
  audits: 'Cộng có khớp không',
  find: 'Tìm nơi của bạn',
  livedAt: 'Nơi tôi sống: xã cũ nay thuộc đâu, nộp hồ sơ ở đâu?',
  openPlaces: 'Chọn một huyện: nay là những xã nào?',
  becameOf: (s: { unit: string }) => `${s.unit} nay là`,
  ownPage: (s: { unit: string }) => `${s.unit} qua các năm`,
  scoresNote: (s: { period: string }) =>
    `Số cạnh tên là điểm phục vụ người dân, doanh nghiệp (Bộ chỉ số 766, tối đa 100), ${s.period}.`,
  oneStopQuestion: 'Bao nhiêu thủ tục qua một cửa?',
  oneStopMissing: 'Chưa tìm thấy con số này',
  oneStopReason: (s: { unit: string }) =>
    `Không tài liệu nào chúng tôi đọc nêu số thủ tục qua một cửa của cả ${s.unit}, từng sở hay từng địa phương.`,
  /** Where single units are counted, the whole is not. */
  oneStopOfUnits: (s: { unit: string; year: string }) =>
    `Chưa tìm thấy số thủ tục qua một cửa của cả ${s.unit}; năm ${s.year} đã có số của từng đơn vị, xem ở trang Một cửa.`,
  oneStopNearest: (s: { unit: string }) =>
    `Không tài liệu nào chúng tôi đọc nêu số thủ tục qua một cửa của cả ${s.unit}, từng sở hay từng địa phương. Con số gần với câu hỏi nhất:`,
  oneStopPlanned: (s: { unit: string }) =>
    `Chưa tìm thấy số thủ tục qua một cửa của cả ${s.unit}. Mới có con số dự kiến:`,
  oneStopBar: (s: { percent: string }) => `${s.percent} số thủ tục đã công bố qua một cửa`,
  casesQuestion: 'Bao nhiêu hồ sơ không trễ hạn?',
  casesMissing: 'Chưa tìm thấy con số này',
  nothingFound: (s: { unit: string }) =>
    `Không tài liệu nào chúng tôi đọc được nêu con số này cho ${s.unit}.`,
  lateBar: (s: { count: string }) => `Trong 1.000 hồ sơ đã trả: ${s.count} trễ`,
  overdueBar: (s: { count: string }) => `Trong 1.000 hồ sơ chưa xong: ${s.count} quá hạn`,
  ratingQuestion: 'Đơn vị được xếp loại ra sao?',
  ratingMissing: 'Chưa tìm thấy con số này',
  ratingReason: 'Không tài liệu nào chúng tôi đọc được nêu số đơn vị theo xếp loại.',
  /** The three questions in one, where none of them has an answer. */
  allQuestions: 'Thủ tục qua một cửa, hồ sơ không trễ hạn, xếp loại đơn vị',
  allMissing: 'Chưa tìm thấy con số nào',
  allReason: (s: { unit: string }) =>
    `Không tài liệu nào chúng tôi đọc cho biết trong cả ${s.unit} có bao nhiêu thủ tục qua một cửa, bao nhiêu hồ sơ không trễ hạn, bao nhiêu đơn vị được xếp vào mỗi loại.`,
  allButRank: (s: { unit: string }) =>
    `Không tài liệu nào chúng tôi đọc cho biết trong cả ${s.unit} có bao nhiêu thủ tục qua một cửa, bao nhiêu hồ sơ không trễ hạn, bao nhiêu đơn vị được xếp vào mỗi loại. Mới tìm thấy thứ hạng của tỉnh trong cả nước:`,
  classCount: (s: { count: string; class: string }) => `${s.count} ${s.class}`,
  inspections: 'Gần đây đã kiểm tra những gì',
  noInspections: 'Chưa tìm thấy tài liệu nào về một cuộc kiểm tra.',
  noYears: 'Chưa năm nào có số liệu được công bố ở đây.',
  ranks: 'Thứ hạng cả nước qua các năm',
  compare: 'So sánh các đơn vị, các năm',
  news: 'Mới và đính chính',
  /** `figures`: what the latest correction did to figures, and all did so far ("chuyển 8 con số sang chỉ tiêu khác"); null of none. */
  corrected: (s: {
    date: string;
    figures: string | null;
    soFar: string | null;
    isValueChanged: boolean;
  }) => {
    const latest = `Đính chính gần nhất: ${s.date}, ${s.figures ?? 'chỉ sửa câu chữ'}.`;
    if (s.soFar === null) return `${latest} Từ đầu đến nay chưa sửa con số nào`;
    return s.isValueChanged
      ? `${latest} Từ đầu đến nay đã ${s.soFar}`
      : `${latest} Từ đầu đến nay chưa giá trị nào đổi, chỉ ${s.soFar}`;
  },
};

const en: typeof vi = {
  oneStopTitle: (s) =>
    `${s.period}, ${s.part} of ${s.whole} procedures of ${s.unit} (${s.percent}) went through the one-stop counter`,
  gaps: 'What is missing, and where to ask',
  audits: 'Does it add up?',
  find: 'Find your place',
  livedAt: 'Where I live: what is my former commune part of now, and where do I file papers?',
  openPlaces: 'Choose a district to see which communes it is now.',
  becameOf: (s) => `${s.unit} is now`,
  ownPage: (s) => `${s.unit} over the years`,
  scoresNote: (s) =>
    `The number beside a name is its score for service to citizens and businesses (Index 766, out of 100) ${s.period}.`,
  oneStopQuestion: 'How many procedures go through the one-stop counter?',
  oneStopMissing: 'This figure has not been found yet',
  oneStopReason: (s) =>
    `No document that we have read states the number of one-stop procedures for the whole of ${s.unit}, for each department or for each locality.`,
  oneStopOfUnits: (s) =>
    `The number of one-stop procedures of the whole of ${s.unit} has not been found yet; for ${s.year} there are figures for single units, on the One-stop page.`,
  oneStopNearest: (s) =>
    `No document that we have read states the number of one-stop procedures for the whole of ${s.unit}, for each department or for each locality. The nearest figure:`,
  oneStopPlanned: (s) =>
    `The number of one-stop procedures of the whole of ${s.unit} has not been found yet. So far there is only a planned number:`,
  oneStopBar: (s) => `${s.percent} of announced procedures go through the one-stop counter`,
  casesQuestion: 'How many cases were not late?',
  casesMissing: 'This figure has not been found yet',
  nothingFound: (s) => `No document that we could read states this figure for ${s.unit}.`,
  lateBar: (s) => `Of 1,000 cases resolved: ${s.count} late`,
  overdueBar: (s) => `Of 1,000 cases still pending: ${s.count} overdue`,
  ratingQuestion: 'How were the units rated?',
  ratingMissing: 'This figure has not been found yet',
  ratingReason: 'No document that we could read states how many units have each rating.',
  allQuestions: 'One-stop procedures, cases not late, ratings of units',
  allMissing: 'None of these figures has been found yet',
  allReason: (s) =>
    `No document that we have read states how many procedures go through the one-stop counter in the whole of ${s.unit}, how many cases were not late there, or how many units have each rating.`,
  allButRank: (s) =>
    `No document that we have read states how many procedures go through the one-stop counter in the whole of ${s.unit}, how many cases were not late there, or how many units have each rating. So far we have found only its national rank:`,
  classCount: (s) => `${s.count} ${s.class}`,
  inspections: 'What was inspected recently',
  noInspections: 'No document about an inspection has been found yet.',
  noYears: 'No year has figures published here yet.',
  ranks: 'National rank over the years',
  compare: 'Compare units and years',
  news: 'New and corrected',
  corrected: (s) => {
    const latest = `Latest correction: ${s.date}, ${s.figures ?? 'wording only'}.`;
    if (s.soFar === null) return `${latest} No figure corrected so far`;
    return s.isValueChanged
      ? `${latest} So far: ${s.soFar}`
      : `${latest} No value has changed so far, only: ${s.soFar}`;
  },
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
