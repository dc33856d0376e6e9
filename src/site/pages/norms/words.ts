import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Quy định về một cửa và công khai',
  description: 'Mọi quy định mà trang này dựa vào, xếp theo văn bản.',
  intro: 'Quy định nói ai phải công khai điều gì, và một cửa phải làm như thế nào.',
  inForce: (s: { from: string | null; to: string | null }) => {
    const since = s.from === null ? '' : `hiệu lực từ ${s.from}`;
    return s.to === null ? since : `${since === '' ? 'hiệu lực' : since} đến ${s.to}`;
  },
};

export const WORDS: Record<Locale, typeof vi> = { vi };
