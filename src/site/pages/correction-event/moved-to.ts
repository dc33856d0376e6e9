import { newPlaceOf } from '../../../editions/correction-kind.ts';
import type { Correction } from '../../../editions/corrections.ts';
import { changeView } from '../../parts/figure/change-view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** "2.048, ở chỉ tiêu “…”": where a figure that moved stands since; null of any other. */
export function movedTo(site: Site, { change, edition, kind }: Correction): string | null {
  if (kind !== 'moved') return null;
  const own = site.corrections.filter((other) => other.edition.id === edition.id);
  const place = newPlaceOf(
    change,
    own.map((other) => other.change),
  );
  if (!place) return null;
  const { now: value, label } = changeView(site, place);
  return WORDS[site.locale].moved({ value, label });
}
