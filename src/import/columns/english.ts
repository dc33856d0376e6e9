/** Words that English names of columns are made of; a line of nothing else is a translation. */
const WORDS = new Set(
  (
    'a above all agency agencies and applications average before by carried cases centre city class code communes completed ' +
    'completion counter days deadline departments districts dossiers due early field files for from handled high in index ' +
    'interlinked late level new newly no not number of office offices on one-stop online order or over overdue paper pending ' +
    'per percent percentage period person post previous procedures processed processing provinces provincial rank ranking ' +
    'rate rating ratio received rejected remarks resolved returned score scores sector share settled stop submitted the their ' +
    'time to total unit units unresolved within year'
  ).split(' '),
);

/** "Late cases", "Total (cases)": every word is English. */
export function isEnglish(words: string): boolean {
  const parts = words.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return parts.length > 0 && parts.every((word) => WORDS.has(word));
}

const BETWEEN = /\s*[/|]\s*|\s+[-–]\s+|\n\s*/g;

/** "Tổng số hồ sơ / Total cases": the name, and its translation behind it where there is one. */
export function withoutTranslation(written: string): { name: string; english: string | null } {
  for (const { 0: sign, index } of written.matchAll(BETWEEN)) {
    const name = written.slice(0, index);
    const english = written.slice(index + sign.length).replace(/^\((.*)\)$/s, '$1');
    if (!isEnglish(name) && isEnglish(english)) return { name, english };
  }
  return { name: written, english: null };
}
