import { capital, uncapital } from '../../../i18n/letters.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description:
    'Mỗi sở, mỗi địa phương đưa bao nhiêu thủ tục vào một cửa; thủ tục đã công bố, liên thông và trực tuyến.',
  intro:
    'Một cửa là nơi người dân nộp hồ sơ và nhận kết quả, dù hồ sơ do cơ quan nào giải quyết; liên thông là khi nhiều cơ quan cùng giải quyết.',
  unknown:
    'Chưa tìm thấy tài liệu nào cho biết mỗi sở, mỗi địa phương đưa bao nhiêu thủ tục vào một cửa.',
  unknownBut: (s: { of: string; count: string; names: string }) =>
    `Trong ${s.of} sở và địa phương, mới tìm thấy số thủ tục ở quầy của ${s.count} nơi: ${s.names}. Chưa tìm thấy tài liệu nào cho biết mỗi nơi đưa bao nhiêu thủ tục vào một cửa.`,
  wholeAlone: (s: {
    period: string;
    province: string;
    part: string;
    whole: string;
    percent: string;
  }) =>
    `${capital(s.period)}, ${s.part} trong ${s.whole} thủ tục của ${s.province} (${s.percent}) được giải quyết qua một cửa; chưa tìm thấy số của từng sở, từng địa phương.`,
  inspectionSaid: (s: { year: string; said: string }) =>
    `Về năm ${s.year}, một bài viết về cuộc kiểm tra cho biết (lời của chúng tôi): ${uncapital(s.said)}.`,
  known: (s: {
    year: string;
    province: string;
    share: { period: string; part: string; whole: string; percent: string } | null;
    /** Of each group of units: how many have a share, whether all have, and who has the lowest. */
    lowest: readonly {
      count: string;
      all: boolean;
      group: string;
      names: string;
      percent: string;
    }[];
  }) => {
    const whole =
      s.share === null
        ? `Năm ${s.year} đã có số thủ tục qua một cửa của từng đơn vị ở ${s.province}`
        : `${capital(s.share.period)}, ${s.share.part} trong ${s.share.whole} thủ tục của ${s.province} (${s.share.percent}) được giải quyết qua một cửa`;
    const lowest = s.lowest.map(
      ({ count, all, group, names, percent }) =>
        `trong ${count} ${group}${all ? '' : ' đã có số'} là ${names} (${percent})`,
    );
    return lowest.length === 0 ? `${whole}.` : `${whole}. Thấp nhất: ${lowest.join('; ')}.`;
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

const en: typeof vi = {
  description:
    'How many procedures each department and each locality handles through the one-stop counter; procedures announced, interlinked and online.',
  intro:
    'The one-stop counter is where people file their cases and receive the results, whichever body deals with them; a procedure is interlinked when several bodies deal with it together.',
  unknownBut: (s) =>
    `Of ${s.of} departments and localities, procedures at the counter have been found for only ${s.count}: ${s.names}. No document has been found yet that says how many procedures each of them handles through the one-stop counter.`,
  unknown:
    'No document has been found yet that says how many procedures each department or each locality handles through the one-stop counter.',
  wholeAlone: (s) =>
    `${capital(s.period)}, ${s.part} of the ${s.whole} procedures of ${s.province} (${s.percent}) went through the one-stop counter; no figures have been found yet for each department or each locality.`,
  inspectionSaid: (s) =>
    `About ${s.year}, an article on an inspection says (in our words): ${uncapital(s.said)}.`,
  known: (s) => {
    const whole =
      s.share === null
        ? `In ${s.year}, the number of procedures handled through the one-stop counter is known for single units of ${s.province}`
        : `${capital(s.share.period)}, ${s.share.part} of the ${s.share.whole} procedures of ${s.province} (${s.share.percent}) went through the one-stop counter`;
    const lowest = s.lowest.map(
      ({ count, all, group, names, percent }) =>
        `among ${count} ${group}${all ? '' : ' with a figure'}, ${names} (${percent})`,
    );
    return lowest.length === 0 ? `${whole}.` : `${whole}. Lowest: ${lowest.join('; ')}.`;
  },
  byUnit: 'Unit by unit',
  years: 'Other years',
  overYears: 'Over the years',
  shareLabel: 'Share of procedures through the one-stop counter',
  published: (s) => `${s.count} of ${s.of} ${s.group}`,
  publishedBy: (s) => `Stated by: ${s.names}.`,
  whoPublished: 'Who has published the number of procedures at their counter',
  legend:
    'Each square is a unit. A filled square: at least one figure was found; an empty one: none yet.',
  counters: 'Counters with a known figure',
  byTier: 'The number of procedures at each level, to compare with',
  cases: 'Cases through the one-stop counter in the whole province, period by period',
  online: 'Online procedures over the years',
  found: 'What inspections and supervision say of the one-stop counter',
  allFindings: (s) =>
    s.count === '1'
      ? 'See the one finding on the one-stop counter'
      : `See all ${s.count} findings on the one-stop counter`,
  norms: 'Who must publish these figures',
  allNorms: (s) => (s.count === '1' ? 'See the one rule' : `See all ${s.count} rules`),
  tables: 'All figures',
  tablesFolded: 'Tables of figures on procedures and one-stop counters',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
