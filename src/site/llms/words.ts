import type { Locale } from '../../i18n/locale.ts';

const vi = {
  heading: 'Tiếng Việt',
  twins:
    'Mỗi trang có bản Markdown với đúng những con số ấy: thêm index.md vào sau địa chỉ. Ô trống nghĩa là chưa tìm thấy trong nguồn, không phải bằng 0. Khi dẫn số, hãy dẫn cả nguồn ghi cạnh số.',
};

const en: typeof vi = {
  heading: 'English',
  twins:
    'Each page has a Markdown version with the very same figures: add index.md to its address. A blank means not found in a source, never 0. When you quote a figure, quote the source that stands beside it.',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
