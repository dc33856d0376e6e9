import type { APIRoute } from 'astro';
import { LOCALES } from '../i18n/locale.ts';
import { currentSite } from '../site/current.ts';
import { llmsTxt } from '../site/llms/llms-txt.ts';

export const GET: APIRoute = () =>
  new Response(llmsTxt(LOCALES.map(({ locale }) => currentSite(locale))));
