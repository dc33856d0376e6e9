import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/routes.ts';
import { chartPaths } from '../../../present/current-charts.ts';
import { currentSite } from '../../../present/current.ts';
import { liveChart } from '../../../present/live-chart.ts';
import type { SiteChart } from '../../../present/site-charts.ts';

export const getStaticPaths = chartPaths;

/** For the chart that takes the place of the picture when a reader points at it. */
export const GET: APIRoute<{ locale: Locale; chart: SiteChart }> = ({ props }) =>
  Response.json(liveChart(currentSite(props.locale), props.chart.view.spec));
