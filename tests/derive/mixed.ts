import type { Dataset } from '../../src/data/dataset.ts';
import { datasetWith } from './dataset-with.ts';

interface Counts {
  communes: number;
  wards: number;
  zones: number;
}

/** Communes "xa-1", wards "phuong-1" and special zones "dac-khu-1", as many as asked for. `more` are other rows. */
export function mixedDataset(
  { communes, wards, zones }: Counts,
  more: {
    units?: readonly string[];
    cases?: readonly string[];
    scores?: readonly string[];
    service?: readonly string[];
    unitNames?: string;
  } = {},
): Dataset {
  const { units = [], cases, scores, service, unitNames } = more;
  return datasetWith({
    units: [
      'id,kind,peer_group,name_vi,name_en,short_vi,short_en',
      ...unitRows(communes, 'xa', 'Xã', 'Commune'),
      ...unitRows(wards, 'phuong', 'Phường', 'Ward'),
      ...unitRows(zones, 'dac-khu', 'Đặc khu', 'Special Zone'),
      ...units,
    ].join('\n'),
    ...(cases ? { cases: cases.join('\n') } : {}),
    ...(scores ? { scores: scores.join('\n') } : {}),
    ...(service ? { service: service.join('\n') } : {}),
    ...(unitNames === undefined ? {} : { unitNames }),
  });
}

function unitRows(count: number, id: string, vi: string, en: string): string[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `${id.charAt(0).toUpperCase()}${String(at + 1)}`;
    return `${id}-${String(at + 1)},commune,communes,${vi} ${name},${name} ${en},${name},${name}`;
  });
}
