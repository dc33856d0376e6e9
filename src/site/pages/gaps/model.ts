import { dutiesOf } from '../../../derive/duties.ts';
import { EXPECTED, type GapTopic } from '../../../derive/gaps.ts';
import {
  addFound,
  countFound,
  publicationGaps,
  type FoundCount,
  type TopicGaps,
} from '../../../derive/publication-gaps.ts';
import { soughtDocuments } from '../../../derive/sought-documents.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import {
  countWords,
  documentEntry,
  gapGroupName,
  percentMissing,
  sinceDutyWords,
} from '../../parts/gaps/gap-words.ts';
import { requestCountWords, requestsTable } from '../../parts/gaps/request-words.ts';
import { WORDS as GAP_WORDS } from '../../parts/gaps/words.ts';
import type { EntryView } from '../../parts/links/view.ts';
import type { RowView, TableView } from '../../parts/table/view.ts';
import type { Site } from '../../site.ts';
import { lawViews, type LawView } from '../norms/law-view.ts';
import { normView, type NormView } from '../norms/norm-view.ts';
import { WORDS } from './words.ts';

/** What was looked for and not found: how much, what rule asks for it, which documents might tell. */
export interface GapsPage {
  head: PageHead;
  lead: string;
  topics: TopicView[];
  documents: EntryView[];
  /** How many requests were sent and what came of them, each in the table; null where none was. */
  requested: string;
  requests: TableView | null;
  laws: LawView[];
}

interface TopicView {
  /** By group of units, each with its squares behind it. */
  table: TableView;
  whole: string;
  rules: NormView[];
  since: string;
}

export function gapsPage(site: Site): GapsPage {
  const { addresses, dataset, locale } = site;
  const words = WORDS[locale];
  const all = publicationGaps(dataset);
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.gaps,
      breadcrumbs: [homeCrumb(site)],
    },
    lead: countWords(site, addFound(all.map((gaps) => countFound(gaps)))),
    topics: EXPECTED.flatMap(({ topic }) => {
      const own = all.filter((gaps) => gaps.topic === topic);
      return own.length === 0 ? [] : [topicView(site, topic, own)];
    }),
    documents: soughtDocuments(dataset, all).map((sought) => documentEntry(site, sought)),
    requested: requestCountWords(site),
    requests: requestsTable(site, dataset.requests),
    laws: lawViews(site),
  };
}

function topicView(site: Site, topic: GapTopic, own: readonly TopicGaps[]): TopicView {
  const { dataset, locale } = site;
  const words = GAP_WORDS[locale];
  const duties = dutiesOf(dataset, topic);
  return {
    table: topicTable(site, topic, own),
    whole: WORDS[locale].whole({ what: words.topics[topic].whole }),
    rules: duties.map((norm) => normView(site, norm)),
    since: sinceDutyWords(site, own, duties) ?? words.noRule,
  };
}

function topicTable(site: Site, topic: GapTopic, own: readonly TopicGaps[]): TableView {
  const { addresses, locale } = site;
  const columns = WORDS[locale].columns;
  return {
    caption: GAP_WORDS[locale].topics[topic].name,
    columns: [
      { label: columns.group, numeric: false },
      { label: columns.squares, numeric: true },
      { label: columns.whole, numeric: true },
      { label: columns.part, numeric: true },
      { label: columns.nothing, numeric: true },
    ],
    rows: own.map((gaps) =>
      row(
        site,
        {
          text: gapGroupName(site, gaps.group),
          href: addresses.gapTopic(topic, gaps.group),
        },
        countFound(gaps),
      ),
    ),
    notes: [],
  };
}

function row({ f }: Site, header: RowView['header'], count: FoundCount): RowView {
  return {
    header,
    cells: [
      { text: f.number(count.squares) },
      { text: f.number(count.whole) },
      { text: f.number(count.part) },
      { text: f.number(count.nothing), beside: percentMissing(f, count) },
    ],
  };
}
