/** Vietnamese as the old encodings wrote it: the tables of src/data/legacy, from the other side. */

const TONES = '\u0301\u0300\u0309\u0303\u0323';
const [CIRCUMFLEX, BREVE, HORN] = ['\u0302', '\u0306', '\u031b'];

/** One byte for each letter; capitals with tones were other fonts' and come out small. */
export function tcvn3(text: string): string {
  const seen = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢£¤¥¦§';
  const meant = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ';
  const table = new Map(Array.from(meant, (letter, index) => [letter, seen.charAt(index)]));
  return Array.from(text, (letter) => {
    return table.get(letter) ?? table.get(letter.toLowerCase()) ?? letter;
  }).join('');
}

/** A vowel, then a letter for its marks. */
export function vni(text: string): string {
  const alone: Record<string, string> = { đ: 'ñ', ơ: 'ô', ư: 'ö', í: 'í', ì: 'ì', ỉ: 'æ' };
  Object.assign(alone, { ĩ: 'ó', ị: 'ò', ỵ: 'î' });
  const one = (letter: string): string => {
    const [vowel = '', ...marks] = letter.normalize('NFD');
    if (marks.length === 0 && letter !== 'đ') return letter;
    const horned = marks.includes(HORN) ? `${vowel}${HORN}`.normalize('NFC') : vowel;
    const tone = TONES.indexOf(marks.find((mark) => TONES.includes(mark)) ?? '-');
    const shaped = marks.includes(CIRCUMFLEX) ? 'âáàåãä' : marks.includes(BREVE) ? 'êéèúüë' : '';
    const mark = shaped === '' ? 'ùøûõï'.charAt(tone) : shaped.charAt(tone + 1);
    return alone[letter] ?? (alone[horned] ?? horned) + mark;
  };
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return letter === small ? one(small) : one(small).toUpperCase();
  }).join('');
}

/** Vowels with their shape, tones as characters of their own. */
export function windows1258(text: string): string {
  return Array.from(text, (letter) => {
    const tone = Array.from(letter.normalize('NFD')).find((mark) => TONES.includes(mark));
    return tone === undefined ? letter : plain(letter, tone) + tone;
  }).join('');
}

function plain(letter: string, tone: string): string {
  return letter.normalize('NFD').replace(tone, '').normalize('NFC');
}

/** What each letter is as a byte of a code page. */
export function bytes(text: string, encoding: 'windows-1252' | 'windows-1258'): Uint8Array {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = Array.from(new TextDecoder(encoding).decode(all));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}
