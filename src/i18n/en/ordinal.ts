const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A place as it is said: "1" → "1st", "12" → "12th", "63" → "63rd". What is no whole number stays as it is. */
export function ordinal(place: string): string {
  return /^[\d,]+$/.test(place)
    ? `${place}${ENDINGS[rules.select(Number(place.replaceAll(',', '')))] ?? 'th'}`
    : place;
}
