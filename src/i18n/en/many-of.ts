/** Several of what the data names by one: "ward" → "wards", "special zone" → "special zones", "city" → "cities". */
export function manyOf(one: string): string {
  return /[^aeiou]y$/.test(one) ? one.replace(/y$/, 'ies') : `${one}s`;
}
