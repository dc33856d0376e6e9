import type { Fault } from '../../issue.ts';
import { fromMisreadUtf8 } from '../../csv/legacy/mojibake.ts';
import { accentedWords } from '../../csv/legacy/recognise.ts';
import { isSyllable } from '../../csv/legacy/syllable.ts';
import { fromTcvn3 } from '../../csv/legacy/tcvn3.ts';
import { fromVni } from '../../csv/legacy/vni.ts';

const NOT_VIETNAMESE =
  /[^\0-\u007fàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;

const FONTS = [
  { was: 'tcvn3', read: fromTcvn3 },
  { was: 'vni', read: fromVni },
] as const;

/**
 * "HuyÖn" or "Huyeän" or "Huyá»‡n" for "Huyện": words of an old font, or of a file
 * read wrongly, that were saved as if they were Unicode. Reported only when every
 * word of the cell that is not Vietnamese becomes so under one and the same table.
 */
export function garbledText(cell: string): Fault | null {
  if (!NOT_VIETNAMESE.test(cell)) return null;
  // A no-break space may be one of the bytes.
  const misread = cell.replace(/[^ \n,;]+/gu, (word) => fromMisreadUtf8(word) ?? word);
  if (misread !== cell) return { code: 'garbled-text', was: 'utf-8', meant: misread };
  const strange = accentedWords(cell).filter((word) => !isSyllable(word));
  if (!strange.some((word) => NOT_VIETNAMESE.test(word))) return null;
  const font = FONTS.find(({ read }) => strange.map(read).every(isWordOrInitials));
  if (!font) return null;
  return { code: 'garbled-text', was: font.was, meant: font.read(cell) };
}

function isWordOrInitials(word: string): boolean {
  return (word.length > 1 && isSyllable(word)) || /^[A-ZĐ]{2,}$/.test(word);
}
