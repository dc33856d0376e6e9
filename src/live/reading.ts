import type { Box } from '../charts/paper/box.ts';
import { beside } from './beside.ts';
import type { PointWords } from './chart-json.ts';

/**
 * The words on the point that is looked at, read aloud by screen readers. Where there is a pointer they stand beside the
 * point. A finger would cover them: there they stand under the chart, with a link to what was read.
 */
export class Reading {
  readonly element = document.createElement('div');
  readonly docked = matchMedia('(hover: none)').matches;

  private readonly stage: HTMLElement;
  private readonly toSource: string;

  constructor(stage: HTMLElement, toSource: string) {
    this.stage = stage;
    this.toSource = toSource;
    this.element.role = 'status';
    this.element.className = this.docked ? 'docked' : 'beside';
  }

  /** To be called once the stage is alive. */
  appear(): void {
    if (this.docked) this.stage.after(this.element);
    else this.stage.append(this.element);
  }

  /** `box` is in px of the drawing; each of them is `scale` px wide on the page. */
  show({ lines, href }: PointWords, box: Box, scale: number): void {
    const { element } = this;
    element.replaceChildren(
      ...lines.map((line, row) => paragraph(row === 0 ? 'strong' : 'span', line)),
    );
    if (!this.docked) this.standBeside(box, scale);
    else if (href !== undefined) element.append(link(href, this.toSource));
  }

  hide(): void {
    this.element.replaceChildren();
  }

  private standBeside(box: Box, scale: number): void {
    const { element, stage } = this;
    const point = {
      left: box.left * scale,
      right: box.right * scale,
      top: box.top * scale,
      bottom: box.bottom * scale,
    };
    const words = { width: element.offsetWidth, height: element.offsetHeight };
    const { x, y } = beside(point, words, {
      width: stage.clientWidth,
      height: stage.clientHeight,
    });
    element.style.transform = `translate(${String(Math.round(x))}px, ${String(Math.round(y))}px)`;
  }
}

function paragraph(kind: 'strong' | 'span', text: string): HTMLElement {
  return Object.assign(document.createElement(kind), { textContent: text });
}

/** A chart may stand in the frame of another page, and a page of ours has no room there. */
function link(href: string, text: string): HTMLElement {
  return Object.assign(document.createElement('a'), { href, textContent: text, target: '_top' });
}
