import type { Locale } from '../../i18n/locale.ts';
import { currentSite } from '../current.ts';
import { currentChart } from '../current-charts.ts';
import { chartPreview } from '../parts/chart/chart-files.ts';
import type { PreviewPicture } from './page-head.ts';

/** What links to the page are previewed with (Open Graph). */
export interface PreviewView {
  type: 'website' | 'article';
  /** Without the name of the site, which stands beside it. */
  title: string;
  picture: PreviewPicture | { chart: string } | null;
}

/** The picture with its size: that of a chart depends on the page that it was drawn for first. */
export async function previewPicture(
  locale: Locale,
  picture: PreviewView['picture'],
): Promise<PreviewPicture | null> {
  if (picture === null || !('chart' in picture)) return picture;
  const chart = await currentChart(locale, picture.chart);
  return chart === undefined ? null : chartPreview(currentSite(locale), chart);
}
