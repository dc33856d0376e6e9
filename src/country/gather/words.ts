import type { Locale } from '../../i18n/locale.ts';

const vi = {
  title: 'Công khai cải cách hành chính: các tỉnh, thành phố',
  whatItIs:
    'Các bảng mà từng tỉnh đã công bố, xếp nối nhau; cột đầu là mã tỉnh. Không con số nào được cộng hay tính lại.',
  sample: (s: { provinces: string }) =>
    `DỮ LIỆU MẪU: mọi số liệu của ${s.provinces} đều do chúng tôi bịa ra để thử trang.`,
};

const en: typeof vi = {
  title: 'Administrative reform in public: provinces and cities',
  whatItIs:
    'English: the tables that each province has published, one under another; the first column is the id of the province. No figure was added up or calculated again.',
  sample: (s) => `SAMPLE DATA: we made up all figures of ${s.provinces} to try out the site.`,
};

/** What the data package of all says of itself, and the pages too. */
export const WORDS: Record<Locale, typeof vi> = { vi, en };
