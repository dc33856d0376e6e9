import type { APIRoute } from 'astro';

import type { Locale } from '../../../i18n/locale.ts';
import { chartPngPaths } from '../../../site/current-charts.ts';
import { currentSite } from '../../../site/current.ts';
import { cachedPng } from '../../../charts/output/png-cache.ts';
import { chartPicture } from '../../../site/parts/chart/chart-files.ts';
import type { SiteChart } from '../../../site/charts.ts';

export const getStaticPaths = chartPngPaths;

export const GET: APIRoute<{ locale: Locale; chart: SiteChart }> = async ({ props }) =>
  new Response(await cachedPng(chartPicture(currentSite(props.locale), props.chart)));
