import type { PeerGroup } from '../../../data/unit-kinds.ts';
import { dutiesOf } from '../../../derive/duties.ts';
import type { GapTopic } from '../../../derive/gaps.ts';
import {
  countFound,
  publicationGaps,
  type Found,
  type TopicGaps,
} from '../../../derive/publication-gaps.ts';
import { soughtDocuments } from '../../../derive/sought-documents.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { GridView } from '../../parts/coverage/view.ts';
import {
  countWords,
  documentEntry,
  gapGroupName,
  sinceDutyWords,
} from '../../parts/gaps/gap-words.ts';
import { WORDS as GAP_WORDS } from '../../parts/gaps/words.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import { unitShortName } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS as GAPS_WORDS } from '../gaps/words.ts';
import { normView, type NormView } from '../norms/norm-view.ts';
import { isNamedOnPhone } from '../../parts/coverage/named-on-phone.ts';
import { WORDS } from './words.ts';

/** One topic of one group: each unit in each year that it lived, as a square. */
export interface GapTopicPage {
  head: PageHead;
  lead: string;
  since: string;
  rules: NormView[];
  grid: GridView;
  documents: EntryView[];
  /** The same topic of the other groups. */
  groups: LinkView[];
}

export function gapTopicPage(site: Site, topic: GapTopic, group: PeerGroup | null): GapTopicPage {
  const { addresses, dataset, locale } = site;
  const words = GAP_WORDS[locale];
  const all = publicationGaps(dataset);
  const gaps = all.find((one) => one.topic === topic && one.group === group);
  if (!gaps) throw new Error(`no gaps of ${topic} and ${String(group)}`);
  const duties = dutiesOf(dataset, topic);
  const title = WORDS[locale].title({
    topic: words.topics[topic].name,
    group: uncapital(gapGroupName(site, group)),
  });
  return {
    head: {
      title,
      description: WORDS[locale].description({ title }),
      path: addresses.gapTopic(topic, group),
      breadcrumbs: [homeCrumb(site), { label: GAPS_WORDS[locale].title, href: addresses.gaps }],
    },
    lead: countWords(site, countFound(gaps)),
    since: [
      GAPS_WORDS[locale].whole({ what: words.topics[topic].whole }),
      sinceDutyWords(site, [gaps], duties) ?? words.noRule,
    ].join(' '),
    rules: duties.map((norm) => normView(site, norm)),
    grid: gridOf(site, gaps, WORDS[locale].grid),
    documents: soughtDocuments(dataset, [gaps])
      .filter((sought) => sought.gaps.length > 0)
      .map((sought) => documentEntry(site, sought)),
    groups: all
      .filter((one) => one.topic === topic && one.group !== group)
      .map((one) => ({
        label: gapGroupName(site, one.group),
        href: addresses.gapTopic(topic, one.group),
      })),
  };
}

/** What the squares of the picture are called there. */
const SQUARES = { whole: 'figures', part: 'findings', nothing: 'nothing' } as const;

function gridOf(site: Site, { years, rows }: TopicGaps, title: string): GridView {
  const { addresses, locale } = site;
  const { whole, part, nothing } = GAP_WORDS[locale];
  const square = (found: Found | null) => (found === null ? null : SQUARES[found]);
  return {
    title,
    years: years.map((year, at) => ({
      label: String(year),
      href: addresses.year(year),
      onPhone: isNamedOnPhone(at, years.length - 1),
    })),
    rows: rows.map(({ unit, found }) => ({
      label: unitShortName(site, unit, years[found.findLastIndex((one) => one !== null)] ?? 0),
      href: addresses.unit(unit.id),
      squares: found.map(square),
    })),
    words: { figures: whole, findings: part, nothing },
  };
}
