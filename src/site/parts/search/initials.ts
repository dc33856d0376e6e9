import { spelled } from '../../../data/spelling.ts';

/** What departments are called in short: "Sở Y tế" → "syt", "yt"; "Department of Health" → "doh", "dh". */
export function initials(name: string): string[] {
  const words = spelled(name).split('-');
  const letters = (own: readonly string[]) => own.map((word) => word.slice(0, 1)).join('');
  if (words[0] === 'so') return [letters(words), letters(words.slice(1))];
  if (words[0] !== 'department') return [];
  return [letters(words), letters(words.filter((word) => word !== 'of'))];
}
