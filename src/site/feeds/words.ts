import type { Locale } from '../../i18n/locale.ts';

const vi = {
  editions: {
    title: (s: { site: string }) => `${s.site}: các ấn bản`,
    subtitle: 'Mỗi lần số liệu của một năm được công bố, công bố lại hay rút lại.',
  },
  corrections: {
    title: (s: { site: string }) => `${s.site}: đính chính`,
    subtitle: 'Từng con số đã công bố mà sau đó được sửa: trước, nay, vì sao.',
  },
  unit: {
    title: (s: { site: string; unit: string }) => `${s.site}: ${s.unit}`,
    subtitle: (s: { unit: string }) =>
      `Năm mới có số liệu của ${s.unit}, và những gì được sửa hay thêm vào số liệu đã công bố.`,
  },
  follow: 'Theo dõi tin mới',
  followHow:
    'Chép địa chỉ dưới đây vào một ứng dụng đọc tin (Atom, RSS): có gì mới thì ứng dụng báo, không cần để lại thư hay tên.',
  /** Titles of links to the feeds. */
  links: {
    editions: 'Tin về ấn bản mới',
    corrections: 'Tin về từng con số được sửa',
    unit: (s: { unit: string }) => `Theo dõi tin mới của ${s.unit} (Atom)`,
  },
  firstEdition: (s: { year: string; number: string }) =>
    `Số liệu năm ${s.year}: công bố lần đầu (ấn bản ${s.number})`,
  laterEdition: (s: { year: string; number: string; counts: string }) =>
    `Số liệu năm ${s.year}, ấn bản ${s.number}: ${s.counts}`,
  unchanged: 'công bố lại, không sửa gì',
  withdrawal: (s: { year: string; number: string }) =>
    `Số liệu năm ${s.year}: rút lại ấn bản ${s.number}`,
  why: (s: { reason: string }) => `Vì sao: ${s.reason}`,
  head: (s: { short: string; full: string }) =>
    `Đầu chuỗi ấn bản lúc này: ${s.short}. Đầy đủ: ${s.full}. Ai giữ lại dãy này thì sau này kiểm lại được rằng mọi ấn bản cho đến lúc này vẫn nguyên.`,
  corrected: (s: { label: string; context: string; old: string; now: string }) =>
    `${s.label}, ${s.context}: trước ${s.old}, nay ${s.now}`,
  newYear: (s: { unit: string; year: string }) => `Có số liệu năm ${s.year} của ${s.unit}`,
  touched: (s: { unit: string; counts: string }) => `${s.unit}: ${s.counts}`,
  rights: 'Số liệu: CC BY 4.0, ghi rõ nguồn gốc.',
};

const en: typeof vi = {
  editions: {
    title: (s) => `${s.site}: editions`,
    subtitle: 'Each time that the figures of a year are published, republished or withdrawn.',
  },
  corrections: {
    title: (s) => `${s.site}: corrections`,
    subtitle: 'Each published figure that was changed later: before, now, and why.',
  },
  unit: {
    title: (s) => `${s.site}: ${s.unit}`,
    subtitle: (s) =>
      `New years with figures of ${s.unit}, and what is changed in published figures or added to them.`,
  },
  follow: 'Follow the news',
  followHow:
    'Copy the address below into a news reader (Atom, RSS): it tells you when there is something new, and you need leave no e-mail address or name.',
  links: {
    editions: 'News of new editions',
    corrections: 'News of each figure corrected',
    unit: (s) => `Follow the news of ${s.unit} (Atom)`,
  },
  firstEdition: (s) => `Figures of ${s.year}: first published (edition ${s.number})`,
  laterEdition: (s) => `Figures of ${s.year}, edition ${s.number}: ${s.counts}`,
  unchanged: 'republished, nothing changed',
  withdrawal: (s) => `Figures of ${s.year}: edition ${s.number} withdrawn`,
  why: (s) => `Why (in Vietnamese): ${s.reason}`,
  head: (s) =>
    `Head of the chain of editions now: ${s.short}. In full: ${s.full}. Whoever keeps this sequence can check later that all editions up to now are still intact.`,
  corrected: (s) => `${s.label}, ${s.context}: before ${s.old}, now ${s.now}`,
  newYear: (s) => `Figures of ${s.unit} for ${s.year} are out`,
  touched: (s) => `${s.unit}: ${s.counts}`,
  rights: 'Data: CC BY 4.0, naming the original source.',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
