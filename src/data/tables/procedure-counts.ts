import { count, type MeasureWords } from '../columns.ts';
import { PROCEDURE } from './common.ts';

/** A count of procedures, as nearly every column of the table is. */
export function procedure<const Whole extends string = never>(
  vi: string,
  en: string,
  meansVi: string,
  meansEn: string,
  more: Pick<MeasureWords<Whole>, 'whole' | 'basis'> = {},
) {
  return count({
    label: { vi, en },
    definition: { vi: meansVi, en: meansEn },
    unit: PROCEDURE,
    better: 'neither',
    ...more,
  });
}

export function announcement<const Whole extends string = never>(
  vi: string,
  en: string,
  meansVi: string,
  meansEn: string,
  whole?: Whole,
) {
  return count({
    label: { vi, en },
    definition: { vi: meansVi, en: meansEn },
    unit: PROCEDURE,
    better: 'neither',
    flow: true,
    ...(whole === undefined ? {} : { whole }),
  });
}

export function service(vi: string, en: string, meansVi: string, meansEn: string) {
  return count({
    label: { vi, en },
    definition: { vi: meansVi, en: meansEn },
    unit: { vi: 'dịch vụ', en: 'services' },
    better: 'neither',
  });
}

/** A service is what the portal offers; sources count either services or procedures by level, and never the same. */
export function serviceAt(levelVi: string, levelEn: string) {
  return service(
    `Dịch vụ công trực tuyến ${levelVi}`,
    `Online services at ${levelEn}`,
    `Số dịch vụ công trực tuyến ở ${levelVi}, theo cách phân bốn mức độ dùng đến khoảng năm 2022.`,
    `Online services at ${levelEn}, of the four levels in use until about 2022.`,
  );
}

/** Levels 1 to 4 were counted until about 2022 and are not the later full and partial. */
export function online(vi: string, en: string, levelVi: string, levelEn: string) {
  return procedure(
    vi,
    en,
    `Số thủ tục cung cấp trực tuyến ở ${levelVi}, theo cách phân bốn mức độ dùng đến khoảng năm 2022.`,
    `Procedures offered online at ${levelEn}, of the four levels in use until about 2022.`,
  );
}
