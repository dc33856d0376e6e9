import type { Norm, Unit } from '../../../data/dataset.ts';
import { normsAbout } from '../../../derive/norms-about.ts';
import { statementsOf } from '../../../derive/select.ts';
import { isOfWholeUnit } from '../../../derive/whole-unit.ts';
import { local } from '../../../i18n/local.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { countedIn, valueText } from '../../parts/figure/figure-view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** What is known of the counter of a unit: what the law in force says of communes' counters, and the last count of its own. */
export function counterOf(
  site: Site,
  unit: Unit,
  name: string,
): { sentences: string[]; links: LinkView[] } {
  const { dataset, addresses, locale } = site;
  const words = WORDS[locale];
  const laws =
    unit.kind === 'commune'
      ? normsAbout(dataset, 'offices.counters').filter(({ to }) => to === null)
      : [];
  return {
    sentences: [
      ...laws.map((law) =>
        words.law({ subject: local(law, 'subject', locale), law: lawOf(law, locale) }),
      ),
      ...counted(site, unit),
      words.noAddress({ unit: name }),
    ],
    links: laws.map((law) => ({ label: words.rule, href: addresses.norm(law.id) })),
  };
}

/** "Nghị định 118/2025/NĐ-CP, Điều 7 khoản 3" */
function lawOf(norm: Norm, locale: Locale): string {
  return [local(norm, 'basis', locale), local(norm, 'article', locale)]
    .filter((part) => part !== '')
    .join(', ');
}

/** The latest row of the table of offices that counts the whole of the place. */
function counted(site: Site, unit: Unit): string[] {
  const { dataset, f, locale } = site;
  const row = statementsOf(dataset, { table: 'offices', unit: unit.id }).findLast(isOfWholeUnit);
  if (!row) return [];
  const parts = [...row.figures.values()].map((figure) => {
    const value = valueText(site, figure);
    return `${value}\u00a0${countedIn(figure, value, locale)}`.trim();
  });
  return [WORDS[locale].counted({ period: f.period(row.period), parts: f.list(parts) })];
}
