import { xmlText } from './xml.ts';

/** A page and the day on which what it shows was last published or corrected, YYYY-MM-DD; null while nothing is. */
export interface SitemapPage {
  address: string;
  changed: string | null;
}

/** A file of the sitemap: "sitemap.xml", "sitemap-2.xml". */
export interface SitemapFile {
  name: string;
  text: string;
}

/** So many pages one file may list (sitemaps.org); each line is far below the 50 MB that a file may have. */
const MOST_PAGES = 50_000;
const SPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The sitemap of some pages, by their whole addresses: one file, or an index of parts when there are more than `most`.
 * `addressOf` says where a file of it is served.
 */
export function sitemapFiles(
  pages: readonly SitemapPage[],
  addressOf: (file: string) => string,
  most = MOST_PAGES,
): [SitemapFile, ...SitemapFile[]] {
  if (pages.length <= most) return [{ name: 'sitemap.xml', text: listOf('urlset', 'url', pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, at) => ({
    name: `sitemap-${String(at + 1)}.xml`,
    pages: pages.slice(at * most, (at + 1) * most),
  }));
  const index = parts.map(({ name, pages: own }) => ({
    address: addressOf(name),
    changed: latestOf(own),
  }));
  return [
    { name: 'sitemap.xml', text: listOf('sitemapindex', 'sitemap', index) },
    ...parts.map(({ name, pages: own }) => ({ name, text: listOf('urlset', 'url', own) })),
  ];
}

function listOf(root: string, item: string, pages: readonly SitemapPage[]): string {
  const lines = pages.map(({ address, changed }) => {
    const day = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return `<${item}><loc>${xmlText(address)}</loc>${day}</${item}>`;
  });
  return `${['<?xml version="1.0" encoding="UTF-8"?>', `<${root} xmlns="${SPACE}">`, ...lines, `</${root}>`].join('\n')}\n`;
}

function latestOf(pages: readonly SitemapPage[]): string | null {
  return (
    pages
      .flatMap(({ changed }) => changed ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}
