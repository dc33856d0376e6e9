import { fold } from '../../data/fold.ts';
import { NEUTRAL, TELLING } from '../forms/neutral-words.ts';
import { withoutTranslation } from './english.ts';
import { isCounted, scaleIn } from './scale-words.ts';

const gathering = new Set<string>(NEUTRAL.map(fold));

/** A level of a header: its words, and what it says in brackets. */
export interface Level {
  words: string;
  remarks: string[];
  /** All of it, folded. */
  whole: string;
}

const known = new Map<string, Level>();

/** A sheet repeats its words under many headers that are tried; so many are kept. */
const KEPT = 50_000;

export function levelOf(written: string): Level {
  const level = known.get(written) ?? read(written);
  if (known.size < KEPT) known.set(written, level);
  return level;
}

function read(text: string): Level {
  const written = text.replace(/(?<!\p{L})HS(?!\p{L})/gu, 'hồ sơ');
  const { name, english } = withoutTranslation(written);
  const remarks = [
    ...[...name.matchAll(/\(([^()]*)\)/g)].map(([, remark = '']) => remark.trim()),
    ...(english === null ? [] : [english]),
  ];
  const rest = name.replace(/\s*\([^()]*\)/g, ' ').replace(/^\s*(?:\d+[.)]|[-–+*])\s+/, '');
  return {
    words: fold(rest.replace(/^\s*(?:trong đó|gồm|bao gồm)\s*[:,]\s*(?=\S)/i, '')),
    remarks,
    whole: fold(written),
  };
}

/** Whether a group's name leaves the columns under it what they are. */
export function isNeutral(words: string): boolean {
  return words === '' || gathering.has(words);
}

/** Whether brackets hold only the number of a column, an abbreviation, the most points there are, or what is counted. */
export function isIdle(remark: string): boolean {
  if (/^[\d\s=+\-–*/().,:;[\]%]*$/.test(remark) || /^[A-ZĐ]?$/.test(remark)) return true;
  if (/^[A-ZĐ&-]{2,}$/.test(remark)) return !isTellingShort(fold(remark));
  // Thousands are asked about by themselves.
  if (
    scaleIn(remark) !== null ||
    /^(?:tối đa\s*:?\s*)?[\d.,]+\s*điểm$/i.test(remark.normalize('NFC'))
  )
    return true;
  return isCounted(remark.replace(/^(?:đơn vị tính|đvt)\s*:?\s*/i, ''));
}

/** "LK", "DVCTT": short for words that make another column of it. */
function isTellingShort(folded: string): boolean {
  return /^(?:lk|tl|tt|ck|kh|tp|mp|qh|th)$/.test(folded) || tellingWords(folded) !== '';
}

export function isPercent(written: string): boolean {
  return /%|^tl$|(?:^|[^\p{L}])t[ỷỉ] lệ(?:$|[^\p{L}])|phần trăm/iu.test(written.normalize('NFC'));
}

/** A tenth of a per cent: no column of data/ is in it. */
export function isPerMille(written: string): boolean {
  return /‰|phần (?:nghìn|ngàn)/iu.test(written.normalize('NFC'));
}

/** Which telling words a text has, as a string to compare. */
export function tellingWords(folded: string): string {
  return TELLING.flatMap((words, at) => (words.test(folded) ? [String(at)] : [])).join(' ');
}
