import type { Fault, Issue } from './issue.ts';

/** So many cells of one file were not mistyped one by one: a program has read or saved the whole file wrongly. */
const MANY = 5;

/** A file that was opened in a wrong encoding is one fault and not hundreds: the first cell stands for all. */
export function asOneHabit(issues: readonly Issue[]): Issue[] {
  const groups = Map.groupBy(issues, habitOf);
  return issues.flatMap((issue): Issue[] => {
    const habit = habitOf(issue);
    const own = habit === null ? [] : (groups.get(habit) ?? []);
    if (own.length < MANY) return [issue];
    if (own[0] !== issue) return [];
    return [{ ...issue, fault: { ...issue.fault, cells: own.length } as Fault }];
  });
}

/**
 * What the faults of one cause have in common, as a text to group them by; null for a fault that concerns one cell
 * only.
 */
function habitOf({ fault, file }: Issue): string | null {
  if (fault.code === 'garbled-text') return `${file} ${fault.was}`;
  return fault.code === 'lost-letters' ? `${file} lost` : null;
}
