import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locale.ts';
import { chartPaths } from '../../../site/current-charts.ts';
import { currentSite } from '../../../site/current.ts';
import { chartJson } from '../../../site/parts/chart/chart-json.ts';
import type { SiteChart } from '../../../site/charts.ts';

export const getStaticPaths = chartPaths;

/** For the chart that takes the place of the picture when a reader points at it. */
export const GET: APIRoute<{ locale: Locale; chart: SiteChart }> = ({ props }) =>
  Response.json(chartJson(currentSite(props.locale), props.chart.spec));
