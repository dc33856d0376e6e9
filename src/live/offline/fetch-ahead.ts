import { filesIn } from './page-text.ts';
import { findFile, findPage, isOff, keepFile, keepOnly, keepPage, keptPaths } from './store.ts';

/** Which pages are kept though nobody went to them yet. */
export interface Places {
  homeOf: (path: string) => string;
  /** The pages of years that the home page leads to. */
  yearsIn: (home: string, html: string) => string[];
  /** The page of the unit that was looked at last; the paths begin with the latest. */
  ownUnit: (paths: readonly string[]) => string | undefined;
}

/** What the page asks for once it is shown, unless the reader saves data. */
export interface AheadRequest {
  path: string;
  edition: string;
  /** What the page loaded before there was a worker, or while it did not answer for it yet. */
  files: readonly string[];
}

/**
 * Fetches what shall be readable without a network and is not kept in this edition: the page that is open, home, years
 * and one's own unit. Only when all of it is there, what is kept of other editions is let go.
 */
export async function fetchAhead(
  { base, places, sheet }: { base: string; places: Places; sheet: string },
  { path, edition, files }: AheadRequest,
): Promise<void> {
  if (await isOff(base)) return;
  // No page names the styles of the line that a copy begins with.
  for (const file of [sheet, ...files]) await fetchFile(base, file);
  const get = (wanted: string) => fetched(base, wanted, edition);
  const home = places.homeOf(path);
  const html = await get(home);
  const unit = places.ownUnit([path, ...(await keptPaths(base))]);
  const wanted = [path, ...(unit === undefined ? [] : [unit]), ...places.yearsIn(home, html)];
  for (const page of new Set(wanted)) await get(page);
  await keepOnly(base, edition);
}

/** The page as it is kept, fetched with its files where it is not; '' where the site has no such page. */
async function fetched(base: string, path: string, edition: string): Promise<string> {
  const kept = await findPage(base, path, edition);
  if (kept) return kept.html;
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok) return '';
  const html = await response.clone().text();
  for (const file of filesIn(html, base)) await fetchFile(base, file);
  await keepPage(base, path, response);
  return html;
}

async function fetchFile(base: string, path: string): Promise<void> {
  if (await findFile(base, path)) return;
  const response = await fetch(path);
  if (response.ok) await keepFile(base, path, response);
}
