import type { Dataset } from '../../src/data/dataset.ts';
import { datasetWith } from './dataset-with.ts';

/** The province Bến Mơ, which goes into the new province Mận Mới: each district becomes a commune of it. `more` are rows of other units. */
export function merged(
  sheets: Parameters<typeof datasetWith>[0],
  more: readonly string[] = [],
): Dataset {
  const dataset = datasetWith({
    ...sheets,
    units: `
      id,       kind,     peer_group, name_vi,      name_en,          short_vi, short_en, valid_from, parent
      man-moi,  province, ,           Tỉnh Mận Mới, Mận Mới Province, Mận Mới,  Mận Mới,  2025-07-01,
      xa-cau,   commune,  communes,   Xã Cầu,       Cầu Commune,      Cầu,      Cầu,      2025-07-01, man-moi
      xa-che,   commune,  communes,   Xã Chè,       Chè Commune,      Chè,      Chè,      2025-07-01, man-moi
      ${more.join('\n')}`,
  });
  const after: Record<string, string[]> = {
    'ben-mo': ['man-moi'],
    'dao-cau': ['xa-cau', 'xa-che'],
  };
  const units = [...dataset.units].map(([id, unit]) => {
    const successors = after[id];
    return [id, successors ? { ...unit, successors } : unit] as const;
  });
  return { ...dataset, units: new Map(units) };
}
