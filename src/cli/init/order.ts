import { existsSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { isYear } from '../../data/period.ts';
import { orderFault } from '../../import/messages/orders.ts';
import type { WorkbookFile } from '../../import/workbook/read-workbook.ts';
import { roots } from '../../roots.ts';
import { readArguments } from '../arguments.ts';
import { placeRefusal } from '../begin.ts';
import { givenFile } from '../given-file.ts';
import { readPlace, type Place } from './place.ts';
import { centralCities } from './starter.ts';

/** The province that was asked for. */
export interface Order {
  place: Place;
  /** Ascending. */
  years: readonly number[];
  /** The list of its units. */
  from: WorkbookFile | null;
  /** Where it is made; nothing is there yet. */
  folder: string;
}

export type OrderReading = { ok: true; order: Order } | { ok: false; said: string; code: 1 | 2 };

export const USAGE = `Cách dùng: npm run init -- --name "Cần Thơ" --years 2026 [--from TỆP.xlsx] [--to THƯ_MỤC]
  --name   tên tỉnh, thành phố: "Cần Thơ", "Tỉnh An Giang"
  --years  các năm có số liệu, ngăn bằng dấu phẩy: 2025,2026
  --from   danh sách đơn vị (.xlsx, .ods, .csv) có cột Tên và Loại; không có thì ghi đơn vị vào units.csv sau
  --to     thư mục sẽ lập, chưa có gì ở đó; không ghi thì theo tên tỉnh: can-tho`;

export function readOrder(lastYear: number): OrderReading {
  const given = readArguments({
    name: { type: 'string' },
    years: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
  });
  const { name, years: written, from, to } = given?.values ?? {};
  if (name === undefined || written === undefined || given?.positionals.length !== 0) {
    return { ok: false, said: USAGE, code: 2 };
  }
  const place = readPlace(name, centralCities());
  if (place === null) return refused(`"${name}" không phải là tên một tỉnh: viết như "Cần Thơ".`);
  const years = readYears(written, lastYear);
  if (years === null) {
    return refused(
      `--years ${written}: viết các năm từ 1990 đến ${String(lastYear)}, ngăn bằng dấu phẩy, mỗi năm một lần.`,
    );
  }
  const bytes = from === undefined ? null : givenFile(from);
  if (bytes !== null && 'kind' in bytes) return refused(orderFault(bytes, 'vi'));
  const list = bytes && { name: basename(from ?? ''), bytes };
  const folder = resolve(to ?? place.id);
  const said = folderFault(folder);
  return said === null ? { ok: true, order: { place, years, from: list, folder } } : refused(said);
}

function readYears(written: string, last: number): number[] | null {
  const years = written.split(',').map((year) => year.trim());
  const isSound = years.every((year) => isYear(year) && Number(year) <= last);
  return isSound && new Set(years).size === years.length ? years.map(Number).sort() : null;
}

function folderFault(folder: string): string | null {
  const shown = relative('.', folder) || folder;
  const refusal = placeRefusal([folder]);
  if (refusal !== null) return refusal;
  if (existsSync(folder))
    return `${shown} đã có. Lệnh này không ghi đè: chọn thư mục khác bằng --to.`;
  const within = [roots.data, roots.content].some((root) => `${folder}/`.startsWith(`${root}/`));
  return within
    ? `${shown} nằm trong số liệu của trang đang có: chọn thư mục khác bằng --to.`
    : null;
}

function refused(said: string): OrderReading {
  return { ok: false, said, code: 1 };
}
