import type { z } from 'zod';
import { readCsv } from '../../data/csv/csv.ts';
import { sha256 } from '../../editions/checksum.ts';
import { LICENCE } from '../../publish/licence.ts';
import { API_PATHS, API_VERSION, DATA_PATHS, ROOMS } from '../../publish/paths.ts';
import { DATA_PACKAGE, packageName } from '../../publish/metadata/data-package.ts';
import { FAULTS, type Fault } from './faults.ts';
import type { Listed } from './list.ts';
import {
  indexForm,
  packageForm,
  type PublishedIndex,
  type PublishedPackage,
  type Resource,
} from './published.ts';

/** Fetches a file at an address. So many bytes are read at the most, for a host may send without end. */
export type Fetching = (address: string, most: number) => Promise<Fetched>;
export type Fetched = { ok: true; bytes: Uint8Array } | { ok: false; why: string };

/** A province as it says of itself what it has published. */
export interface Published extends Listed {
  package: PublishedPackage;
  index: PublishedIndex;
}

export type Reading<T> = { ok: true; value: T } | { ok: false; fault: Fault };

/** Descriptions are far smaller: the longest met was a third of a megabyte. */
const MOST_OF_A_DESCRIPTION = 20_000_000;

export async function readProvince(listed: Listed, get: Fetching): Promise<Reading<Published>> {
  const { province, address } = listed;
  const described = `${address}${ROOMS.data}${DATA_PATHS.dataPackage}`;
  const own = await readJson(described, get, packageForm, ['$schema', DATA_PACKAGE]);
  if (!own.ok) return own;
  const { name, licenses } = own.value;
  if (name !== packageName(province, null))
    return { ok: false, fault: FAULTS.otherProvince(described, province, name) };
  const licence = licenses.map((one) => one.name).join(', ');
  if (licence !== LICENCE.spdx)
    return { ok: false, fault: FAULTS.otherLicence(described, licence, LICENCE.spdx) };
  const api = `${address}${ROOMS.api}${API_PATHS.index}`;
  const index = await readJson(api, get, indexForm, ['version', API_VERSION]);
  if (!index.ok) return index;
  return { ok: true, value: { ...listed, package: own.value, index: index.value } };
}

/** The rows of a table, in the order of its fields; refused where they are not those that the province describes. */
export async function readTable(
  { address }: Listed,
  { path, bytes: length, hash, rowCount, schema }: Resource,
  get: Fetching,
): Promise<Reading<string[][]>> {
  const file = `${address}${ROOMS.data}${path}`;
  const fetched = await get(file, length);
  if (!fetched.ok) return { ok: false, fault: FAULTS.unreachable(file, fetched.why) };
  if (`sha256:${sha256(fetched.bytes)}` !== hash)
    return { ok: false, fault: FAULTS.otherBytes(file) };
  const reading = readCsv({ file: path, bytes: fetched.bytes });
  const { header, rows } = reading.ok ? reading.table : { header: [], rows: [] };
  const found = sizeOf(header, rows.length);
  const wanted = sizeOf(
    schema.fields.map(({ name }) => name),
    rowCount,
  );
  return found === wanted
    ? { ok: true, value: rows.map(({ cells }) => cells) }
    : { ok: false, fault: FAULTS.otherTable(file, found, wanted) };
}

function sizeOf(columns: readonly string[], rows: number): string {
  return `${String(rows)} dòng, các cột ${columns.join(',')}`;
}

/** `version`: the name of what says which form it has, and the one that is known. */
async function readJson<T>(
  address: string,
  get: Fetching,
  form: z.ZodType<T>,
  [name, wanted]: readonly [string, string],
): Promise<Reading<T>> {
  const fetched = await get(address, MOST_OF_A_DESCRIPTION);
  if (!fetched.ok) return { ok: false, fault: FAULTS.unreachable(address, fetched.why) };
  const json = parsed(new TextDecoder().decode(fetched.bytes));
  if (json === undefined) return { ok: false, fault: FAULTS.notJson(address) };
  const reading = form.safeParse(json);
  if (reading.success) return { ok: true, value: reading.data };
  // Of another version nothing else need be as it is known.
  const version = reading.error.issues.find(({ path }) => path[0] === name);
  if (version && json instanceof Object && name in json) {
    const found = String(Object.entries(json).find(([key]) => key === name)?.[1]);
    return { ok: false, fault: FAULTS.otherVersion(address, found, wanted) };
  }
  const at = reading.error.issues[0]?.path.join('.') ?? '';
  return { ok: false, fault: FAULTS.otherForm(address, at === '' ? 'đầu tệp' : `"${at}"`) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
