import type { APIRoute } from 'astro';
import { SOURCE_LOCALE } from '../i18n/locale.ts';
import { currentSite } from '../site/current.ts';
import { robotsTxt } from '../site/well-known.ts';

export const GET: APIRoute = () => new Response(robotsTxt(currentSite(SOURCE_LOCALE)));
