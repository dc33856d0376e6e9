/** Texts up to this length are shown whole. */
const SHORT = 120;
/** So many words stand on either side of the part that differs. */
const CONTEXT = 5;

/** Two long texts, each cut down to the part in which they differ, with a few words around it. */
export function differing(old: string, now: string): { old: string; now: string } {
  if (old.length <= SHORT && now.length <= SHORT) return { old, now };
  const [before, after] = [old.split(' '), now.split(' ')];
  const shorter = Math.min(before.length, after.length);
  const start = countWhile(shorter, (index) => before[index] === after[index]);
  const end = countWhile(
    shorter - start,
    (index) => before.at(-1 - index) === after.at(-1 - index),
  );
  const from = Math.max(0, start - CONTEXT);
  const part = (words: readonly string[]) => {
    const to = Math.min(words.length, words.length - end + CONTEXT);
    const cut = words.slice(from, to).join(' ');
    return `${from > 0 ? '… ' : ''}${cut}${to < words.length ? ' …' : ''}`;
  };
  return { old: part(before), now: part(after) };
}

function countWhile(most: number, holds: (index: number) => boolean): number {
  let count = 0;
  while (count < most && holds(count)) count += 1;
  return count;
}
