/**
 * Which folder of src/ may import which others, beside itself:
 * pages → layouts → components → present → (charts | publish) → derive → data.
 * The lint step holds .ts files to it, direction.test.ts the .astro files.
 */
const INWARDS = ['pages', 'layouts', 'components', 'present', 'charts', 'derive', 'data'] as const;

/** Words and formats: for whoever speaks to a reader. They know nothing of what they describe. */
const SPEAKING = 'i18n';

export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    INWARDS.map((layer, depth) => [
      layer,
      layer === 'data' ? [] : [...INWARDS.slice(depth + 1), SPEAKING],
    ]),
  ),
  [SPEAKING]: [],
};
