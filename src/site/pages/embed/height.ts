import { drawnOnce } from '../../../charts/output/render.ts';
import { lettersOfFiles } from '../../../charts/output/font-files.ts';
import type { ChartSpec } from '../../../charts/forms/forms.ts';
import { FONT_SIZE } from '../../../charts/paper/theme.ts';
import type { Weight } from '../../../charts/paper/font.ts';

/** How wide frames are in articles, in px: from a small phone to a column of text. */
const FRAMES = [328, 345, 360, 375, 390, 412, 448, 480, 600, 690, 740];

/** Of the page in the frame, in px; `tests/browser/embed.test.ts` holds every chart against them. */
const PADDING = 8;
const NARROWEST = 318;
const NARROW_AT_MOST = 448;
const WIDE_FROM = 656;
const WIDE_AT_MOST = 736;
const TITLE = { size: 17.6, line: 1.4, weight: 600 } as const;
const SMALL = { size: 14, line: 1.4, weight: 400 } as const;
const TEXT = { size: 17, line: 1.6, weight: 400 } as const;
/** The margins, the fold of the table, the row of files and the line below that says that the chart answers. */
const BETWEEN = 200;

/** How high a frame must be so that a chart, its words and where it is from stand in it whole, in px. */
export function embedHeight(spec: ChartSpec, { credit }: { credit: string }): number {
  const heights = FRAMES.map((frame) => {
    const width = frame - 2 * PADDING;
    const words =
      linesHeight(spec.message, width, TITLE) +
      linesHeight(spec.subtitle, width, SMALL) +
      linesHeight(credit, width, TEXT);
    return words + pictureHeight(spec, width) + BETWEEN;
  });
  return Math.ceil(Math.max(...heights) / 10) * 10;
}

function pictureHeight(spec: ChartSpec, width: number): number {
  const isWide = width >= WIDE_FROM;
  const drawn = drawnOnce(spec, isWide ? 'wide' : 'narrow');
  const shown = isWide
    ? Math.min(width, WIDE_AT_MOST)
    : Math.min(Math.max(width, NARROWEST), NARROW_AT_MOST);
  return (drawn.height * shown) / drawn.width;
}

/** Lines that are balanced break a little earlier than lines that are filled. */
function linesHeight(
  text: string,
  width: number,
  { size, line, weight }: { size: number; line: number; weight: Weight },
): number {
  const lines = lettersOfFiles().fill(text, (width * FONT_SIZE) / size, weight);
  return lines.length * size * line;
}
