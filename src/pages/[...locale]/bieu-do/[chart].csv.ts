import type { APIRoute } from 'astro';
import { chartPaths } from '../../../present/current-charts.ts';
import { chartCsv, type SiteChart } from '../../../present/site-charts.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ chart: SiteChart }> = ({ props }) =>
  new Response(chartCsv(props.chart.view.spec));
