import { isIndicator } from '../../../data/tables.ts';
import { EXPECTED } from '../../../derive/gaps.ts';
import { tablesOf } from '../../../derive/publication-gaps.ts';
import { capital } from '../../../i18n/letters.ts';
import { local } from '../../../i18n/local.ts';
import type { EntryView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** The rules that ask for figures: which, how often and by when, as far as they say so. */
export function ruleEntries({ dataset, f, locale, addresses }: Site): EntryView[] {
  const words = WORDS[locale];
  return dataset.duties.flatMap((duty) => {
    const norm = dataset.norms.get(duty.norm);
    if (!norm) return [];
    const named = tablesOf(duty.indicators.filter(isIndicator));
    const topics = EXPECTED.filter(({ indicators }) =>
      [...tablesOf(indicators)].some((table) => named.has(table)),
    ).map(({ topic }) => words.topics[topic]);
    if (topics.length === 0) return [];
    const { every, due_month: month, due_day: day } = duty;
    return {
      link: {
        label: placed(local(norm, 'basis', locale), local(norm, 'article', locale)),
        href: addresses.norm(norm.id),
      },
      details: capital(
        words.rule({
          topics: f.list(topics),
          every,
          due: month === null || day === null ? null : { month, day },
        }),
      ),
    };
  });
}

/** What the laws on publishing information say of how often. */
export function lawEntries({ dataset, locale, addresses }: Site): EntryView[] {
  return dataset.laws
    .filter((law) => local(law, 'frequency', locale) !== '')
    .map((law) => ({
      link: {
        label: placed(local(law, 'basis', locale), local(law, 'article', locale)),
        href: addresses.laws,
      },
      details: local(law, 'frequency', locale),
    }));
}

function placed(basis: string, article: string): string {
  return article === '' ? basis : `${basis}, ${article}`;
}
