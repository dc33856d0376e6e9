import type { Frame } from '../../../charts/output/standalone.ts';
import { LIGHT_PALETTE } from './palette.ts';
import type { Site } from '../../site.ts';

/** What every picture that may be passed around says of itself: the address it is from and the edition, drawn in. */
export function frameOf({ addresses }: Site, path: string, edition: string | null): Frame {
  return {
    origin: [addresses.full(path), ...(edition === null ? [] : [edition])],
    palette: LIGHT_PALETTE,
  };
}
