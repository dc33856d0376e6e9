import { fold } from '../../data/fold.ts';
import { COUNTED } from '../forms/neutral-words.ts';

/** What a count is in: "Đơn vị tính: nghìn hồ sơ" is 1000; null: nothing is said. */
export function scaleIn(words: string): number | null {
  const text = words.normalize('NFC').toLowerCase();
  const found = SCALES.find(([form]) => form.test(text));
  return found ? found[1] : null;
}

const SCALES: readonly [RegExp, number][] = [
  [/(?<!\p{L})tri[eệ]u(?!\p{L})|1[.,]?000[.,]000(?!\d)/u, 1_000_000],
  [/(?<!\p{L})(?:nghìn|ngàn|nghin)(?!\p{L})|(?<![\d.,])1[.,]?000(?![\d.,])/u, 1_000],
  [/(?<!\p{L})trăm(?!\p{L})|(?<![\d.,])100(?![\d.,%])/u, 100],
  [/(?<!\p{L})chục(?!\p{L})/u, 10],
];

const LABEL = /(?:đơn vị tính|đvt|đv tính)\s*[:.]?\s*([^)\n]*)/iu;
/** "Đơn vị: nghìn hồ sơ", where "Đơn vị: Sở Y tế" names an office. */
const SHORT_LABEL = /đơn vị\s*:\s*([^)\n]*)/iu;

const counted = new Set<string>(COUNTED.map(fold));

/** Whether a column so headed says of each row what its figures count; it names no office. */
export function namesUnits(header: string): boolean {
  return /^(?:don-vi-tinh|dvt|dv-tinh|don-vi-do)$/.test(fold(header));
}

/** "hồ sơ", "số hồ sơ": only what is counted. */
export function isCounted(words: string): boolean {
  return counted.has(fold(words));
}

/** "%", "‰", "nghìn hồ sơ": a number so headed is no plain count. */
export function changesCount(words: string): boolean {
  return words === '%' || words === '‰' || (/\p{L}/u.test(words) && scaleIn(words) !== null);
}

/** A line that says nothing but what counts are in: "(Nghìn hồ sơ)". */
export function isScaleAlone(line: string): boolean {
  const words = fold(line.normalize('NFC').replace(/[()]/g, ''));
  const [scale = '', ...things] = words.split('-');
  return SCALE_WORDS.includes(scale) && (things.length === 0 || isCounted(things.join(' ')));
}

const SCALE_WORDS = ['nghin', 'ngan', 'trieu', 'tram', 'chuc'];

/** The words after "Đơn vị tính" in the lines around a table; null: there are none. */
export function unitOfCount(lines: readonly string[]): string | null {
  return unitsOfCount(lines)[0] ?? null;
}

/** All that such lines say. */
export function unitsOfCount(lines: readonly string[]): string[] {
  const after = (label: RegExp) =>
    lines.map((line) => label.exec(line.normalize('NFC'))?.[1]?.trim() ?? '');
  const short = after(SHORT_LABEL).filter((words) => words === '%' || scaleIn(words) !== null);
  const alone = lines.filter(isScaleAlone);
  return [...after(LABEL), ...short, ...alone].filter((words) => words !== '');
}
