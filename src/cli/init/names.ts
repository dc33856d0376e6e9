import { fold } from '../../data/fold.ts';
import { UNIT_KINDS, type UnitKind } from '../../data/unit-kinds.ts';
import type { Listed } from './list.ts';
import type { knownNames, unitKinds } from './starter.ts';
import { isSeveral, unclearName } from './unclear-names.ts';

/** What a unit is called in units.csv. */
export interface Named {
  kind: UnitKind;
  name_vi: string;
  name_en: string;
  short_vi: string;
  short_en: string;
  /** The name without the word for its kind, "An Minh"; of an office, the whole name. */
  core: string;
}

/** What names are read by. */
export interface NameBook {
  kinds: ReturnType<typeof unitKinds>;
  offices: ReturnType<typeof knownNames>;
  /** The id of the province: offices often say whose they are. */
  province: string;
}

export type NameReading = { ok: true; named: Named } | { ok: false; said: string };

type KindWord = NameBook['kinds'][number];

export function readNames(row: Listed, book: NameBook): NameReading {
  if (row.name === '') return refused('Thiếu tên đơn vị.');
  const begun = beginning(row.name, book.kinds);
  const stated = book.kinds.find(({ word }) => plain(word) === plain(row.kind));
  if (row.kind !== '' && stated === undefined) {
    const words = book.kinds.map(({ word }) => word).join(', ');
    return refused(`Không hiểu loại "${row.kind}". Các loại có thể ghi: ${words}.`);
  }
  const word = stated ?? begun;
  const kind = UNIT_KINDS.find((known) => known === word?.kind);
  if (word === undefined || kind === undefined) {
    return refused(`Không rõ "${row.name}" thuộc loại nào: ghi ở cột "Loại".`);
  }
  if (begun !== undefined && begun.en !== '' && begun.word !== word.word) {
    return refused(`Tên bắt đầu bằng "${begun.word}" mà cột "Loại" ghi "${row.kind}".`);
  }
  const place = word.en === '' ? null : locality(row, kind, word, begun);
  const doubt = unclearName(row.name, place?.core ?? row.name);
  if (doubt !== null) return refused(doubt);
  if (place === null) return office(row, kind, book);
  return isSeveral(place.core)
    ? refused(`"${row.name}" có vẻ là nhiều đơn vị trong một ô: mỗi đơn vị một dòng.`)
    : named(place);
}

/** With its accents: "bản" is not "ban". */
function plain(words: string): string {
  return words.normalize('NFC').toLowerCase();
}

/** The longest word for a kind that a name begins with. */
function beginning(name: string, kinds: NameBook['kinds']): KindWord | undefined {
  const fits = kinds.filter(({ word }) => plain(name).startsWith(`${plain(word)} `));
  return fits.toSorted((a, b) => b.word.length - a.word.length)[0];
}

/** A district or a commune: its English follows from its name, "Xã An Minh" → "An Minh Commune", "Phường 1" → "Ward 1". */
function locality(
  row: Listed,
  kind: UnitKind,
  { word, en }: KindWord,
  begun: KindWord | undefined,
): Named {
  const core = begun === undefined ? row.name : row.name.slice(begun.word.length).trim();
  const isNumber = /^\d+$/.test(core);
  const name_vi = `${word} ${core}`;
  const name_en = row.name_en || (isNumber ? `${en} ${core}` : `${core} ${en}`);
  return {
    ...{ kind, core, name_vi, name_en },
    short_vi: row.short_vi || (isNumber ? name_vi : core),
    short_en: row.short_en || (isNumber ? name_en : core),
  };
}

/** A department or another office: its English is known, or the list has to give it. */
function office(row: Listed, kind: UnitKind, { offices, province }: NameBook): NameReading {
  const written = fold(row.name).replaceAll('uy-ban-nhan-dan', 'ubnd');
  const bare = ['', `-${province}`, `-tinh-${province}`, `-thanh-pho-${province}`]
    .filter((end) => written.endsWith(end))
    .map((end) => written.slice(0, written.length - end.length));
  const known = offices.find(({ name_vi }) =>
    bare.includes(fold(name_vi).replaceAll('uy-ban-nhan-dan', 'ubnd')),
  );
  const name_en = row.name_en || known?.name_en;
  if (name_en === undefined) {
    return refused(`Chưa biết tên tiếng Anh của "${row.name}": ghi ở cột "Tên tiếng Anh".`);
  }
  return named({
    ...{ kind, core: row.name, name_vi: row.name, name_en },
    short_vi: row.short_vi || (known?.short_vi ?? row.name.replace(/^Sở /i, '')),
    short_en: row.short_en || (known?.short_en ?? name_en.replace(/^Department of /, '')),
  });
}

function named(named: Named): NameReading {
  return { ok: true, named };
}

function refused(said: string): NameReading {
  return { ok: false, said };
}
