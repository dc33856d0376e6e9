import type { APIRoute } from 'astro';
import { chartPaths } from '../../../site/current-charts.ts';
import { chartCsv } from '../../../site/parts/chart/chart-files.ts';
import type { SiteChart } from '../../../site/charts.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ chart: SiteChart }> = ({ props }) =>
  new Response(chartCsv(props.chart.spec));
