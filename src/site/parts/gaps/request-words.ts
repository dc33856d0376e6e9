import type { Request } from '../../../data/dataset.ts';
import { daysAfterDue, earliestDue, isOverdue } from '../../../derive/requests.ts';
import { lastLine } from '../../../editions/head.ts';
import { local } from '../../../i18n/local.ts';
import type { Site } from '../../site.ts';
import { dateText } from '../facts/date-text.ts';
import { sourceLink } from '../figure/figure-view.ts';
import type { TableView } from '../table/view.ts';
import { WORDS } from './words.ts';

/** "Đã gửi 2 yêu cầu: 1 từ chối, sau hạn sớm nhất 6 ngày; 1 chưa trả lời", and how a due day is worked out; that none was sent where none was. */
export function requestCountWords(site: Site): string {
  const { dataset, f, locale } = site;
  const words = WORDS[locale].requests;
  const { requests } = dataset;
  if (requests.length === 0) return words.none;
  const alike = Map.groupBy(requests, (request) =>
    [outcomeOf(site, request), ...afterDueOf(site, request), ...overdueOf(site, request)].join(
      ', ',
    ),
  );
  const counts = words.counts({
    sent: f.number(requests.length),
    came: [...alike]
      .map(([what, of]) => words.counted({ count: f.number(of.length), what }))
      .join('; '),
  });
  return `${counts} ${words.how}`;
}

/** Each request with its days and what came of it; null where there is none. */
export function requestsTable(site: Site, requests: readonly Request[]): TableView | null {
  if (requests.length === 0) return null;
  const { addresses, locale } = site;
  const words = WORDS[locale].requests;
  const day = (date: string | null) => dateText(site, date) ?? '';
  return {
    caption: words.title,
    columns: [
      words.asked,
      words.sent,
      words.received,
      words.due,
      words.answered,
      words.outcome,
    ].map((label) => ({
      label,
      numeric: false,
    })),
    rows: requests.map((request) => ({
      header: {
        text: local(request, 'asked', locale),
        detail: local(request, 'addressee', locale),
        ...(request.document === '' ? {} : { href: addresses.soughtDocument(request.document) }),
      },
      cells: [
        { text: day(request.sent) },
        { text: day(request.received) },
        {
          text: day(earliestDue(request)),
          ...(request.extended === null ? {} : { detail: words.extended }),
        },
        {
          text: day(request.answered),
          ...detailOf(afterDueOf(site, request)),
        },
        {
          text: outcomeOf(site, request),
          ...detailOf(overdueOf(site, request)),
          ...(request.got === '' ? {} : { href: sourceLink(site, request.got).href }),
        },
      ],
    })),
    notes: [],
  };
}

function outcomeOf({ locale }: Site, { outcome }: Request): string {
  const words = WORDS[locale].requests;
  return outcome === null ? words.waiting : words.outcomes[outcome];
}

function afterDueOf({ f, locale }: Site, request: Request): string[] {
  const days = daysAfterDue(request) ?? 0;
  return days === 0 ? [] : [WORDS[locale].requests.late({ days: f.number(days) })];
}

/** By the day of what was published last: a page knows no other. */
function overdueOf({ editions, f, locale }: Site, request: Request): string[] {
  const today = lastLine(editions)?.date ?? null;
  return today !== null && isOverdue(request, today)
    ? [WORDS[locale].requests.overdue({ day: f.date(today) })]
    : [];
}

function detailOf([detail]: readonly string[]): { detail?: string } {
  return detail === undefined ? {} : { detail };
}
