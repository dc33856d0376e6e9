import type { Fault } from '../data/issue.ts';

/** A fault and the line of the file on which it stands. */
export interface ProseFault {
  line: number;
  fault: Fault;
  found: string;
}

export interface FrontMatter {
  faults: readonly ProseFault[];
  /** The text with the head blanked out, so that its lines keep their numbers. */
  body: string;
}

const KEYS = ['title', 'summary'] as const;
const FENCE = '---';
/** What YAML would take for something else than words. */
const OTHER_THAN_WORDS = /^(?:true|false|null|~|[-+.]?\d[\d.,:eExXoO+-]*)$/i;

/** The head of a story: its title and its summary, each on one line. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && line.startsWith(FENCE));
  if (lines[0]?.trimEnd() !== FENCE || end === -1 || lines[end]?.trimEnd() !== FENCE) {
    const at = lines[0]?.trimEnd() === FENCE && end !== -1 ? end : 0;
    return { faults: [fault(at + 1, 'fence', '', lines[at] ?? '')], body: text };
  }
  const head = lines.slice(1, end);
  const body = [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n');
  return { faults: [...head.flatMap(inLine), ...repeated(head), ...missing(head)], body };
}

function inLine(line: string, index: number): ProseFault[] {
  if (line.trim() === '' || line.startsWith('#')) return [];
  const at = index + 2;
  const [, key = '', value = ''] = /^([\p{L}_]+)\s*:\s*(.*)$/u.exec(line) ?? [];
  if (key === '') return [fault(at, 'line', '', line)];
  if (!isKey(key)) return [fault(at, 'unknown-key', key, line)];
  if (!line.startsWith(`${key}: `) || value.trim() === '') {
    return [fault(at, value.trim() === '' ? 'missing' : 'line', key, line)];
  }
  const words = value.trim();
  return isWords(words) ? [] : [fault(at, 'quotes', key, line, `${key}: ${quoted(words)}`)];
}

function isKey(key: string): boolean {
  return KEYS.some((known) => known === key);
}

/** Whether YAML reads the value as the words that stand there. */
function isWords(value: string): boolean {
  if (/^"[^"\\]+"$|^'(?:[^']|'')+'$/.test(value)) return true;
  const isPlain = !/^[-?:,[\]{}#&*!|>'"%@`]|: |:$| #/.test(value);
  return isPlain && !OTHER_THAN_WORDS.test(value);
}

function quoted(value: string): string {
  const bare = value.replace(/^(["'])(.*)\1$/, '$2').replace(/^["']|["']$/g, '');
  return /["\\]/.test(bare) ? `'${bare.replaceAll("'", "''")}'` : `"${bare}"`;
}

function repeated(head: readonly string[]): ProseFault[] {
  return KEYS.flatMap((key) => {
    const own = head.flatMap((line, index) => (line.startsWith(`${key}:`) ? [index] : []));
    return own.slice(1).map((index) => fault(index + 2, 'twice', key, head[index] ?? ''));
  });
}

function missing(head: readonly string[]): ProseFault[] {
  return KEYS.filter((key) => !head.some((line) => line.startsWith(`${key}:`))).map((key) =>
    fault(1, 'missing', key, FENCE),
  );
}

function fault(
  line: number,
  reason: Extract<Fault, { code: 'front-matter' }>['reason'],
  key: string,
  found: string,
  suggestion: string | null = null,
): ProseFault {
  return { line, fault: { code: 'front-matter', reason, key, suggestion }, found };
}
