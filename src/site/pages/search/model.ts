import { fold } from '../../../data/fold.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { LinkGroup, LinkView } from '../../parts/links/view.ts';
import type { Findable } from '../../parts/search/view.ts';
import type { Site } from '../../site.ts';
import { searchExample } from './example.ts';
import { WORDS } from './words.ts';

export interface SearchPage {
  head: PageHead;
  intro: string;
  listTitle: string;
  /** Everything that has a name, by its first letter: the way to it without script. */
  letters: LinkGroup[];
  registersIntro: string;
  registers: LinkView[];
}

export function searchPage(site: Site, findables: readonly Findable[]): SearchPage {
  const { addresses, t } = site;
  const words = WORDS[site.locale];
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.search,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: words.intro(searchExample(site)),
    listTitle: words.list,
    letters: byLetter(site, findables),
    registersIntro: words.registers,
    registers: [
      { label: t.nav.sources, href: addresses.sources },
      { label: t.nav.inspections, href: addresses.inspections },
      { label: t.nav.charts, href: addresses.charts },
    ],
  };
}

/** "Huyện An Minh" stands under A, as "An Minh, huyện" would; Đ is a letter of its own. */
function byLetter({ locale }: Site, findables: readonly Findable[]): LinkGroup[] {
  const collator = new Intl.Collator(locale);
  const named = findables
    .flatMap(({ listed, title, href }) => (listed === null ? [] : [{ listed, title, href }]))
    .toSorted((a, b) => collator.compare(a.listed, b.listed) || (a.href < b.href ? -1 : 1));
  const groups = Map.groupBy(named, ({ listed }) => letterOf(listed));
  return [...groups].map(([title, links]) => ({
    title,
    links: links.map((one) => ({ label: one.title, href: one.href })),
  }));
}

function letterOf(name: string): string {
  return /^đ/i.test(name) ? 'Đ' : fold(name).slice(0, 1).toUpperCase();
}
