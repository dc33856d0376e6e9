import type { Box } from '../charts/paper/box.ts';
import { beside } from './beside.ts';

/** The words on the point that is looked at: shown beside it, and read aloud by screen readers. */
export class Reading {
  readonly element = document.createElement('div');

  private readonly stage: HTMLElement;

  constructor(stage: HTMLElement) {
    this.stage = stage;
    this.element.role = 'status';
  }

  /** `box` is in px of the drawing; each of them is `scale` px wide on the page. */
  show(lines: readonly string[], box: Box, scale: number): void {
    const { element, stage } = this;
    element.replaceChildren(
      ...lines.map((line, row) => paragraph(row === 0 ? 'strong' : 'span', line)),
    );
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

  hide(): void {
    this.element.replaceChildren();
  }
}

function paragraph(kind: 'strong' | 'span', text: string): HTMLElement {
  return Object.assign(document.createElement(kind), { textContent: text });
}
