import type { APIRoute } from 'astro';
import { sitemapPaths } from '../site/current-charts.ts';

export const getStaticPaths = sitemapPaths;

/** The list of all pages for search engines: "sitemap.xml", and its parts where there are very many. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
