import { fold } from '../../src/data/fold.ts';
import { sampleUnit, type SampleUnit } from './unit.ts';

/** The day after the last of the districts. */
const FIRST_DAY = '2026-01-01';

const LANDS = [
  'Bãi',
  'Bàu',
  'Doi',
  'Gành',
  'Giồng',
  'Đầm',
  'Kênh',
  'Láng',
  'Mũi',
  'Rạch',
  'Vàm',
  'Xẻo',
];
const SKIES = ['Mây', 'Gió', 'Sương', 'Trăng', 'Nắng', 'Sao', 'Mưa', 'Khói'];

/** The districts that end, each of which becomes a twelfth part of the province more or less: those of towns become wards. */
const DISTRICTS = [
  'may-trang',
  'ben-gio',
  'rung-chuong',
  'dong-sen-vang',
  'go-trang-non',
  'doi-sim-tim',
  'vam-lau-trang',
  'hon-suong',
] as const;
const TOWNS: readonly string[] = DISTRICTS.slice(0, 2);

/** Ninety-six communes and wards, which take the place of districts and of the communes before them. */
export const NEW_COMMUNES: readonly SampleUnit[] = SKIES.flatMap((sky, at) =>
  LANDS.map((land, place) => {
    const name = `${land} ${sky}`;
    const district = DISTRICTS[(at + place) % DISTRICTS.length] ?? DISTRICTS[0];
    const ward = TOWNS.includes(district);
    return sampleUnit(
      fold(name),
      'commune',
      [`${ward ? 'Phường' : 'Xã'} ${name}`, `${name} ${ward ? 'Ward' : 'Commune'}`],
      [name, name],
      { valid_from: FIRST_DAY, predecessors: [district] },
    );
  }),
);

/** The communes that a district became. */
export function communesOf(district: string): string[] {
  return NEW_COMMUNES.filter(({ predecessors }) => predecessors.includes(district)).map(
    ({ id }) => id,
  );
}
