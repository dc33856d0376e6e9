import { exactNumber, type Statement } from '../../../data/figures.ts';
import { measureOf } from '../../../data/tables.ts';
import { SERVICE_PARTS } from '../../../data/tables/service.ts';
import { uncapital } from '../../../i18n/letters.ts';
import type { Site } from '../../site.ts';
import { valueText } from '../figure/figure-view.ts';
import { WORDS } from './words.ts';

const MOST_LOST = 2;

/**
 * Where a score lost most of its points, and how in time the cases were: a low score alone says not that a unit is late.
 * Nothing where a part is not known.
 */
export function servicePartsSaid(site: Site, row: Statement<'service'>): string[] {
  const parts = SERVICE_PARTS.flatMap((column) => {
    const figure = row.figures.get(column);
    const points = exactNumber(figure);
    const most = figure ? measureOf(figure.indicator).most : undefined;
    if (!figure || points === null || most === undefined) return [];
    return [{ column, lost: most - points, said: ofMost(site, figure, most) }];
  });
  if (parts.length < SERVICE_PARTS.length) return [];
  const lost = parts
    .filter((part) => part.lost > 0)
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, MOST_LOST);
  if (lost.length === 0) return [];
  const progress = parts.find(({ column }) => column === 'progress');
  return [
    WORDS[site.locale].lost({
      parts: site.f.list(lost.map(({ said }) => `${said.label} (${said.points})`)),
      progress: progress && !lost.includes(progress) ? progress.said.points : null,
    }),
  ];
}

function ofMost(site: Site, figure: Parameters<typeof valueText>[1], most: number) {
  return {
    label: uncapital(measureOf(figure.indicator).label[site.locale]),
    points: `${valueText(site, figure)}/${site.f.number(most)}`,
  };
}
