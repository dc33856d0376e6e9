import type { Correction } from '../../../editions/corrections.ts';
import { changeView } from '../../parts/figure/change-view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** "2.048, ở chỉ tiêu “…”": where the same row says the same under another heading since; null where it does not. */
export function movedTo(site: Site, { change, edition }: Correction): string | null {
  const { table, key, old, now, isFigure } = change;
  if (!isFigure || now !== null) return null;
  const found = site.corrections.find(
    (other) =>
      other.edition.id === edition.id &&
      other.change.isFigure &&
      other.change.table === table &&
      other.change.old === null &&
      other.change.now === old &&
      Object.entries(key).every(([column, cell]) => other.change.key[column] === cell),
  );
  if (!found) return null;
  const { now: value, label } = changeView(site, found.change);
  return WORDS[site.locale].moved({ value, label });
}
