import type { APIRoute } from 'astro';
import type { Unit } from '../../../../data/dataset.ts';
import type { Locale } from '../../../../i18n/routes.ts';
import { currentSite } from '../../../../present/current.ts';
import { unitYearPicturePaths } from '../../../../present/paths.ts';
import { cachedPng } from '../../../../present/picture-cache.ts';
import { unitYearCard } from '../../../../present/unit-year-card.ts';

export function getStaticPaths() {
  return unitYearPicturePaths();
}

export const GET: APIRoute<{ locale: Locale; unit: Unit; year: number }> = async ({ props }) =>
  new Response(await cachedPng(unitYearCard(currentSite(props.locale), props.unit, props.year)));
