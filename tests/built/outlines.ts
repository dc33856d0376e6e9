import { load, type CheerioAPI } from 'cheerio/slim';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from './weights.ts';

/** What a page offers to links, and the links it makes. */
export interface Outline {
  address: string;
  ids: string[];
  links: string[];
  /** Ids that the page's own labels, descriptions and drawings name. */
  references: string[];
  lang: string | undefined;
  headings: number;
  canonical: string | undefined;
}

/** Every page of a built site, each parsed and let go: a thousand parsed pages do not fit in memory. */
export function outlinesOf(folder: string): Outline[] {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  return files.map((file) => {
    const $ = load(readFileSync(join(folder, file)).toString());
    return {
      address: addressOf(file),
      ids: valuesOf($, 'id'),
      links: [...valuesOf($, 'href'), ...valuesOf($, 'src'), ...valuesOf($, 'action')],
      references: [...idListsOf($), ...drawingReferencesOf($)],
      lang: $('html').attr('lang'),
      headings: $('h1').length,
      canonical: $('link[rel=canonical]').attr('href'),
    };
  });
}

/** Where the site says it is served. */
export function originOf(outlines: readonly Outline[]): URL {
  return new URL('/', outlines.find(({ address }) => !address.endsWith('404.html'))?.canonical);
}

/** "page → link" for every link within the site that leads to no page, no file and no part of a page. */
export function deadLinks(outlines: readonly Outline[], folder: string): string[] {
  const site = originOf(outlines);
  const byAddress = new Map(outlines.map((outline) => [outline.address, outline]));
  const leadsSomewhere = (url: URL): boolean => {
    if (url.origin !== site.origin) return true;
    const target = byAddress.get(decodeURI(url.pathname));
    if (!target) return url.hash === '' && existsSync(join(folder, url.pathname));
    return url.hash === '' || target.ids.includes(decodeURIComponent(url.hash.slice(1)));
  };
  return outlines.flatMap(({ address, links }) =>
    [...new Set(links)]
      .filter((link) => !leadsSomewhere(new URL(link, new URL(address, site))))
      .map((link) => `${address} → ${link}`),
  );
}

function valuesOf($: CheerioAPI, attribute: string): string[] {
  return $(`[${attribute}]`)
    .map((_, element) => $(element).attr(attribute) ?? '')
    .get();
}

function idListsOf($: CheerioAPI): string[] {
  return ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'list']
    .flatMap((attribute) => valuesOf($, attribute))
    .flatMap((list) => list.split(/\s+/));
}

function drawingReferencesOf($: CheerioAPI): string[] {
  return [...$.html('svg').matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id);
}
