import { parseAtomFeed } from 'feedsmith';

/** A feed as another program reads it, with plain texts. */
export function readFeed(text: string | null | undefined) {
  if (text === null || text === undefined) throw new Error('no feed');
  const feed = parseAtomFeed(text);
  return {
    id: feed.id,
    title: plain(feed.title),
    subtitle: plain(feed.subtitle),
    updated: feed.updated,
    authors: feed.authors,
    rights: plain(feed.rights),
    links: feed.links,
    entries: (feed.entries ?? []).map((entry) => ({
      id: entry.id ?? '',
      title: plain(entry.title),
      updated: entry.updated,
      links: entry.links,
      content: plain(entry.content),
    })),
  };
}

function plain(text: string | { value?: string } | undefined): string {
  return (typeof text === 'string' ? text : text?.value) ?? '';
}
