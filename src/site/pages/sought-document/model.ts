import type { KnownDocument } from '../../../data/dataset.ts';
import { yearOf } from '../../../data/period.ts';
import { soughtDocuments, type SoughtDocument } from '../../../derive/sought-documents.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { local } from '../../../i18n/local.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { dateText } from '../../parts/facts/date-text.ts';
import { documentName, gapGroupName, squaresOf } from '../../parts/gaps/gap-words.ts';
import { requestsTable } from '../../parts/gaps/request-words.ts';
import { WORDS as GAP_WORDS } from '../../parts/gaps/words.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import type { TableView } from '../../parts/table/view.ts';
import type { Site } from '../../site.ts';
import { WORDS as GAPS_WORDS } from '../gaps/words.ts';
import { WORDS } from './words.ts';

/** A document that a source mentions: what it might tell, and a letter that asks for it. */
export interface SoughtDocumentPage {
  head: PageHead;
  lead: string;
  facts: { term: string; detail: string; href?: string }[];
  /** The gaps that it might fill, by topic and group. */
  gaps: EntryView[];
  mentioned: LinkView[];
  letter: LetterView;
  /** The requests that asked for it; null where none did. */
  requests: TableView | null;
}

export interface LetterView {
  to: string;
  /** What only the sender can fill in. */
  sender: string[];
  paragraphs: string[];
  closing: string;
}

export function soughtDocumentPage(site: Site, id: string): SoughtDocumentPage {
  const { addresses, dataset, locale, f } = site;
  const words = WORDS[locale];
  const sought = soughtDocuments(dataset).find(({ document }) => document.id === id);
  if (!sought) throw new Error(`no document ${id}`);
  const { document } = sought;
  const date = dateText(site, document.date);
  return {
    head: {
      title: documentName(site, document),
      description: local(document, 'holds', locale),
      path: addresses.soughtDocument(id),
      breadcrumbs: [homeCrumb(site), { label: GAPS_WORDS[locale].title, href: addresses.gaps }],
    },
    lead: [
      words.unread,
      local(document, 'holds', locale),
      GAP_WORDS[locale].fills({ squares: f.number(squaresOf(sought)) }),
    ].join(' '),
    facts: [
      { term: words.number, detail: document.number === '' ? words.unknown : document.number },
      { term: words.date, detail: date ?? words.unknown },
      { term: words.issuer, detail: local(document, 'issuer', locale) },
      ...(local(document, 'note', locale) === ''
        ? []
        : [{ term: words.note, detail: local(document, 'note', locale) }]),
    ],
    gaps: sought.gaps.map((gap) => gapEntry(site, gap)),
    mentioned: document.mentioned.flatMap((source) => {
      const row = dataset.sources.get(source);
      return row
        ? [
            {
              label: `${local(row, 'publisher', locale)}: ${local(row, 'title', locale)}`,
              href: addresses.source(source),
            },
          ]
        : [];
    }),
    letter: letterOf(site, document),
    requests: requestsTable(
      site,
      dataset.requests.filter((request) => request.document === id),
    ),
  };
}

function gapEntry(
  site: Site,
  { topic, group, squares }: SoughtDocument['gaps'][number],
): EntryView {
  const { addresses, locale, f } = site;
  const years = squares.map(({ year }) => year);
  return {
    link: {
      label: WORDS[locale].gap({
        topic: GAP_WORDS[locale].topics[topic].name,
        group: uncapital(gapGroupName(site, group)),
      }),
      href: addresses.gapTopic(topic, group),
    },
    details: WORDS[locale].squares({
      count: f.number(squares.length),
      from: String(Math.min(...years)),
      to: String(Math.max(...years)),
    }),
  };
}

function letterOf(site: Site, document: KnownDocument): LetterView {
  const { dataset, locale, f } = site;
  const { letter } = WORDS[locale];
  const mentions = document.mentioned.flatMap((id) => {
    const source = dataset.sources.get(id);
    return source
      ? [
          letter.mention({
            title: local(source, 'title', locale),
            publisher: local(source, 'publisher', locale),
            date: dateText(site, source.published),
            url: source.url,
          }),
        ]
      : [];
  });
  return {
    to: letter.to({ addressee: local(document, 'addressee', locale) }),
    sender: letter.sender,
    paragraphs: [
      letter.request,
      letter.document({
        name: documentName(site, document),
        issuer: local(document, 'issuer', locale),
        period: f.periodName(document.period),
        isNumbered: document.number !== '',
      }),
      letter.content({ holds: local(document, 'holds', locale) }),
      letter.mentions({ mentions: f.list(mentions) }),
      letter.form,
      letter.purpose({ year: String(yearOf(document.period)) }),
      letter.otherwise,
    ],
    closing: letter.closing,
  };
}
