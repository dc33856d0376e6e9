import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Giấy phép của những gì trang này dùng',
  description:
    'Phần mềm và phông chữ của người khác có trong trang này, của ai, theo giấy phép nào.',
  lead: 'Trang này gửi đến máy bạn vài phần mềm nhỏ và phông chữ do người khác làm và cho dùng tự do.',
  kinds: {
    version: 'Bản',
    licence: 'Giấy phép',
    copyright: 'Của ai',
  },
  own: 'Mã nguồn của chúng tôi theo giấy phép MIT. Số liệu và bài viết theo CC BY 4.0: ghi tên trang này và tài liệu gốc của con số.',
  whole: 'Toàn văn các giấy phép',
};

const en: typeof vi = {
  title: 'Licences of what this site uses',
  description:
    'Software and typefaces by others that are part of this site: whose they are, and under which licence.',
  lead: 'This site sends your device a few small pieces of software and a typeface that others made and let everyone use freely.',
  kinds: {
    version: 'Version',
    licence: 'Licence',
    copyright: 'Made by',
  },
  own: 'Our own code is under the MIT licence. Figures and texts are under CC BY 4.0: name this site and the document that the figure was read in.',
  whole: 'The licences in full',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
