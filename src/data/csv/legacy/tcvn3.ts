/**
 * TCVN 5712 (VN3, "ABC" fonts such as .VnTime), as these bytes look on a Western
 * machine, and the letters they stood for. Capitals with tones have no bytes of
 * their own: other fonts (.VnTimeH) drew them.
 */
const SEEN = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢£¤¥¦§';
const MEANT = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ';

const LETTERS = new Map(Array.from(SEEN, (seen, index) => [seen, MEANT.charAt(index)]));

/** "HuyÖn An Minh" → "Huyện An Minh" */
export function fromTcvn3(seen: string): string {
  return Array.from(seen, (letter) => LETTERS.get(letter) ?? letter).join('');
}
