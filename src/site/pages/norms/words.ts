import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Quy định về một cửa và công khai',
  description: 'Mọi quy định mà trang này dựa vào, xếp theo văn bản.',
  intro:
    'Quy định nói ai phải công khai điều gì, và một cửa phải làm như thế nào. Ngày ghi ở mỗi quy định là ngày có hiệu lực.',
  inForce: (s: { from: string | null; to: string | null }) =>
    [s.from === null ? '' : `từ ${s.from}`, s.to === null ? '' : `đến ${s.to}`].join(' ').trim(),
};

export const WORDS: Record<Locale, typeof vi> = { vi };
