import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locale.ts';
import { currentSite } from '../../../site/current.ts';
import { catalogue } from '../../../site/pages/compare/files.ts';
import { localePaths } from '../../../site/paths.ts';

export const getStaticPaths = localePaths;

/** All that can be chosen on the page of comparisons. */
export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  Response.json(catalogue(currentSite(props.locale)));
