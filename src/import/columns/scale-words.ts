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

/** The words after "Đơn vị tính" in the lines above a table; null: there are none. */
export function unitOfCount(lines: readonly string[]): string | null {
  const found = lines.map((line) => LABEL.exec(line.normalize('NFC'))?.[1]?.trim() ?? '');
  return found.find((words) => words !== '') ?? null;
}
