import type { APIRoute } from 'astro';
import type { Locale } from '../../../../../../i18n/locale.ts';
import { toRis } from '../../../../../../publish/citations/citations.ts';
import type { CardsOfPlace } from '../../../../../../site/card-places.ts';
import { currentSite } from '../../../../../../site/current.ts';
import { citedRows } from '../../../../../../site/parts/citation/cited-rows.ts';
import { cardPaths } from '../../../../../../site/paths.ts';

export const getStaticPaths = cardPaths;

export const GET: APIRoute<{ locale: Locale; page: CardsOfPlace }> = ({ props }) =>
  new Response(toRis(citedRows(currentSite(props.locale), props.page.rows)));
