import type { Dataset } from '../../data/dataset.ts';
import { fold } from '../../data/fold.ts';
import type { Table } from '../../data/table.ts';
import { namedIn } from '../cells/references.ts';
import type { Desk } from '../desk.ts';
import { PART_GROUPS } from '../forms/ratings.ts';
import type { Title } from '../layout/title.ts';
import { isNeutral, levelOf } from './header-words.ts';

/** The registered parts of the index that a table rates by: each has points of its own in data/. */
export interface Parts {
  ids: readonly string[];
  /** The part that a level of a header names, and what the other levels say. */
  of: (path: readonly string[]) => { part: string; rest: string[] } | null;
}

export function partsOf(dataset: Dataset, table: Table, title: Title, desk: Desk): Parts {
  const rated = 'index' in table.columns && 'score' in table.columns;
  const whole = rated ? (desk.given('index') ?? onlyIndexIn(dataset, title)) : null;
  const parts = [...dataset.indices.values()].filter(({ parent }) => parent === whole);
  return {
    ids: parts.map(({ id }) => id),
    of: (path) => {
      const words = path.map((level) => levelOf(level).words);
      const part = parts.find(({ id, name_vi, name_en, short_vi, short_en }) =>
        [id, name_vi, name_en, short_vi, short_en].some((name) => words.includes(fold(name))),
      );
      if (!part) return null;
      const names = [part.id, part.name_vi, part.name_en, part.short_vi, part.short_en].map(fold);
      const rest = path.filter((_, at) => {
        const word = words[at] ?? '';
        return !names.includes(word) && !isPartGroup(word) && !isNeutral(word);
      });
      return { part: part.id, rest };
    },
  };
}

/** "Điểm thành phần": a group of parts of a score, whatever they are. */
export function isPartGroup(folded: string): boolean {
  return groups.has(folded);
}

const groups = new Set(PART_GROUPS.map(fold));

function onlyIndexIn(dataset: Dataset, title: Title): string | null {
  const named = namedIn(dataset, 'indices', title.lines.join(' '));
  const [only, ...others] = named.filter((id) => dataset.indices.get(id)?.parent === '');
  return others.length > 0 ? null : (only ?? null);
}
