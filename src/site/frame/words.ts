import type { Locale } from '../../i18n/locale.ts';

const vi = {
  skip: 'Đến nội dung chính',
  find: 'Tìm',
  menu: 'Mục lục',
  breadcrumbs: 'Bạn đang ở',
  independent:
    'Trang độc lập, đọc lại các tài liệu công khai. Đây không phải trang của cơ quan nhà nước.',
  licence: 'Số liệu: CC BY 4.0, ghi rõ nguồn gốc. Mã nguồn: MIT. Phông chữ: OFL.',
  address: 'Địa chỉ của trang này',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
