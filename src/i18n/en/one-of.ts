/** One of what the data counts: "cases" → "case", "agencies" → "agency", "people" → "person". */
export function oneOf(units: string): string {
  return units === 'people' ? 'person' : units.replace(/ies$/, 'y').replace(/s$/, '');
}
