import { describe, expect, it } from 'vitest';
import { placeKindsOf } from '../../src/derive/place-kinds.ts';
import { datasetWith } from './dataset-with.ts';

const dataset = datasetWith({
  units: `
    id,           kind,     peer_group,  name_vi,          name_en,       short_vi,  short_en,  valid_from, valid_to,   parent
    quan-1,       district, districts,   Quận 1,           District 1,    Quận 1,    District 1, ,          2025-06-30, ben-mo
    thi-tran-may, commune,  joined-communes,    Thị trấn Mây,     May Township,  Mây,       May,       ,           2025-06-30, ben-mo
    xa-gio,       commune,  joined-communes,    Xã Gió,           Gio Commune,   Gió,       Gio,       ,           2025-06-30, ben-mo
    phuong-may,   commune,  joined-communes,    Phường Mây,       May Ward,      Mây,       May,       2025-07-01, ,           
    dac-khu-gio,  commune,  joined-communes,    Đặc khu Gió,      Gio Zone,      Gió,       Gio,       2025-07-01, ,           `,
});

describe('what the places of a group are in law', () => {
  it('are the kinds that lived in the year, with those that they were before', () => {
    expect(placeKindsOf(dataset, 'joined-communes', 2024)).toEqual(['xa', 'thi-tran']);
    expect(placeKindsOf(dataset, 'joined-communes', 2026)).toEqual(['phuong', 'dac-khu']);
    expect(placeKindsOf(dataset, 'districts', 2024)).toContain('quan');
  });

  it('are those of all years where none lived then, or no year is spoken of', () => {
    expect(placeKindsOf(dataset, 'districts', 2030)).toEqual(
      placeKindsOf(dataset, 'districts', 'all'),
    );
    expect(placeKindsOf(dataset, 'joined-communes', 'all')).toEqual([
      'xa',
      'phuong',
      'thi-tran',
      'dac-khu',
    ]);
  });

  it('are not known where a name does not say it', () => {
    const unnamed = datasetWith({
      units: `
        id,  kind,    peer_group, name_vi, name_en, short_vi, short_en, parent
        gio, commune, communes,   Gió,     Gio,     Gió,      Gio,      ben-mo
        may, commune, communes,   Xã Mây,  May,     Mây,      May,      ben-mo`,
    });
    expect(placeKindsOf(unnamed, 'communes', 'all')).toEqual([]);
  });
});
