import { printable } from '../printable.ts';
import type { Register } from '../issue.ts';

export type Words = [problem: string, remedy: string];

/** Where an id that a cell points to is written down. */
export const REGISTER_FILES: Record<Register, string> = {
  units: 'units.csv',
  sources: 'sources.csv',
  norms: 'norms.csv',
  fields: 'fields.csv',
  areas: 'areas.csv',
  indices: 'indices.csv',
  inspections: 'inspections.csv',
  findings: 'findings.csv',
  'known-documents': 'known-documents.csv',
  indicators: 'HUONG-DAN.md',
  figures: 'data/',
};

/** As much of a cell as is needed to know it again; all of it stands in the report for programs. */
export function show(found: string | null): string {
  const text = printable(found ?? '').replaceAll('\n', ' ↵ ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 160;
