import type { Register } from '../issue.ts';

export type Words = [problem: string, remedy: string];

/** Where an id that a cell points to is written down. */
export const REGISTER_FILES: Record<Register, string> = {
  units: 'units.csv',
  sources: 'sources.csv',
  fields: 'fields.csv',
  areas: 'areas.csv',
  indices: 'indices.csv',
  inspections: 'inspections.csv',
  indicators: 'data/README.md',
  figures: 'data/',
};

export function show(found: string | null): string {
  return found ?? '';
}
