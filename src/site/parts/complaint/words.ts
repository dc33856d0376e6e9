import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Hồ sơ bị trễ, muốn phản ánh?',
  rule: (s: { subject: string }) => `${s.subject}.`,
  /** On paper, where a law is no link. */
  ruleOnPaper: (s: { subject: string; law: string }) => `${s.subject} (${s.law}).`,
  noNumber: 'Chúng tôi chưa tìm thấy địa chỉ, số điện thoại nhận phản ánh.',
};

const en: typeof vi = {
  title: 'Is your case late? Where to complain',
  rule: (s) => `${s.subject}.`,
  ruleOnPaper: (s) => `${s.subject} (${s.law}).`,
  noNumber: 'We have not found the address or telephone number for complaints yet.',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
