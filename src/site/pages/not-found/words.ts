import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Không có trang này',
  text: 'Địa chỉ này không có trên trang. Có thể đơn vị hay năm bạn tìm chưa có số liệu.',
};

const en: typeof vi = {
  title: 'There is no such page',
  text: 'This address does not exist on the site. The unit or the year you are looking for may have no figures yet.',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
