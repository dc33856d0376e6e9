import type { Dataset } from '../data/dataset.ts';
import { unitNameReader } from './cells/unit-names.ts';
import { columnNamed } from './columns/vocabulary.ts';
import type { Recognised } from './layout/recognise.ts';
import { wordsAt } from './workbook/cell.ts';

/** What the country says of a province is no table whose rows name its offices: that one is ruled out. */
export function withoutNational(found: Recognised[] | null, dataset: Dataset): Recognised[] | null {
  if (!found || found.length < 2) return found;
  return found.filter(
    (one) => one.vocabulary.table.name !== 'national' || !namesOffices(one, dataset),
  );
}

function namesOffices({ sheet, header, vocabulary }: Recognised, dataset: Dataset): boolean {
  const at = header.columns.find(({ path }) => columnNamed(vocabulary, path)?.column === 'unit');
  if (!at) return false;
  const named = unitNameReader(dataset, null, 'exact');
  return sheet.rows.slice(header.top + header.depth).some((_, below) => {
    const reading = named(wordsAt(sheet, header.top + header.depth + below, at.index));
    return reading.kind === 'one' && dataset.units.get(reading.id)?.kind !== 'province';
  });
}
