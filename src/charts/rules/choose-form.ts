import { MAX_SERIES } from '../paper/theme.ts';

/** What the choice of a form depends on. */
interface Shape {
  /** Lines with at least one figure. */
  lines: number;
  /** Periods from the first to the last, gaps included. */
  periods: number;
  /** Figures in all. */
  figures: number;
  /** True of lines that measure different things, which never share a plot. */
  apart?: boolean;
}

type Form = 'sentence' | 'slope' | 'line' | 'multiples';

interface Rule {
  name: string;
  holds: (shape: Shape) => boolean;
  form: Form;
}

/** The first that holds decides; where none does, a few lines share one plot. */
const RULES: readonly Rule[] = [
  {
    name: 'too little to draw is said in a sentence',
    holds: ({ periods, figures }) => figures < 2 || periods < 2,
    form: 'sentence',
  },
  {
    name: 'lines that measure different things stand in small multiples',
    holds: ({ apart }) => apart === true,
    form: 'multiples',
  },
  {
    name: 'several lines between two periods are a slope',
    holds: ({ lines, periods }) => lines > 1 && periods === 2,
    form: 'slope',
  },
  {
    name: 'more lines than can be told apart stand in small multiples',
    holds: ({ lines }) => lines > MAX_SERIES,
    form: 'multiples',
  },
];

export function chooseForm(shape: Shape): Form {
  return RULES.find(({ holds }) => holds(shape))?.form ?? 'line';
}
