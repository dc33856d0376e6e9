import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/routes.ts';
import { chartPaths } from '../../../present/current-charts.ts';
import { currentSite } from '../../../present/current.ts';
import { chartPicture, type SiteChart } from '../../../present/site-charts.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ locale: Locale; chart: SiteChart }> = ({ props }) =>
  new Response(chartPicture(currentSite(props.locale), props.chart));
