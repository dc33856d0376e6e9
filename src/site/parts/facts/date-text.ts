import { lastDay } from '../../../data/period.ts';
import type { Site } from '../../site.ts';

/** "22/10/2019", or the month or year where only that is known. */
export function dateText(site: Site, date: string | null): string | null {
  return date !== null && lastDay(date) !== null ? site.f.date(date) : null;
}
