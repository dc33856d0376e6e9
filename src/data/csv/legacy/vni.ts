const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

/** The letter written after a vowel, and the marks it stands for: first a tone alone. */
const MARKS = new Map([
  ...pairs('ùøûõï', TONES),
  ...pairs('âáàåãä', ['', ...TONES], CIRCUMFLEX),
  ...pairs('êéèúüë', ['', ...TONES], BREVE),
]);
/** Vowels that have a sign of their own, and đ. */
const LETTERS = new Map(pairs('ôöíìæóòîñ', Array.from('ơưíìỉĩịỵđ')));

const WRITTEN = /([aeoôöuy])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])|([ôöíìæóòîñ])/giu;

/** VNI-Windows as its bytes look on a Western machine: "Huyeän An Minh" → "Huyện An Minh" */
export function fromVni(seen: string): string {
  return seen
    .replace(WRITTEN, (written) => letter(written.charAt(0)) + marks(written.charAt(1)))
    .normalize('NFC');
}

function letter(seen: string): string {
  const meant = LETTERS.get(seen.toLowerCase()) ?? seen;
  return seen === seen.toLowerCase() ? meant : meant.toUpperCase();
}

function marks(seen: string): string {
  return MARKS.get(seen.toLowerCase()) ?? '';
}

function pairs(seen: string, meant: readonly string[], shape = ''): [string, string][] {
  return Array.from(seen, (sign, index) => [sign, shape + (meant[index] ?? '')]);
}
