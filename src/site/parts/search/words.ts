import { spelled, withoutKind } from '../../../data/spelling.ts';
import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { SearchWords } from '../../../live/search/entries.ts';

const vi = {
  /** What the field asks for. */
  label: 'Tìm huyện, sở, xã cũ, lĩnh vực, chỉ tiêu, năm',
  /** The same in a province that has no districts. */
  labelWithoutDistricts: 'Tìm sở, xã, phường, lĩnh vực, chỉ tiêu, năm',
  placeholder: 'Tìm',
  submit: 'Tìm',
  formerCommune: 'Xã, phường, thị trấn đến 30/6/2025',
  nowIn: (s: { unit: string }) => `Nay thuộc ${s.unit}.`,
  field: 'Lĩnh vực',
  fieldOf: (s: { field: string; unit: string }) => `${s.field}: ${s.unit}`,
  inTime: (s: { period: string; percent: string }) =>
    `${s.percent} hồ sơ đã giải quyết không trễ hạn (${s.period}).`,
  year: 'Năm',
  classes: 'Xếp loại',
  classOf: (s: { class: string; year: string }) => `Xếp loại ${s.class} năm ${s.year}`,
  indicator: 'Chỉ tiêu',
  index: 'Chỉ số cả nước',
  latest: (s: { unit: string; period: string; value: string }) =>
    `${s.unit}, ${s.period}: ${s.value}.`,
  area: 'Nhiệm vụ cải cách',
  inspection: 'Cuộc kiểm tra',
  term: 'Thuật ngữ',
  source: 'Nguồn',
  chart: 'Biểu đồ',
  /** What a page of the site itself is called among answers. */
  page: 'Trang',
  /** What readers call some of these pages, beside their titles. */
  alsoCalled: {
    places: 'sáp nhập, xã mới, xã cũ, thuộc xã nào',
    data: 'Excel, tải về',
    report: 'liên hệ, góp ý',
    gaps: 'thiếu dữ liệu, khoảng trống',
    method: 'cách làm, cách tính',
  },
  unitYear: (s: { unit: string; year: string }) => `${s.unit}, năm ${s.year}`,
  /** A name without the word for its kind, as one looks it up: "Huyện An Minh" → "An Minh". */
  bare: (title: string) => {
    const name = spelled(title);
    const words = (own: string) => own.split('-').length;
    return title
      .split(' ')
      .slice(words(name) - words(withoutKind(name)))
      .join(' ');
  },
};

const en: typeof vi = {
  label: 'Search for a district, department, former commune, field, indicator or year',
  labelWithoutDistricts: 'Search for a department, commune, field, indicator or year',
  placeholder: 'Search',
  submit: 'Search',
  formerCommune: 'Commune, ward or township until 30 June 2025',
  nowIn: (s) => `Now part of ${s.unit}.`,
  field: 'Field',
  fieldOf: (s) => `${s.field}: ${s.unit}`,
  inTime: (s) => `${s.percent} of the cases resolved were not late (${s.period}).`,
  year: 'Year',
  classes: 'Rating',
  classOf: (s) => `Rated ${s.class} in ${s.year}`,
  indicator: 'Indicator',
  index: 'National index',
  latest: (s) => `${s.unit}, ${s.period}: ${s.value}.`,
  area: 'Reform task',
  inspection: 'Inspection',
  term: 'Term',
  source: 'Source',
  chart: 'Chart',
  page: 'Page',
  alsoCalled: {
    places: 'merger, new commune, old commune',
    data: 'Excel, download',
    report: 'contact, feedback',
    gaps: 'missing data',
    method: 'how it is done, how it is calculated',
  },
  unitYear: (s) => `${s.unit}, ${s.year}`,
  bare: (title) =>
    title
      .replace(/ (?:District|City|Town|Commune|Ward|Township|Special Zone|Province)$/, '')
      .replace(/^Department of /, ''),
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };

/** What the search says by itself. */
const viAnswers: SearchWords = {
  found: ({ count, shown }) =>
    shown < count
      ? `${String(count)} kết quả, dưới đây là ${String(shown)} kết quả đầu`
      : `${String(count)} kết quả`,
  near: (query) => `Không có gì khớp đủ các từ “${query}”. Gần nhất là:`,
  nothing: (query) => `Không thấy “${query}”. Thử viết ngắn hơn, có dấu hay không dấu đều được.`,
  failed: 'Không tải được mục lục tìm kiếm. Danh mục A–Z ở trang Tìm vẫn dùng được.',
};

const enAnswers: SearchWords = {
  found: ({ count, shown }) =>
    shown < count
      ? `${String(count)} results, the first ${String(shown)} are below`
      : `${String(count)} ${plural(count, 'result', 'results')}`,
  near: (query) => `Nothing has all the words of “${query}”. What comes nearest:`,
  nothing: (query) =>
    `Nothing found for “${query}”. Try fewer words, with or without Vietnamese accents.`,
  failed: 'The search index could not be loaded. The A–Z list on the Search page still works.',
};

export const ANSWER_WORDS: Record<Locale, SearchWords> = { vi: viAnswers, en: enAnswers };

/** Words of questions that name nothing, as they are spelled in the search, of both languages: a reader may ask in either. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'ai bao bi cac cho co cua dau duoc gi hay khi khong la lam may nao nhieu nhat nhung o tai theo toi trong ve voi ' +
    'a an are did does has have how is many much of the was what where which who'
  ).split(' '),
);
