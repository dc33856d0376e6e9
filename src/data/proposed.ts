import type { Fault } from './issue.ts';

/** What a report proposes for the cell of a fault. */
export function proposalsIn(fault: Fault): string[] {
  const proposals: (string | null)[] = [];
  changedProposals(fault, (value) => {
    proposals.push(value);
    return value;
  });
  return proposals.filter((value) => value !== null);
}

/** The same fault with those of its proposals that are accepted. */
export function proposing(fault: Fault, accepts: (proposal: string) => boolean): Fault {
  return changedProposals(fault, (value) => (value !== null && accepts(value) ? value : null));
}

/** A fault with each of its proposals changed; null where it has none, or is to have none. */
function changedProposals(fault: Fault, change: (value: string | null) => string | null): Fault {
  if (fault.code === 'ambiguous-number')
    return { ...fault, asWhole: change(fault.asWhole), asDecimal: change(fault.asDecimal) };
  if (fault.code === 'date-rewritten')
    return { ...fault, meanings: fault.meanings.filter((meaning) => change(meaning) !== null) };
  if ('suggestion' in fault) return { ...fault, suggestion: change(fault.suggestion) };
  if (fault.code === 'unknown-reference') return { ...fault, nearest: change(fault.nearest) };
  if (fault.code === 'harmful-character' || fault.code === 'formula-sign')
    return { ...fault, mended: change(fault.mended) };
  if (fault.code === 'garbled-text' && fault.cells === undefined)
    return { ...fault, meant: change(fault.meant) };
  return fault;
}
