import { mdxToJs } from 'satteri';
import type { ProseFault } from './front-matter.ts';
import type { ProseReason } from '../data/issue.ts';

/** What the compiler says, and what of it an editor is told. */
const REASONS: readonly [RegExp, ProseReason][] = [
  [/^Unexpected character `!`/, 'comment'],
  [/^Unexpected character after `<`|^Unexpected character `.+` before name/, 'less-than'],
  [/expression|brace/, 'brace'],
  [/closing tag/, 'tag'],
  [/esm/, 'code'],
];
/** A tag whose value stands in no straight quotation marks: Word and chat programs make “…” of them. */
const UNQUOTED = /^<[A-Za-z][^>\n=]*=\s*[^"'{\s]/;
/** Enough to see what kind of file it is. */
const MOST = 20;

/**
 * All that the compiler refuses. It stops at the first; what it stops at is blanked out and the rest is tried again.
 * `readable` is what is left, for looking at what is in order.
 */
export function brokenForms(body: string): { faults: ProseFault[]; readable: string | null } {
  const faults: ProseFault[] = [];
  let text = body;
  while (faults.length < MOST) {
    const refusal = refusalOf(text);
    if (refusal === null) return { faults, readable: text };
    const { line, column } = refusal;
    const at = offsetOf(text, line, column, refusal.reason);
    const reason = UNQUOTED.test(text.slice(at)) ? 'quotes' : refusal.reason;
    const length = lengthOf(text.slice(at), reason);
    const found = text.slice(at, at + 60).split('\n')[0] ?? '';
    faults.push({
      line: lineAt(text, at),
      fault: { code: 'bad-prose', reason, near: found },
      found,
    });
    const rest = text.slice(at, at + length);
    if (rest.trim() === '') return { faults, readable: null };
    text = text.slice(0, at) + rest.replace(/[^\n]/g, ' ') + text.slice(at + length);
  }
  return { faults, readable: null };
}

function refusalOf(text: string): { line: number; column: number; reason: ProseReason } | null {
  try {
    mdxToJs(text, { jsxImportSource: 'astro', features: { gfm: true, smartPunctuation: true } });
    return null;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const [, line = '1', column = '1', words = said] = /^(\d+):(\d+): (.*)$/s.exec(said) ?? [];
    const [, reason] = REASONS.find(([sign]) => sign.test(words)) ?? [null, 'other' as const];
    return { line: Number(line), column: Number(column), reason };
  }
}

/** Where the fault begins: of an expression, at the brace that opens it. */
function offsetOf(text: string, line: number, column: number, reason: ProseReason): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const at = Math.min(before + column - 1, text.length);
  if (reason === 'brace') return Math.max(0, text.lastIndexOf('{', at));
  return reason === 'code' ? before : at;
}

/** As much as has to go for the rest to be read. */
function lengthOf(rest: string, reason: ProseReason): number {
  const end = (sign: RegExp) => sign.exec(rest)?.[0].length ?? 1;
  if (reason === 'comment') return end(/^<!--[\s\S]*?-->/);
  if (reason === 'tag' || reason === 'quotes') return end(/^<[^>\n]*>/);
  if (reason === 'brace') return end(/^\{[^{}\n]*\}/);
  if (reason === 'less-than') return end(/^<[^\s<]*/);
  return reason === 'code' ? end(/^[^\n]+/) : 1;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
