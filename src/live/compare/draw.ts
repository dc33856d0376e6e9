import type { ChartSpec } from '../../charts/forms/forms.ts';
import { chartAttributes, drawChart, writePicture } from '../../charts/output/picture.ts';
import { Letters } from '../../charts/paper/letters.ts';
import type { Width } from '../../charts/paper/theme.ts';
import { measureOnPage } from '../page-paints.ts';

const SIZES: readonly Width[] = ['narrow', 'wide'];

/** The picture of a chart at both widths, drawn by the code that draws those of built pages; styles show the one that fits. */
export async function drawIn(figure: HTMLElement, spec: ChartSpec): Promise<void> {
  // Letters are measured in the page's own font.
  await document.fonts.ready;
  const measure = measureOnPage(getComputedStyle(document.body).fontFamily);
  for (const size of SIZES) {
    const drawn = drawChart(spec, size, new Letters(measure));
    const stage = document.createElement('div');
    stage.className = size;
    // Its texts were escaped where they were drawn.
    stage.innerHTML = `<svg ${chartAttributes(drawn)}>${writePicture(drawn, 'first').body}</svg>`;
    figure.append(stage);
  }
}
