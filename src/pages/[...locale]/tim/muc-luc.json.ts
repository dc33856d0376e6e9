import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locale.ts';
import { currentFindables } from '../../../site/current-findables.ts';
import { packed } from '../../../site/parts/search/view.ts';
import { localePaths } from '../../../site/paths.ts';

export const getStaticPaths = localePaths;

/** What the search boxes fetch when one is first entered. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json((await currentFindables(props.locale)).map(packed));
