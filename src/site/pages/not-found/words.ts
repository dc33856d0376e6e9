import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Không có trang này',
  text: 'Địa chỉ này không có trên trang. Có thể đơn vị hay năm bạn tìm chưa có số liệu.',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
