import { plural } from '../../../i18n/en/plural.ts';
import { capital, uncapital } from '../../../i18n/letters.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  places: 'Nơi tôi sống',
  title: (s: { unit: string }) => `${s.unit}: xã cũ nay ở đâu?`,
  description: (s: { unit: string }) =>
    `Từng xã, phường, thị trấn cũ của ${s.unit}: nay thuộc đâu, nộp hồ sơ ở đâu, trước và sau làm được thế nào.`,
  /** `units`: counted by kind, "5 xã". */
  lead: (s: { unit: string; until: string | null; communes: string; units: string }) =>
    s.until === null
      ? `${s.communes} nơi cũ của ${uncapital(s.unit)} nay thuộc ${s.units}. Chọn nơi bạn ở.`
      : `${s.unit} hoạt động đến ${s.until}. ${s.communes} nơi cũ ở đó nay thuộc ${s.units}. Chọn nơi bạn ở.`,
  became: (s: { commune: string; district: string; now: string; since: string | null }) =>
    `${s.commune} trước đây, thuộc ${s.district}, nay thuộc ${s.now}${s.since === null ? '' : ` từ ${s.since}`}.`,
  kept: (s: { commune: string; district: string; now: string; since: string | null }) =>
    `${s.commune} không nhập với nơi khác; ${s.since === null ? 'nay' : `từ ${s.since}`} không còn thuộc ${s.district}.`,
  counter: 'Nơi nộp hồ sơ',
  /** What the rules about the counters of communes come to. */
  fileAt: (s: { unit: string; laws: string }) =>
    `Nộp tại Trung tâm Phục vụ hành chính công của ${s.unit}, hoặc ở điểm tiếp nhận nếu nơi ấy có lập (${s.laws}).`,
  counted: (s: { period: string; parts: string }) => `${capital(s.period)}: ${s.parts}.`,
  noAddress: 'Chúng tôi chưa tìm thấy địa chỉ và giờ làm việc.',
  rule: 'Xem quy định',
  before: (s: { unit: string }) => `Trước đây, ở ${s.unit}`,
  overYears: (s: { unit: string }) => `${capital(s.unit)} qua các năm`,
  after: (s: { unit: string }) => `Bây giờ, ở ${s.unit}`,
  ownPage: (s: { unit: string }) => `Mọi số liệu của ${s.unit}`,
  noService: (s: { unit: string }) => `Chưa tìm thấy điểm phục vụ của ${s.unit}.`,
  basis: 'Căn cứ',
  other: 'Tìm nơi khác',
};

const en: typeof vi = {
  places: 'Where I live',
  title: (s) => `${s.unit}: where are the former communes now?`,
  description: (s) =>
    `Each former commune, ward and township of ${s.unit}: what it is part of now, where cases are filed, and how things went before and after.`,
  lead: (s) => {
    const places = `The ${s.communes} former ${plural(s.communes, 'place', 'places')}`;
    const now = `now ${plural(s.communes, 'belongs', 'belong')} to ${s.units}`;
    return s.until === null
      ? `${places} of ${s.unit} ${now}. Choose where you live.`
      : `${capital(s.unit)} existed until ${s.until}. ${places} in it ${now}. Choose where you live.`;
  },
  became: (s) =>
    s.since === null
      ? `The former ${s.commune}, in ${s.district}, is now part of ${s.now}.`
      : `The former ${s.commune}, in ${s.district}, has been part of ${s.now} since ${s.since}.`,
  kept: (s) =>
    s.since === null
      ? `${s.commune} was not merged with another place; it no longer belongs to ${s.district}.`
      : `${s.commune} was not merged with another place; since ${s.since} it no longer belongs to ${s.district}.`,
  counter: 'Where cases are filed',
  fileAt: (s) =>
    `At the public administrative service centre of ${s.unit}, or at one of its reception points if it has any (${s.laws}).`,
  counted: (s) => `${capital(s.period)}: ${s.parts}.`,
  noAddress: 'We have not found its address and opening hours yet.',
  rule: 'See the rule',
  before: (s) => `Before, in ${s.unit}`,
  overYears: (s) => `${capital(s.unit)} over the years`,
  after: (s) => `Now, in ${s.unit}`,
  ownPage: (s) => `All figures of ${s.unit}`,
  noService: (s) => `No service score of ${s.unit} has been found yet.`,
  basis: 'Legal basis',
  other: 'Find another place',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
