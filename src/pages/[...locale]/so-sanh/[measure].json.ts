import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locale.ts';
import { currentSite } from '../../../site/current.ts';
import { measureFile, type Offered } from '../../../site/pages/compare/files.ts';
import { comparedPaths } from '../../../site/paths.ts';

export const getStaticPaths = comparedPaths;

/** The figures of one measure, for the page of comparisons. */
export const GET: APIRoute<{ locale: Locale; offered: Offered }> = ({ props }) =>
  Response.json(measureFile(currentSite(props.locale), props.offered));
