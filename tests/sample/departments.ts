import { sampleUnit, type SampleUnit } from './unit.ts';

/** The department whose results are poor: it gives the class that nobody likes to get. */
export const SLOW_DEPARTMENT = 'so-den-duong';

/** Two departments became one at the turn of 2021 and two when the districts ended; a board ended in 2018 and nobody took over. */
export const DEPARTMENTS: readonly SampleUnit[] = [
  department(
    'van-phong-song-may',
    ['Văn phòng Sông Mây', 'Sông Mây Office'],
    ['VP Sông Mây', 'Office'],
  ),
  department('so-so-sach', ['Sở Sổ sách', 'Department of Ledgers'], ['Sổ sách', 'Ledgers']),
  department(
    'so-mua-nang',
    ['Sở Mưa nắng', 'Department of Rain and Sun'],
    ['Mưa nắng', 'Rain and Sun'],
  ),
  department(
    SLOW_DEPARTMENT,
    ['Sở Đèn đường', 'Department of Street Lamps'],
    ['Đèn đường', 'Street Lamps'],
  ),
  department(
    'so-cau-pha',
    ['Sở Cầu phà', 'Department of Bridges and Ferries'],
    ['Cầu phà', 'Ferries'],
  ),
  department('so-hoc-tro', ['Sở Học trò', 'Department of Pupils'], ['Học trò', 'Pupils'], {
    valid_to: '2025-12-31',
    successors: ['so-hoc-tro-don-ca'],
  }),
  department('so-thuoc-nam', ['Sở Thuốc nam', 'Department of Herbs'], ['Thuốc nam', 'Herbs']),
  department(
    'so-cho-noi',
    ['Sở Chợ nổi', 'Department of Floating Markets'],
    ['Chợ nổi', 'Markets'],
  ),
  department('so-don-ca', ['Sở Đờn ca', 'Department of Songs'], ['Đờn ca', 'Songs'], {
    valid_to: '2025-12-31',
    successors: ['so-hoc-tro-don-ca'],
  }),
  department(
    'so-hoc-tro-don-ca',
    ['Sở Học trò và Đờn ca', 'Department of Pupils and Songs'],
    ['Học trò, Đờn ca', 'Pupils and Songs'],
    { valid_from: '2026-01-01', predecessors: ['so-hoc-tro', 'so-don-ca'] },
  ),
  department(
    'ban-ben-cang-may',
    ['Ban Quản lý Bến cảng Mây', 'Mây Port Management Board'],
    ['Bến cảng Mây', 'Mây Port'],
  ),
  department(
    'ban-ghe-bau',
    ['Ban Điều phối Ghe bầu', 'Junk Boat Coordination Board'],
    ['Ghe bầu', 'Junk Boats'],
    { valid_to: '2018-12-31' },
  ),
  department('so-vuon-uom', ['Sở Vườn ươm', 'Department of Nurseries'], ['Vườn ươm', 'Nurseries'], {
    valid_to: '2020-12-31',
    successors: ['so-vuon-ruong'],
  }),
  department(
    'so-ruong-nuoc',
    ['Sở Ruộng nước', 'Department of Paddies'],
    ['Ruộng nước', 'Paddies'],
    {
      valid_to: '2020-12-31',
      successors: ['so-vuon-ruong'],
    },
  ),
  department(
    'so-vuon-ruong',
    [
      'Sở Vườn ươm, Ruộng nước và Phát triển miệt vườn ven sông Mây',
      'Department of Nurseries, Paddies and the Development of Orchards along the Mây River',
    ],
    ['Vườn ruộng', 'Nurseries and Paddies'],
    { valid_from: '2021-01-01', predecessors: ['so-vuon-uom', 'so-ruong-nuoc'] },
  ),
];

export const VERTICALS: readonly SampleUnit[] = [
  vertical('kho-thoc-song-may', ['Kho Thóc Sông Mây', 'Sông Mây Granary'], ['Kho Thóc', 'Granary']),
  vertical('tram-do-sao', ['Trạm Đo sao Sông Mây', 'Sông Mây Star Station'], ['Đo sao', 'Stars']),
  vertical(
    'dai-con-nuoc',
    ['Đài Con nước Sông Mây', 'Sông Mây Tide Station'],
    ['Con nước', 'Tides'],
  ),
  vertical(
    'cuc-muoi-bien',
    ['Cục Muối biển Sông Mây', 'Sông Mây Sea Salt Office'],
    ['Muối biển', 'Salt'],
  ),
];

function department(...words: UnitWords): SampleUnit {
  const [id, name, short, more] = words;
  return sampleUnit(id, 'department', name, short, more);
}

function vertical(...words: UnitWords): SampleUnit {
  const [id, name, short, more] = words;
  return sampleUnit(id, 'vertical', name, short, more);
}

type UnitWords = [
  id: string,
  name: SampleUnit['name'],
  short: SampleUnit['short'],
  more?: Partial<SampleUnit>,
];
