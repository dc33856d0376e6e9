import type { Frame } from '../../../charts/output/standalone.ts';
import { LIGHT_PALETTE } from './palette.ts';
import type { Site } from '../../site.ts';

/** What every picture that may be passed around says of itself: the address it is from and the edition, drawn in. */
export function frameOf({ dataset, locale }: Site, path: string, edition: string | null): Frame {
  const address = dataset.site['address']?.[locale] ?? '';
  return {
    origin: [address + path, ...(edition === null ? [] : [edition])],
    palette: LIGHT_PALETTE,
  };
}
