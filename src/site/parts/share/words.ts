import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  share: 'Chia sẻ',
  copied: 'Đã chép câu này và địa chỉ.',
  byHand: (words: string) => `Trình duyệt không cho chép. Câu để bạn tự chép: ${words}`,
};

const en: typeof vi = {
  share: 'Share',
  copied: 'The sentence and its address have been copied.',
  byHand: (words) =>
    `The browser does not allow copying. Here is the sentence for you to copy: ${words}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
