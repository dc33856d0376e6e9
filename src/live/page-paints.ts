import { font, type Weight } from '../charts/paper/font.ts';
import type { Measure } from '../charts/paper/letters.ts';
import type { Tone } from '../charts/spec.ts';

/** The colours and letters of the page that a canvas stands on. */
export interface PagePaints {
  /** "var(--sea)" → "rgb(11, 95, 92)", as the page shows it now. */
  colour: (paint: string) => string;
  /** To be called after the page has changed its colours. */
  forget: () => void;
  /** The font family that the page shows. */
  family: string;
  /** The tones of the series, in their order. */
  tones: readonly Tone[];
}

const WEIGHTS: readonly Weight[] = [400, 600];

export function paintsAt(stage: HTMLElement, tones: readonly Tone[]): PagePaints {
  const colours = new Map<string, string>();
  const probe = document.createElement('i');
  // A reader's forced colours replace those of texts, and not those of pictures: this text must count as a picture.
  probe.style.setProperty('forced-color-adjust', 'none');
  return {
    tones,
    family: shownOf(getComputedStyle(stage).fontFamily),
    forget: () => colours.clear(),
    colour(paint) {
      let colour = colours.get(paint);
      if (colour === undefined) {
        stage.append(probe);
        probe.style.color = paint;
        ({ color: colour } = getComputedStyle(probe));
        probe.remove();
        colours.set(paint, colour);
      }
      return colour;
    },
  };
}

/** Without letters that did not come with the page: a canvas that asked for them would bring them, and lines of the page would break anew. */
function shownOf(families: string): string {
  const [first = '', ...others] = families.split(', ');
  const isThere = WEIGHTS.every((weight) => document.fonts.check(font(weight, first)));
  return isThere || others.length === 0 ? families : others.join(', ');
}

/** For texts that were not measured at build: the numbers of an axis change when series are hidden. */
export function measureOnPage(family: string): Measure {
  const ctx = document.createElement('canvas').getContext('2d');
  return (text, weight) => {
    if (!ctx) throw new Error('no canvas here');
    ctx.font = font(weight, family);
    return ctx.measureText(text).width;
  };
}
