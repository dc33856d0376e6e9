import { editionIn } from './page-text.ts';

/**
 * The pages and files that a browser keeps for the site: a store of pages for each edition, and one of files. Their names
 * have the path of the site in them, because other sites may share its host. Any of these functions rejects where the
 * browser forbids storage or has no room.
 */
export interface KeptPage {
  path: string;
  /** The mark of its edition, see `page-text.ts`. */
  edition: string;
  html: string;
  headers: Headers;
}

/** About five megabytes as a browser stores them. */
const MOST_PAGES = 80;
/** The files of two or three builds. */
const MOST_FILES = 60;

const pagesOf = (base: string, edition = '') => `pages ${base} ${edition}`;
const filesOf = (base: string) => `files ${base}`;
/** Nothing is in it: that it is there says that the reader wants nothing kept. */
const offOf = (base: string) => `off ${base}`;

/** The editions that pages are kept of, the latest first. */
async function editions(base: string): Promise<string[]> {
  const stem = pagesOf(base);
  const names = (await caches.keys()).filter((name) => name.startsWith(stem));
  return names.map((name) => name.slice(stem.length)).sort(laterFirst);
}

/** "2026-11-24.9" is before "2026-11-24.61". */
function laterFirst(one: string, other: string): number {
  return other.localeCompare(one, undefined, { numeric: true });
}

/** Keeps a page under its path and its own edition; what is kept of it in others is let go. What is no page of the site is not kept. */
export async function keepPage(base: string, path: string, response: Response): Promise<void> {
  const html = await response.clone().text();
  const edition = editionIn(html);
  if (edition === undefined || (await isOff(base))) return;
  const pages = await caches.open(pagesOf(base, edition));
  await pages.put(path, response);
  await keepLast(pages, MOST_PAGES);
  for (const other of await editions(base))
    if (other !== edition) await (await caches.open(pagesOf(base, other))).delete(path);
}

/** What is kept of a page: of one edition, or of the latest that has it. A copy that is damaged is let go. */
export async function findPage(
  base: string,
  path: string,
  among?: string,
): Promise<KeptPage | undefined> {
  for (const edition of among === undefined ? await editions(base) : [among]) {
    const pages = await caches.open(pagesOf(base, edition));
    const copy = await pages.match(path);
    if (!copy) continue;
    const html = await copy.text();
    if (editionIn(html) === edition) return { path, edition, html, headers: copy.headers };
    await pages.delete(path);
  }
  return undefined;
}

/** The paths of all pages that are kept, those that came last first. */
export async function keptPaths(base: string): Promise<string[]> {
  const paths: string[] = [];
  for (const edition of await editions(base)) {
    const requests = await (await caches.open(pagesOf(base, edition))).keys();
    paths.push(...requests.map(({ url }) => new URL(url).pathname).reverse());
  }
  return [...new Set(paths)];
}

export async function keptPages(base: string): Promise<KeptPage[]> {
  const pages: KeptPage[] = [];
  for (const path of await keptPaths(base)) {
    const page = await findPage(base, path);
    if (page) pages.push(page);
  }
  return pages;
}

/** Lets go of all pages of other editions; of every edition, when none is named. */
export async function keepOnly(base: string, edition: string | null): Promise<void> {
  for (const other of await editions(base))
    if (other !== edition) await caches.delete(pagesOf(base, other));
}

export async function keepFile(base: string, path: string, response: Response): Promise<void> {
  if (await isOff(base)) return;
  const files = await caches.open(filesOf(base));
  await files.put(path, response);
  await keepLast(files, MOST_FILES);
}

/** A file that is kept, if all of it can be read and it is of the kind that its name says. */
export async function findFile(base: string, path: string): Promise<Response | undefined> {
  const files = await caches.open(filesOf(base));
  const copy = await files.match(path);
  if (!copy) return undefined;
  const bytes = await copy.arrayBuffer();
  const type = copy.headers.get('content-type') ?? '';
  if (bytes.byteLength > 0 && isOfKind(path, type))
    return new Response(bytes, { headers: copy.headers });
  await files.delete(path);
  return undefined;
}

function isOfKind(path: string, type: string): boolean {
  if (path.endsWith('.js')) return type.includes('javascript');
  return path.endsWith('.css') ? type.includes('css') : !type.startsWith('text/');
}

async function keepLast(cache: Cache, most: number): Promise<void> {
  const requests = await cache.keys();
  for (const old of requests.slice(0, -most)) await cache.delete(old);
}

/** Whether the reader wants nothing kept. */
export async function isOff(base: string): Promise<boolean> {
  return caches.has(offOf(base));
}

/** Removes everything, and remembers that nothing more is wanted. */
export async function turnOff(base: string): Promise<void> {
  await caches.open(offOf(base));
  await keepOnly(base, null);
  await caches.delete(filesOf(base));
}

export async function turnOn(base: string): Promise<void> {
  await caches.delete(offOf(base));
}
