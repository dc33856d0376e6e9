import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description:
    'Mỗi sở, huyện, xã đưa bao nhiêu thủ tục vào một cửa; thủ tục đã công bố, liên thông và trực tuyến.',
  intro:
    'Một cửa là nơi người dân nộp hồ sơ và nhận kết quả, dù hồ sơ do cơ quan nào giải quyết; liên thông là khi nhiều cơ quan cùng giải quyết.',
  unknown:
    'Chưa tìm thấy tài liệu nào cho biết mỗi sở, mỗi huyện, mỗi xã đưa bao nhiêu thủ tục vào một cửa.',
  wholeAlone: (s: {
    year: string;
    province: string;
    part: string;
    whole: string;
    percent: string;
  }) =>
    `Năm ${s.year}, ${s.part} trong ${s.whole} thủ tục của ${s.province} (${s.percent}) qua một cửa; chưa tìm thấy số của từng sở, từng huyện, từng xã.`,
  inspectionSaid: (s: { year: string; said: string }) =>
    `Về năm ${s.year}, một bài viết về cuộc kiểm tra cho biết (lời của chúng tôi): ${s.said.charAt(0).toLocaleLowerCase('vi')}${s.said.slice(1)}.`,
  known: (s: {
    year: string;
    province: string;
    share: { part: string; whole: string; percent: string } | null;
    lowest: { group: string; name: string; percent: string } | null;
  }) => {
    const whole =
      s.share === null
        ? `Năm ${s.year} đã có số thủ tục qua một cửa của từng đơn vị ở ${s.province}`
        : `Năm ${s.year}, ${s.share.part} trong ${s.share.whole} thủ tục của ${s.province} (${s.share.percent}) qua một cửa`;
    const lowest =
      s.lowest === null
        ? ''
        : `; thấp nhất trong các ${s.lowest.group} là ${s.lowest.name}, ${s.lowest.percent}`;
    return `${whole}${lowest}.`;
  },
  byUnit: 'Từng đơn vị',
  years: 'Các năm khác',
  overYears: 'Qua các năm',
  shareLabel: 'Tỷ lệ thủ tục qua một cửa',
  published: (s: { count: string; of: string; group: string }) =>
    `${s.count} trong ${s.of} ${s.group}`,
  publishedBy: (s: { names: string }) => `Đã nêu: ${s.names}.`,
  whoPublished: 'Ai đã công bố số thủ tục ở quầy của mình',
  legend: 'Mỗi ô là một đơn vị. Ô đậm: tìm thấy ít nhất một con số; ô trống: chưa tìm thấy.',
  counters: 'Những quầy đã có con số',
  byTier: 'Số thủ tục của từng cấp, để so với',
  cases: 'Hồ sơ qua một cửa của cả tỉnh, từng kỳ',
  online: 'Thủ tục trực tuyến qua các năm',
  found: 'Kiểm tra, giám sát nói gì về một cửa',
  allFindings: (s: { count: string }) => `Xem tất cả ${s.count} nhận xét về một cửa`,
  norms: 'Ai phải công khai những con số này',
  allNorms: (s: { count: string }) => `Xem tất cả ${s.count} quy định`,
  tables: 'Mọi số liệu',
  tablesFolded: 'Bảng số liệu về thủ tục và bộ phận một cửa',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
