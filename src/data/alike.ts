import { fold } from './fold.ts';
import { heard, withoutKind } from './spelling.ts';

/** How well each name answers to what was typed, 0 the best; null: not at all. */
export type Alike = (written: string) => (number | null)[];

/**
 * Names that are meant by what people type in a hurry: "tp rach gia", "UBND H. An Minh", "phuquoc", "KHĐT". The kind of
 * a place is left out only where no name has it: lists often have "An Minh" alone.
 */
export function makeAlike(names: readonly string[]): Alike {
  const ways = names.map((name) => [fold(name), heard(name)]);
  return (written) => {
    const spelled = heard(written);
    for (const asked of [fold(written), spelled, withoutKind(spelled)]) {
      const found = ways.map((way) => bestOf(way.map((name) => likeness(name, asked))));
      if (found.some((one) => one !== null)) return found;
    }
    return names.map(() => null);
  };
}

function bestOf(found: readonly (number | null)[]): number | null {
  const some = found.filter((one) => one !== null);
  return some.length === 0 ? null : Math.min(...some);
}

/** The same name, the same but for its kind, words side by side, without their spaces, all words somewhere. */
function likeness(name: string, asked: string): number | null {
  if (name === asked) return 0;
  if (withoutKind(name) === asked) return 1;
  if (`-${name}`.includes(`-${asked}`)) return 2;
  if (name.replaceAll('-', '').includes(asked.replaceAll('-', ''))) return 3;
  return asked.split('-').every((word) => name.includes(word)) ? 4 : null;
}
