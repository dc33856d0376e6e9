import { garbledText } from '../data/checks/cell/garbled-text.ts';
import { harmfulCharacter } from '../data/checks/cell/harmful-character.ts';
import { longWord } from '../data/checks/cell/long-word.ts';
import { lookAlike } from '../data/checks/cell/look-alike.ts';
import { lostLetters } from '../data/checks/cell/lost-letters.ts';
import type { ProseFault } from './front-matter.ts';

/** Words do the same harm in a story as in a cell. */
export function harmfulText(text: string): ProseFault[] {
  return text.split('\n').flatMap((whole, index): ProseFault[] => {
    const line = whole.replaceAll('\t', ' ').normalize('NFC');
    // Ids and addresses inside marks are long and have question marks.
    const words = line.replaceAll(/<[^>]*>|\]\([^)]*\)|`[^`]*`/g, ' ').replace(/^#+ /, '');
    const fault =
      lostLetters(words) ??
      garbledText(words) ??
      harmfulCharacter(line) ??
      lookAlike(words) ??
      longWord(words);
    return fault ? [{ line: index + 1, fault, found: line.trim().slice(0, 200) }] : [];
  });
}
