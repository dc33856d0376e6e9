import { plural } from '../../../../i18n/en/plural.ts';
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
  keys: 'Trong bảng: phím mũi tên đi giữa các ô, Home và End đến đầu và cuối hàng.',
  search: 'Tìm tên trong bảng, có dấu hay không dấu đều được',
  found: ({ count, of }: { count: number; of: number }) =>
    `${String(count)} trong ${String(of)} dòng`,
};

const en: typeof vi = {
  sort: 'Sort',
  sorted: ({ column, order }) => `Sorted by “${column}”, ${order}.`,
  orders: {
    number: { descending: 'highest first', ascending: 'lowest first' },
    rank: { ascending: 'first place first', descending: 'last place first' },
    words: { ascending: 'A to Z', descending: 'Z to A' },
  },
  unsorted: 'The table is back in its first order.',
  keys: 'In the table: arrow keys move from cell to cell, Home and End go to the start and the end of a row.',
  search: 'Find a name in the table, with or without Vietnamese accents',
  found: ({ count, of }) => `${String(count)} of ${String(of)} ${plural(of, 'row', 'rows')}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
