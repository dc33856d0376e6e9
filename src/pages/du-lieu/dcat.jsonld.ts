import type { APIRoute } from 'astro';
import { SOURCE_LOCALE } from '../../i18n/locale.ts';
import { currentSite } from '../../site/current.ts';
import { currentFiles } from '../../site/current-files.ts';
import { sealedTables, yearDownloads } from '../../site/datasets/distributions.ts';
import { dcatFile } from '../../site/datasets/whole.ts';

export const GET: APIRoute = async () => {
  const site = currentSite(SOURCE_LOCALE);
  const files = await currentFiles();
  return new Response(
    dcatFile(site, (year) => [...sealedTables(site, year), ...yearDownloads(site, year, files)]),
  );
};
