import { checkSpec } from '../../src/charts/forms/check-spec.ts';
import { type Width, WIDTHS } from '../../src/charts/paper/theme.ts';
import type { ChartSpec } from '../../src/charts/forms/forms.ts';
import { awkward } from './awkward.ts';
import { pictures } from './made-up-pictures.ts';

/** Why a spec is not drawn; null when it is. */
function refusal(spec: ChartSpec): string | null {
  try {
    checkSpec(spec);
    return null;
  } catch (error) {
    return (error as Error).message.replace(/^chart [^:]+: /, '');
  }
}

/** Those that would lie, and why: such figures are said in words, or drawn as another kind. */
export const refused = awkward.flatMap(({ name, spec }) => {
  const reason = refusal(spec);
  return reason === null ? [] : [`${name}: ${reason}`];
});

/** All others, in both sizes. */
export const drawn = [...pictures, ...awkward.filter(({ spec }) => refusal(spec) === null)].flatMap(
  ({ name, spec }) =>
    (Object.keys(WIDTHS) as Width[]).map((size) => ({ name: `${name}.${size}`, size, spec })),
);
