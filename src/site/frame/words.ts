import type { Locale } from '../../i18n/locale.ts';

const vi = {
  skip: 'Đến nội dung chính',
  menu: 'Mục lục',
  breadcrumbs: 'Bạn đang ở',
  independent:
    'Trang độc lập, đọc lại các tài liệu công khai. Đây không phải trang của cơ quan nhà nước.',
  report: 'Báo lỗi số liệu',
  accessibility: 'Tiếp cận',
  quoting: 'Bấm vào con số có gạch chấm để trích dẫn.',
  licence: 'Số liệu: CC BY 4.0, ghi rõ nguồn gốc. Mã nguồn: MIT. Phông chữ: OFL.',
  follow: 'Theo dõi tin mới',
  device: 'Lưu trên máy bạn',
  /** The language and the country, as previews of links name them. */
  preview: 'vi_VN',
  address: 'Địa chỉ của trang này',
};

const en: typeof vi = {
  skip: 'Skip to the main content',
  menu: 'Menu',
  breadcrumbs: 'You are here',
  independent:
    'An independent site that reads public documents again. It is not a site of any state body.',
  report: 'Report an error',
  accessibility: 'Accessibility',
  quoting: 'Select a figure with a dotted line to cite it.',
  licence: 'Data: CC BY 4.0, naming the source. Code: MIT. Fonts: OFL.',
  follow: 'Follow what is new',
  device: 'Kept on your device',
  preview: 'en_GB',
  address: 'Address of this page',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
