import Papa from 'papaparse';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a hostile editor would write into words, of what `check` lets through: nothing of it may be run anywhere. */
const HARM = [
  '"\'><img src=x onerror=self.harmed=1>',
  '</style></title></textarea></script> <script>self.harmed=1</script>',
  ']]>--><svg onload=self.harmed=1>',
  '[a](javascript:self.harmed=1) {self.harmed=1} ${self.harmed=1} <%=1%>',
].join(' ');

/** Columns of words, of any table. */
const WORDS =
  /^(?:name|short|title|publisher|note|statement|body|what|subject|scope|owner|programme|unit|tagline|kind_label|document|basis|article)(?:_vi|_en|_printed)?$/;
/** Ids under names of words; and what the law counts in, which is a unit and no sentence. */
const NO_WORDS = new Set(['unit', 'scope']);

/** A copy of the sound data, served under a path, whose words are hostile. */
export function hostileProvince(folder: string): void {
  cpSync('tests/fixtures/sound', folder, { recursive: true });
  for (const file of globSync('**/*.csv', { cwd: folder })) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    writeFileSync(path, `${Papa.unparse(data.map(poisoned), { newline: '\n' })}\n`);
  }
}

function poisoned(row: Record<string, string>): Record<string, string> {
  if (row['key'] === 'address') return { ...row, vi: ADDRESS, en: ADDRESS };
  if (row['key'] === 'tagline') return { ...row, vi: HARM, en: HARM };
  const cells = Object.entries(row).map(([name, cell]) => {
    const isWords = WORDS.test(name) && !NO_WORDS.has(name) && cell !== '';
    return [name, isWords ? `${cell} ${HARM}` : cell];
  });
  return Object.fromEntries(cells) as Record<string, string>;
}

export const ADDRESS = 'https://vi-du.test/cchc';
