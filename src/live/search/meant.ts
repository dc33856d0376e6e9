/** Fewer letters begin too many words. */
const BEGINS_FROM = 2;

/**
 * What a word was meant to be that stands nowhere: "phuquoc" → "phu-quoc", and what a keyboard left of accents: "quoocs"
 * and "quo6c1" → "quoc". Only words that do stand somewhere are guessed, so that nothing else is changed.
 */
export function makeMeant(
  known: ReadonlySet<string>,
  /** Whether something else is written so in short: "tnmt". */
  isShort: (word: string) => boolean,
): (spelled: string) => string {
  const sorted = [...known].sort();

  /** Of the last word the end may still be missing. */
  function stands(word: string, last: boolean): boolean {
    return known.has(word) || isShort(word) || (last && begins(word));
  }

  function begins(word: string): boolean {
    if (word.length < BEGINS_FROM) return false;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(word) ?? false;
  }

  /** The word as the fewest that stand somewhere, the longest first; null if it is not made of such. */
  function parted(word: string, last: boolean): string | null {
    const best: (string[] | undefined)[] = [[]];
    for (let end = 1; end <= word.length; end += 1)
      for (let start = 0; start < end; start += 1) {
        const before = best[start];
        const piece = word.slice(start, end);
        if (!before || !stands(piece, last && end === word.length)) continue;
        if (before.length + 1 <= (best[end]?.length ?? Infinity)) best[end] = [...before, piece];
      }
    return best[word.length]?.join('-') ?? null;
  }

  function meant(word: string, last: boolean): string {
    if (/^\d*$/.test(word) || stands(word, last)) return word;
    const guesses = [withoutVni(word), withoutTelex(withoutVni(word)), ...swapped(word)];
    return guesses.find((guess) => stands(guess, last)) ?? parted(word, last) ?? word;
  }

  return (spelled) =>
    spelled
      .split('-')
      .map((word, at, { length }) => meant(word, at === length - 1))
      .join('-');
}

/** "quo6c1" → "quoc" */
function withoutVni(word: string): string {
  return word.replace(/\d/g, '');
}

/** "dduwowngf" → "duong": no syllable has one of these letters behind its vowel. */
function withoutTelex(word: string): string {
  const vowel = word.search(/[aeiouy]/) + 1;
  const bare = word.slice(0, vowel) + word.slice(vowel).replace(/[sfrxjwz]/g, '');
  return bare.replace(/([aeod])\1/g, '$1');
}

/** "bine" → "bnie", "bein" is not among them but "bien" is: each with two neighbours changed over. */
function swapped(word: string): string[] {
  return Array.from(
    { length: Math.max(word.length - 1, 0) },
    (_, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  );
}
