import { issueAt, statementTablesOf, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';

/** A component stands in its own column, beside the index that it is a part of. */
export function componentElsewhere(draft: Draft): Issue[] {
  const parents = new Map(draft.indices.map(({ values: { id, parent } }) => [id, parent]));
  return statementTablesOf(draft).flatMap(({ rows }) =>
    rows.flatMap((row): Issue[] => {
      const { index = '', component = '' } = row.raw;
      const ofIndex = wholeOf(index, parents);
      if (ofIndex !== undefined && ofIndex !== index)
        return [
          issueAt(row, 'index', { code: 'component-elsewhere', index: ofIndex, in: 'index' }),
        ];
      const whole = wholeOf(component, parents);
      return whole === undefined || (whole === index && component !== index)
        ? []
        : [
            issueAt(row, 'component', {
              code: 'component-elsewhere',
              index: whole,
              in: 'component',
            }),
          ];
    }),
  );
}

/** The index that a component is a part of, by however many steps; itself where it is no part. Of what is in no register, or in a circle: undefined. */
function wholeOf(id: string, parents: ReadonlyMap<string, string>): string | undefined {
  const met = new Set<string>();
  let at = id;
  for (let above = parents.get(at); above !== ''; above = parents.get(at)) {
    if (above === undefined || met.has(at)) return undefined;
    met.add(at);
    at = above;
  }
  return at;
}
