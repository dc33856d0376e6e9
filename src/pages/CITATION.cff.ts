import type { APIRoute } from 'astro';
import { SOURCE_LOCALE } from '../i18n/locale.ts';
import { currentSite } from '../site/current.ts';
import { citationFile } from '../site/datasets/whole.ts';

export const GET: APIRoute = () => new Response(citationFile(currentSite(SOURCE_LOCALE)));
