import type { APIRoute } from 'astro';
import { chartPaths } from '../../../site/current-charts.ts';
import { chartCsv, type SiteChart } from '../../../site/charts.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ chart: SiteChart }> = ({ props }) =>
  new Response(chartCsv(props.chart.view.spec));
