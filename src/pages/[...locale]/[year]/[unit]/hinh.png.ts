import type { APIRoute } from 'astro';
import type { Unit } from '../../../../data/dataset.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { currentSite } from '../../../../site/current.ts';
import { unitYearPicturePaths } from '../../../../site/paths.ts';
import { cachedPng } from '../../../../charts/output/png-cache.ts';
import { unitYearCard } from '../../../../site/pages/unit-year/card.ts';

export function getStaticPaths() {
  return unitYearPicturePaths();
}

export const GET: APIRoute<{ locale: Locale; unit: Unit; year: number }> = async ({ props }) =>
  new Response(await cachedPng(unitYearCard(currentSite(props.locale), props.unit, props.year)));
