import type { Law } from '../../../data/dataset.ts';
import { local } from '../../../i18n/local.ts';
import { dateText } from '../../parts/facts/date-text.ts';
import { sourceLink } from '../../parts/figure/figure-view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

export interface LawView {
  id: string;
  duty: string;
  /** "Luật 20/2023/QH15, Điều 43. …, từ 1/7/2024. Đọc qua tóm tắt." */
  where: string;
  links: LinkView[];
  /** What a reader must check before relying on it. */
  check: string | null;
}

/** The laws on publishing information, those in force longest first; what has ended stands last. */
export function lawViews(site: Site): LawView[] {
  return site.dataset.laws
    .toSorted(
      (a, b) =>
        Number(a.to !== null) - Number(b.to !== null) ||
        (a.from ?? '').localeCompare(b.from ?? '') ||
        (a.id < b.id ? -1 : 1),
    )
    .map((law) => lawView(site, law));
}

function lawView(site: Site, law: Law): LawView {
  const { locale } = site;
  const words = WORDS[locale];
  const inForce = words.inForce({ from: dateText(site, law.from), to: dateText(site, law.to) });
  const sentences = [
    [local(law, 'basis', locale), local(law, 'article', locale), inForce],
    [local(law, 'form', locale)],
    [local(law, 'frequency', locale)],
    [law.read_as === 'summary' ? words.summary : ''],
  ];
  return {
    id: law.id,
    duty: local(law, 'duty', locale),
    where: sentences
      .map((parts) => parts.filter((part) => part !== '').join(', '))
      .filter((sentence) => sentence !== '')
      .map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`))
      .join(' '),
    links: [law.source, law.check_source].flatMap((id) =>
      id === '' ? [] : [sourceLink(site, id)],
    ),
    check: local(law, 'check', locale) || null,
  };
}
