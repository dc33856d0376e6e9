import { noonInVietnam } from './moment.ts';
import { xmlText } from './xml.ts';

/** A feed of news, RFC 4287. All addresses are whole, all days YYYY-MM-DD. */
export interface Feed {
  /** Where it is served, which is its permanent id as well. */
  self: string;
  title: string;
  subtitle: string;
  /** The page that tells the same. */
  page: string;
  /** The day of the latest entry; of a feed without entries the day from which it tells. */
  updated: string;
  author: { name: string; address: string };
  rights: string;
  language: string;
  icon: string;
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Permanent, whatever page the entry is shown on: a tag, see `tagOf`. */
  id: string;
  title: string;
  day: string;
  page: string;
  /** Paragraphs of plain words. */
  text: readonly string[];
}

export const ATOM = 'application/atom+xml';

export function atomFeed(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    element('id', feed.self),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', noonInVietnam(feed.updated)),
    link('self', ATOM, feed.self),
    link('alternate', 'text/html', feed.page),
    `<author>${element('name', feed.author.name)}${element('uri', feed.author.address)}</author>`,
    element('rights', feed.rights),
    element('icon', feed.icon),
    ...feed.entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines({ id, title, day, page, text }: FeedEntry): string[] {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('published', noonInVietnam(day)),
    element('updated', noonInVietnam(day)),
    link('alternate', 'text/html', page),
    `<content type="text">${xmlText(text.join('\n\n'))}</content>`,
    '</entry>',
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`;
}

/**
 * An id for good (RFC 4151): who named it, since when, and what it is of: "tag:example.org,2026-11-24:cchc/an-ban/2019-1".
 * `address` is where the site stands, `since` the first day of its ledger.
 */
export function tagOf(address: string, since: string, path: readonly string[]): string {
  const { hostname, pathname } = new URL(address);
  const folder = pathname.split('/').filter((part) => part !== '');
  const specific = [...folder, ...path].map(encodeURIComponent).join('/');
  return `tag:${hostname},${since}:${specific}`;
}
