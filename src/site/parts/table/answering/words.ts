import type { Locale } from '../../../../i18n/locale.ts';

const vi = {
  sort: 'Sắp xếp',
  sorted: ({ column, order }: { column: string; order: string }) =>
    `Đang sắp theo “${column}”, ${order}.`,
  orders: {
    number: { descending: 'cao nhất trước', ascending: 'thấp nhất trước' },
    rank: { ascending: 'hạng nhất trước', descending: 'hạng cuối trước' },
    words: { ascending: 'từ A đến Z', descending: 'từ Z về A' },
  },
  unsorted: 'Bảng trở lại thứ tự ban đầu.',
  search: 'Tìm tên trong bảng, có dấu hay không dấu đều được',
  found: ({ count, of }: { count: number; of: number }) =>
    `${String(count)} trong ${String(of)} dòng`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
