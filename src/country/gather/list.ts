import { readCsv, type RawFile } from '../../data/csv/csv.ts';
import { message, place } from '../../data/messages/messages.ts';
import { PATTERNS } from '../../publish/metadata/columns.ts';
import { FAULTS, type Fault } from './faults.ts';

/** A province, and where its site is published: with a slash at the end. */
export interface Listed {
  province: string;
  address: string;
}

export type ListReading = { ok: true; listed: Listed[] } | { ok: false; faults: Fault[] };

const COLUMNS = 'province,address';
const ID = new RegExp(`^${PATTERNS.id}$`);

/** The list of provinces, in its order. */
export function readList(file: RawFile): ListReading {
  const reading = readCsv(file);
  if (!reading.ok) {
    const faults = reading.issues.map((issue) => {
      const { problem, remedy } = message(issue, 'vi');
      return FAULTS.listUnreadable(place(issue, 'vi'), problem, remedy);
    });
    return { ok: false, faults };
  }
  const { header, headerLine, rows } = reading.table;
  const found = header.join(',');
  const at = (line: number) => `${file.file}, dòng ${String(line)}`;
  if (found !== COLUMNS) return { ok: false, faults: [FAULTS.listColumns(at(headerLine), found)] };
  if (rows.length === 0) return { ok: false, faults: [FAULTS.listEmpty(file.file)] };

  const faults: Fault[] = [];
  const met = new Map<string, number>();
  const listed = rows.map(({ line, cells: [province = '', written = ''] }) => {
    const address = siteAddress(written);
    if (!ID.test(province)) faults.push(FAULTS.badProvince(at(line), province));
    if (address === null) faults.push(FAULTS.badAddress(at(line), written));
    for (const one of [province, address ?? '']) {
      const first = met.get(one);
      if (one !== '' && first !== undefined) faults.push(FAULTS.listedTwice(at(line), one, first));
      else met.set(one, line);
    }
    return { province, address: address ?? '' };
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, listed };
}

/** An address of the web, with a slash at its end; null for all else. */
export function siteAddress(written: string): string | null {
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return null;
  const url = new URL(written);
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}
