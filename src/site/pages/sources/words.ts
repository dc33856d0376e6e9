import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: 'Mọi tài liệu mà số liệu trên trang này được đọc từ đó.',
  intro: (s: { count: string }) =>
    `${s.count} tài liệu. Mỗi tài liệu có một trang ghi lại mọi điều đã lấy từ đó; đường dẫn tới từng dòng là cố định.`,
  others: 'Nơi công bố khác',
};

const en: typeof vi = {
  description: 'Every document in which the figures of this site were read.',
  intro: (s) =>
    `${s.count} ${plural(s.count, 'document', 'documents')}. Each has a page that records everything taken from it; the link to each row is permanent.`,
  others: 'Other publishers',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
