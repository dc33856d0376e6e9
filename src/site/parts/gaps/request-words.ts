import type { Request } from '../../../data/dataset.ts';
import { cameAfterDue, countRequests, earliestDue } from '../../../derive/requests.ts';
import { local } from '../../../i18n/local.ts';
import type { Site } from '../../site.ts';
import { dateText } from '../facts/date-text.ts';
import { sourceLink } from '../figure/figure-view.ts';
import type { TableView } from '../table/view.ts';
import { WORDS } from './words.ts';

/** "Đã gửi 4 yêu cầu: 3 được trả lời, …", and how a due day is worked out; that none was sent where none was. */
export function requestCountWords({ dataset, f, locale }: Site): string {
  const words = WORDS[locale].requests;
  const { sent, answered, afterDue, given } = countRequests(dataset);
  if (sent === 0) return words.none;
  const counts = words.counts({
    ...{ sent: f.number(sent), answered: f.number(answered) },
    ...{ afterDue: f.number(afterDue), given: f.number(given) },
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
    columns: [words.asked, words.sent, words.due, words.answered, words.outcome].map((label) => ({
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
        {
          text: day(earliestDue(request)),
          ...(request.extended === null ? {} : { detail: words.extended }),
        },
        {
          text: day(request.answered),
          ...(cameAfterDue(request) === true ? { detail: words.late } : {}),
        },
        {
          text: request.outcome === null ? words.waiting : words.outcomes[request.outcome],
          ...(request.got === '' ? {} : { href: sourceLink(site, request.got).href }),
        },
      ],
    })),
    notes: [],
  };
}
