import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Cộng có khớp không, theo đơn vị',
  description:
    'Với mỗi đơn vị: bao nhiêu con số đã được tính lại, bao nhiêu chỗ khớp, bao nhiêu chỗ không.',
  how: 'Mỗi tên dẫn đến năm gần nhất của đơn vị ấy; các năm khác ở cuối trang đó.',
  units: 'Từng đơn vị, mọi năm',
};

const en: typeof vi = {
  title: 'Does it add up? Unit by unit',
  description:
    'For each unit: how many figures were worked out again, how many agree and how many do not.',
  how: 'Each name leads to the latest year of that unit; its other years are at the foot of that page.',
  units: 'Each unit, all years',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
