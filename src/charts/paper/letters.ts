import type { Weight } from './font.ts';

/** How wide a text is at the size of charts, in px. */
export type Measure = (text: string, weight: Weight) => number;
/** Widths of texts in px, by weight and text: "600|Tỉnh". */
export type Widths = Record<string, number>;

/** The letters that one picture is written in: how much room they take, and how words are broken into lines. */
export class Letters {
  /** All that was measured so far: with these widths the same picture can be laid out where the font is another. */
  readonly widths: Widths = {};
  private readonly measure: Measure;
  private readonly known: Widths;

  /** `known` are widths that were measured elsewhere and are to be kept to; `measure` is for all other texts. */
  constructor(measure: Measure, known: Widths = {}) {
    this.measure = measure;
    this.known = known;
  }

  /** In px. */
  width(text: string, weight: Weight = 400): number {
    const key = `${weight}|${text}`;
    return (this.widths[key] ??= this.known[key] ?? this.measure(text, weight));
  }

  widest(texts: readonly string[], weight: Weight = 400): number {
    return Math.max(0, ...texts.map((text) => this.width(text, weight)));
  }

  /** The same as `fill`, with lines as even as they come: for names and labels. */
  wrap(text: string, width: number, weight: Weight = 400): string[] {
    const greedy = this.fill(text, width, weight);
    if (greedy.length < 2) return greedy;
    let even = greedy;
    for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
      const tried = this.fill(text, narrower, weight);
      if (tried.length > greedy.length) break;
      even = tried;
    }
    return even;
  }

  /** Lines of whole words no wider than `width`; a single word that is wider stays whole. */
  fill(text: string, width: number, weight: Weight = 400): string[] {
    const lines: string[] = [];
    // A no-break space holds a number to its unit, so only plain spaces are places to break.
    for (const word of text.split(' ')) {
      const last = lines.at(-1);
      const joined = `${last} ${word}`;
      if (last !== undefined && this.width(joined, weight) <= width)
        lines[lines.length - 1] = joined;
      else lines.push(word);
    }
    return lines;
  }
}
