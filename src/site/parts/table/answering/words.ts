import type { Locale } from '../../../../i18n/locale.ts';
import type { TableTools } from '../../../../live/table-tools.ts';

const vi: TableTools['words'] = {
  sort: 'Sắp xếp',
  sorted: {
    number: {
      descending: ({ column }) => `Đang sắp theo “${column}”, cao nhất trước.`,
      ascending: ({ column }) => `Đang sắp theo “${column}”, thấp nhất trước.`,
    },
    words: {
      ascending: ({ column }) => `Đang sắp theo “${column}”, từ A đến Z.`,
      descending: ({ column }) => `Đang sắp theo “${column}”, từ Z về A.`,
    },
  },
  unsorted: 'Bảng trở lại thứ tự ban đầu.',
  search: 'Tìm tên trong bảng, có dấu hay không dấu đều được',
  found: ({ count, of }) => `${String(count)} trong ${String(of)} dòng`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
