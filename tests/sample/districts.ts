import { communesOf } from './communes.ts';
import { sampleUnit, type SampleUnit, type Words } from './unit.ts';
import { LAST_YEAR_OF_DISTRICTS } from './years.ts';

/** A town that became a city, and took in a neighbour that ended in the middle of 2024. */
export const RENAMED_DISTRICT = 'ben-gio';
export const ENDED_DISTRICT = 'con-nang';

export const DISTRICTS: readonly SampleUnit[] = [
  district('may-trang', ['Thành phố Mây Trắng', 'Mây Trắng City'], 'Mây Trắng', [2, 2]),
  district(RENAMED_DISTRICT, ['Thành phố Bến Gió', 'Bến Gió City'], 'Bến Gió', [1, 1], {
    predecessors: [ENDED_DISTRICT],
  }),
  district(ENDED_DISTRICT, ['Huyện Cồn Nắng', 'Cồn Nắng District'], 'Cồn Nắng', [1, 2], {
    valid_to: '2024-06-30',
    successors: [RENAMED_DISTRICT],
  }),
  district('rung-chuong', ['Huyện Rừng Chuông', 'Rừng Chuông District'], 'Rừng Chuông', [1, 4]),
  district(
    'dong-sen-vang',
    ['Huyện Đồng Sen Vàng', 'Đồng Sen Vàng District'],
    'Đồng Sen Vàng',
    [1, 3],
  ),
  district('go-trang-non', ['Huyện Gò Trăng Non', 'Gò Trăng Non District'], 'Gò Trăng Non', [2, 3]),
  district('doi-sim-tim', ['Huyện Đồi Sim Tím', 'Đồi Sim Tím District'], 'Đồi Sim Tím', [2, 4]),
  district(
    'vam-lau-trang',
    [
      'Huyện Vàm Lau Trắng và Miệt Kênh Chín Nhánh',
      'Vàm Lau Trắng and the Nine-Branch Canals District',
    ],
    'Vàm Lau Trắng',
    [3, 3],
  ),
  district(
    'hon-suong',
    ['Huyện đảo Hòn Sương Mù', 'Hòn Sương Mù Island District'],
    'Hòn Sương Mù',
    [3, 1],
  ),
];

export const COMMUNES: readonly SampleUnit[] = [
  commune('ben-da-trang', 'may-trang', 'Phường', 'Bến Đá Trăng'),
  commune('cho-hoa-giay', 'may-trang', 'Phường', 'Chợ Hoa Giấy'),
  commune('cau-tre-luc', 'ben-gio', 'Phường', 'Cầu Tre Lục'),
  commune('nang-som-mai', 'con-nang', 'Xã', 'Nắng Sớm Mai'),
  commune('chuong-gio', 'rung-chuong', 'Xã', 'Chuông Gió'),
  commune('la-dua-thom', 'rung-chuong', 'Xã', 'Lá Dứa Thơm'),
  commune('bo-sen-hong', 'dong-sen-vang', 'Xã', 'Bờ Sen Hồng'),
  commune('trang-ram', 'go-trang-non', 'Xã', 'Trăng Rằm'),
  commune('sim-chin', 'doi-sim-tim', 'Xã', 'Sim Chín'),
  commune('kenh-chin-khuc', 'vam-lau-trang', 'Xã', 'Kênh Chín Khúc Lượn Quanh Vườn Mận'),
  commune('lau-gay', 'vam-lau-trang', 'Xã', 'Lau Gầy'),
  commune('oc-len', 'hon-suong', 'Xã', 'Ốc Len'),
];

function district(
  id: string,
  name: Words,
  short: string,
  tile: readonly [number, number],
  more: Partial<SampleUnit> = {},
): SampleUnit {
  return sampleUnit(id, 'district', name, [short, short], {
    tile,
    valid_to: `${String(LAST_YEAR_OF_DISTRICTS)}-12-31`,
    successors: communesOf(id),
    ...more,
  });
}

/** A commune ends with the district it lies in. */
function commune(id: string, parent: string, kind: 'Phường' | 'Xã', name: string): SampleUnit {
  const english = kind === 'Phường' ? 'Ward' : 'Commune';
  return sampleUnit(id, 'commune', [`${kind} ${name}`, `${name} ${english}`], [name, name], {
    parent,
  });
}
