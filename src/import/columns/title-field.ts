import type { Dataset } from '../../data/dataset.ts';
import { fold } from '../../data/fold.ts';
import type { Table } from '../../data/table.ts';
import { choicesOf, knownIds, readReference } from '../cells/references.ts';
import type { Desk } from '../desk.ts';
import type { TakenColumn } from './assign.ts';
import { ALL } from './skip-choice.ts';

/** What a title says its cases are about: "Hồ sơ đất đai", "Lĩnh vực: Chứng thực". */
const SUBJECT = /(?:^|-)(?:ho-so|thu-tuc|tthc|thu-tuc-hanh-chinh)-(?:ve-)?(?:linh-vuc-)?(.+)$/;
const NAMED = /^(?!.*(?:cac|tung|moi|theo|mot-so)(?:-nhom)?-linh-vuc).*linh-vuc-(.+)$/;
/** What follows "lĩnh vực" where no field is named. */
const UNNAMED =
  /^(?:cong-viec|giai-quyet|tiep-nhan|thuoc|quan-ly|cua|theo|nam|quy|thang|va)(?:-|$)/;

/** A table that its title narrows to one field is of that field only: asked. */
export function settleField(
  dataset: Dataset,
  table: Table,
  taken: readonly TakenColumn[],
  title: readonly string[],
  desk: Desk,
): void {
  const lacks = 'field' in table.columns && !taken.some(({ column }) => column === 'field');
  if (!lacks || desk.given('field') !== null) return;
  const [said] = title.flatMap((line) => fieldIn(dataset, line) ?? []);
  if (!said) return;
  desk.settle({
    id: 'field',
    about: { kind: 'scope', written: said.written },
    choices: [...choicesOf(dataset, 'fields', said.ids), ALL_CHOICE],
    codes: { kind: 'fields', ids: knownIds(dataset, 'fields') },
  });
}

const ALL_CHOICE = {
  value: ALL,
  says: { vi: 'bảng là của mọi lĩnh vực', en: 'the table is of all fields' },
};

function fieldIn(dataset: Dataset, written: string): { written: string; ids: string[] } | null {
  const line = fold(written);
  const named = NAMED.exec(line)?.[1] ?? '';
  for (const words of [named, SUBJECT.exec(line)?.[1] ?? '']) {
    const parts = words.split('-');
    // The longest name that the words begin with.
    const names = parts.map((_, at) => parts.slice(0, parts.length - at).join(' '));
    const field = names
      .map((name) => readReference(dataset, 'fields', name))
      .find(({ kind }) => kind === 'one');
    if (field?.kind === 'one') return { written, ids: [field.id] };
  }
  return named === '' || UNNAMED.test(named) ? null : { written, ids: [] };
}
