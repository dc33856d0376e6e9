import type { Unit } from '../../data/dataset.ts';
import { spelled } from '../../data/spelling.ts';

const OFFICES: readonly Unit['kind'][] = ['department', 'vertical', 'centre'];

/** Whether words that name a unit name nothing else: "Tư pháp" is a field too, "Sở Tư pháp" is not. */
export function namesUnitAlone({ kind, name_vi }: Unit, words: string): boolean {
  return !OFFICES.includes(kind) || spelled(words).includes(spelled(name_vi));
}
