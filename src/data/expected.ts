import type { Fault, Register } from './issue.ts';
import type { Separator } from './csv/separator.ts';

/** What should stand in the place of a fault, for programs that read a report. */
export type Expected =
  | { kind: 'encoding'; name: 'UTF-8' }
  | { kind: 'separator'; separator: Separator }
  | { kind: 'file' | 'column' | 'row'; name: string }
  | { kind: 'cells'; count: number }
  | { kind: 'filled' | 'absent' }
  | { kind: 'number'; whole: boolean }
  | { kind: 'between'; from: number; to: number }
  | { kind: 'at-most'; value: string }
  | { kind: 'period' | 'date' | 'id' }
  /** The one value, or one of those, that can be meant. */
  | { kind: 'one-of'; values: readonly string[] }
  | { kind: 'id-in'; register: Register; nearest: string | null };

/** Null where no statement can be made of one cell, row or file alone. */
export function expected(fault: Fault): Expected | null {
  switch (fault.code) {
    case 'not-utf-8':
    case 'windows-1258':
    case 'tcvn3':
    case 'vni':
      return { kind: 'encoding', name: 'UTF-8' };
    case 'spaced-per-cent':
      return { kind: 'one-of', values: [fault.mended] };
    case 'row-in-quotes':
      return { kind: 'one-of', values: [fault.mended] };
    case 'garbled-text':
      return fault.meant === null || fault.cells !== undefined
        ? null
        : { kind: 'one-of', values: [fault.meant] };
    case 'look-alike':
      return { kind: 'one-of', values: [fault.mended] };
    case 'harmful-character':
    case 'formula-sign':
      return fault.mended === null ? null : { kind: 'one-of', values: [fault.mended] };
    case 'bad-address':
    case 'bad-checksum':
      return fault.suggestion === null ? null : { kind: 'one-of', values: [fault.suggestion] };
    case 'dead-link':
    case 'unknown-in-prose':
      return fault.nearest === null ? ABSENT : { kind: 'one-of', values: [fault.nearest] };
    case 'front-matter':
      return fault.suggestion === null ? null : { kind: 'one-of', values: [fault.suggestion] };
    case 'site-differs':
      return { kind: 'one-of', values: [fault.vi] };
    case 'mixed-separators':
      return { kind: 'separator', separator: fault.separator };
    case 'missing-column':
      return { kind: 'column', name: fault.expected };
    case 'extra-column':
      return fault.nearest === null ? ABSENT : { kind: 'column', name: fault.nearest };
    case 'unknown-prose':
    case 'unknown-file':
      return fault.nearest === null ? ABSENT : { kind: 'file', name: fault.nearest };
    case 'ragged-row':
      return { kind: 'cells', count: fault.expected };
    case 'duplicate-column':
    case 'problem-column':
    case 'workbook':
      return ABSENT;
    case 'site-key':
      return { kind: 'row', name: fault.missing };
    case 'named-id-missing':
      return { kind: 'row', name: fault.id };
    case 'unknown-province':
      return { kind: 'one-of', values: fault.provinces };
    case 'missing-file':
    case 'page-missing':
    case 'prose-untranslated':
    case 'prose-unwritten':
    case 'missing-value':
    case 'missing-translation':
    case 'missing-language':
    case 'derived-without-note':
      return { kind: 'filled' };
    case 'bad-number':
      return fault.suggestion === null
        ? { kind: 'number', whole: fault.whole }
        : { kind: 'one-of', values: [fault.suggestion] };
    case 'ambiguous-number':
      return oneOf([fault.asWhole, fault.asDecimal]);
    case 'date-for-number':
      return { kind: 'number', whole: false };
    case 'share-out-of-range':
      return { kind: 'between', from: 0, to: 100 };
    case 'year-out-of-range':
      return { kind: 'between', from: fault.first, to: fault.last };
    case 'above-maximum':
      return { kind: 'at-most', value: fault.maximum };
    case 'bad-period':
      return fault.suggestion === null
        ? { kind: 'period' }
        : { kind: 'one-of', values: [fault.suggestion] };
    case 'date-rewritten':
      return fault.meanings.length === 0
        ? { kind: fault.of }
        : { kind: 'one-of', values: fault.meanings };
    case 'bad-date':
      return { kind: 'date' };
    case 'bad-id':
      return { kind: 'id' };
    case 'unit-kind':
      return oneOf(fault.allowed);
    case 'not-in-list':
      return { kind: 'one-of', values: fault.allowed };
    case 'unknown-reference':
      return { kind: 'id-in', register: fault.register, nearest: fault.nearest };
    case 'name-differs':
      return { kind: 'one-of', values: [fault.registered] };
    case 'names-gap':
      return fault.expectedFrom === '' ? null : { kind: 'one-of', values: [fault.expectedFrom] };
    case 'discrepancy-stale':
      return fault.reason === 'agrees' ? ABSENT : { kind: 'one-of', values: [fault.gap] };
    case 'sealed-value':
    case 'sealed-register':
    case 'sealed-story':
      return fault.old === null ? ABSENT : { kind: 'one-of', values: [fault.old] };
    case 'move-needless':
      return ABSENT;
    case 'address-reused':
      return { kind: 'one-of', values: [fault.subject] };
    case 'edition-altered':
      return fault.what === 'added' ? ABSENT : null;
    case 'request-outcome':
      return { kind: 'filled' };
    case 'address-missing':
    case 'move-nowhere':
    case 'bad-prose':
    case 'story-without-year':
    case 'ledger-broken':
    case 'ledger-date':
    case 'edition-unlisted':
    case 'year-unsealed':
    case 'lost-letters':
    case 'broken-quotes':
    case 'formula':
    case 'long-word':
    case 'text-too-long':
    case 'number-too-long':
    case 'bad-email':
    case 'spreadsheet-error':
    case 'negative-number':
    case 'zero-place':
    case 'unit-not-alive':
    case 'duplicate-key':
    case 'wrong-year':
    case 'flow-at-moment':
    case 'dates-reversed':
    case 'target-unfit':
    case 'follow-up-kind':
    case 'follow-up-early':
    case 'reply-about':
    case 'request-extended':
    case 'due-day':
    case 'outlives-parent':
    case 'tile-taken':
    case 'circular-unit':
    case 'succession':
    case 'unit-twice':
    case 'half-tile':
    case 'component-elsewhere':
    case 'header-line':
    case 'code-taken':
    case 'no-table':
      return null;
  }
}

/** Null where nothing that could be proposed would be accepted. */
function oneOf(values: readonly (string | null)[]): Expected | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : { kind: 'one-of', values: known };
}

const ABSENT: Expected = { kind: 'absent' };
