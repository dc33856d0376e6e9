import { publisherInSentence } from '../../../i18n/en/publisher.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { unit: string }) => `Tờ để treo cạnh quầy: ${s.unit}`,
  description: (s: { unit: string; year: string }) =>
    `Những con số công khai năm ${s.year} về việc giải quyết hồ sơ của ${s.unit}, in vừa một tờ A4.`,
  /** Beside the unit's name, on its own page. */
  link: 'Tờ để treo cạnh quầy (A4)',
  lead: (s: { year: string }) => `Phục vụ tại quầy: những con số công khai năm ${s.year}`,
  ended: (s: { date: string }) =>
    `Đơn vị này hoạt động đến ${s.date}; tờ này giữ lại số liệu cuối cùng.`,
  source: (s: { period: string; publisher: string }) => `${s.period}. Nguồn: ${s.publisher}.`,
  print: 'In trang này ra vừa một tờ A4 đứng.',
  more: 'Xem mọi số liệu, nguồn của từng con số và cách đọc: quét mã, hoặc vào',
  publisher: (s: { site: string }) =>
    `Tờ này do trang “${s.site}” lập từ các tài liệu công khai. Đây là trang độc lập, không phải trang của cơ quan nhà nước; tờ này không phải văn bản của đơn vị có tên ở trên.`,
};

const en: typeof vi = {
  title: (s) => `A sheet to hang beside the counter: ${s.unit}`,
  description: (s) =>
    `Public figures for ${s.year} on how ${s.unit} handles cases, on a single A4 sheet.`,
  link: 'A sheet to hang beside the counter (A4)',
  lead: (s) => `Service at the counter: public figures for ${s.year}`,
  ended: (s) => `This unit existed until ${s.date}; the sheet keeps its last figures.`,
  source: (s) => `${s.period}, according to ${publisherInSentence(s.publisher)}.`,
  print: 'This page prints on a single upright A4 sheet.',
  more: 'For all figures, the source of each and how to read them, scan the code or go to',
  publisher: (s) =>
    `This sheet was made by the site “${s.site}” from public documents. The site is independent and not that of any state body; this sheet is not a document of the unit named above.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
