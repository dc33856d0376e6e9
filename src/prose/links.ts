import type { Fault } from '../data/issue.ts';
import { nearest } from '../data/nearest.ts';
import type { Destinations } from '../site/destinations.ts';

/** What the links of one page are held against. */
export interface Links {
  /** The fault of a link to this site that leads to nothing; null for one that leads somewhere. */
  dead: (url: string) => Fault | null;
  isFile: (url: string) => boolean;
}

/** What there is to lead to: by the data, and by the other files of content/. */
export interface Reachable {
  destinations: Destinations;
  /** "/", "/en/": what the addresses of the language begin with. */
  home: string;
  /** "https://example.org/cchc/": what a whole address of the site begins with. */
  root: string;
  /** The headings of running text, by the page that it stands on. */
  headings: ReadonlyMap<string, readonly string[]>;
  /** The pages and files of the charts. */
  charts: () => ReadonlySet<string>;
}

/** Links on the page at `from`: "/2019/". */
export function linksOn(from: string, reachable: () => Reachable): Links {
  return {
    dead: (url) => deadLink(url, from, reachable),
    isFile: (url) => reachable().destinations.files.has(decoded(url)),
  };
}

function deadLink(url: string, from: string, reachable: () => Reachable): Fault | null {
  const own = inSite(url, from, reachable);
  if (own === null) return null;
  const { destinations, headings, home, charts } = reachable();
  const [path = '', part = ''] = own.split('#').map(decoded);
  const page = path.replace(/\?.*$/, '');
  const isOfCharts = page.startsWith(home) && /^(?:bieu-do|nhung)\/./.test(page.slice(home.length));
  const pages = new Set([...destinations.pages, ...headings.keys()]);
  const isKnown =
    pages.has(page) || destinations.files.has(page) || (isOfCharts && charts().has(page));
  if (!isKnown) return dead(nearest(page, isOfCharts ? charts() : pages));
  const parts = [...destinations.partsOf(page), ...(headings.get(page) ?? [])];
  if (part === '' || parts.includes(part)) return null;
  const near = nearest(part, parts);
  return dead(near === null ? page : `${page}#${near}`);
}

/** The link as if the site stood at the root of its host; null where it leads to another site. */
function inSite(url: string, from: string, reachable: () => Reachable): string | null {
  if (url.startsWith('#')) return from + url;
  if (url.startsWith('/')) return url;
  const { root } = reachable();
  return `${url}/`.startsWith(root) ? `/${url.slice(root.length)}` : null;
}

/** As a browser reads it; one that it could not read leads nowhere. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function dead(near: string | null): Fault {
  return { code: 'dead-link', nearest: near };
}
