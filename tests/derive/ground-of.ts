import type { Dataset } from '../../src/data/dataset.ts';
import { datasetWith } from './dataset-with.ts';

/**
 * A province whose districts ended in 2020: Đồi Mây became two communes, Bãi Gió and Bãi Nắng share one of theirs, and
 * communes of 2021 have their figures. `cases` and `more` are rows that a test adds.
 */
export function groundDataset(
  cases: readonly string[] = [],
  { units = [], communes = [] }: { units?: readonly string[]; communes?: readonly string[] } = {},
): Dataset {
  return datasetWith({
    units: [
      'id,kind,peer_group,name_vi,name_en,short_vi,short_en,valid_from,valid_to,predecessors,successors',
      district('doi-may', 'xa-may-cao | xa-may-thap'),
      district('bai-gio', 'xa-gio-dong | xa-chung'),
      district('bai-nang', 'xa-chung'),
      commune('xa-may-cao', 'doi-may'),
      commune('xa-may-thap', 'doi-may'),
      commune('xa-gio-dong', 'bai-gio'),
      commune('xa-chung', 'bai-gio | bai-nang'),
      ...units,
    ].join('\n'),
    formerCommunes: [
      'code,name_vi,name_en,district,successor,share',
      former('90001', 'doi-may', 'xa-may-cao'),
      former('90002', 'doi-may', 'xa-may-cao'),
      former('90003', 'doi-may', 'xa-may-thap'),
      former('90004', 'bai-gio', 'xa-gio-dong'),
      former('90005', 'bai-gio', 'xa-chung'),
      former('90006', 'bai-nang', 'xa-chung'),
      ...communes,
    ].join('\n'),
    ...(cases.length > 0
      ? { cases: ['unit,period,field,resolved,late,source', ...cases].join('\n') }
      : {}),
  });
}

export function district(id: string, successors: string, from = '', to = '2020-12-31'): string {
  return `${id},district,districts,Huyện ${id},${id} District,${id},${id},${from},${to},,${successors}`;
}

export function commune(id: string, predecessors: string, from = '2021-01-01'): string {
  return `${id},commune,communes,Xã ${id},${id} Commune,${id},${id},${from},,${predecessors},`;
}

export function former(code: string, district: string, successor: string): string {
  return `${code},Xã ${code},Commune ${code},${district},${successor},whole`;
}
