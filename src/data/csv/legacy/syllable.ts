const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ch|ph|th|tr|qu|[bcdđghklmnprstvx])?';
const OPEN = '(?:uya|oa|oe|uê|uơ|uy|ia|ua|ưa|[aeêioôơuưy])';
const GLIDING = '(?:oai|oay|uây|uôi|ươi|oao|oeo|iêu|yêu|uyu|ươu|[aoôơuư]i|[aâ]y|[ae]o|[aâêiư]u)';
const BEFORE_STOP = '(?:uyê|uâ|oă|iê|yê|uô|ươ|oo|oa|oe|uê|uy|[aăâeêioôơuưy])';
const PLAIN = new RegExp(
  `^${ONSET}(?:${OPEN}|${GLIDING}|${BEFORE_STOP}(?:ng|[mn])|[ou]?[aêiy]nh)$`,
);
/** Syllables cut short by their last sound have the rising or the heavy tone. */
const STOPPED = new RegExp(`^${ONSET}(?:${BEFORE_STOP}[cpt]|[ou]?[aêiy]ch)$`);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHORT_TONES = ['\u0301', '\u0323'];

/**
 * Whether letters can be one written syllable of Vietnamese. The orthography is
 * so regular that text decoded under a wrong table hardly ever passes.
 */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const [tone, ...more] = letters.match(TONES) ?? [];
  if (more.length > 0) return false;
  const bare = letters.replace(TONES, '').normalize('NFC');
  return PLAIN.test(bare) || (STOPPED.test(bare) && SHORT_TONES.includes(tone ?? ''));
}
