import { baseOf, weightOf } from '../paper/font.ts';
import type { Letters } from '../paper/letters.ts';
import { INK } from '../paper/theme.ts';
import { escapeText } from './escape.ts';
import { round, whole, type Box, type Mark } from './marks.ts';

/** What save() keeps and restore() brings back. */
const START = {
  fillStyle: INK,
  strokeStyle: INK,
  lineWidth: 1,
  lineJoin: 'miter',
  font: '',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  dash: [] as readonly number[],
  dx: 0,
  dy: 0,
};
const STATE = Object.keys(START) as (keyof typeof START)[];
const NOWHERE: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
const ANCHORS: Record<string, string> = { center: 'middle', right: 'end', end: 'end' };

/**
 * The part of a 2D drawing context that Chart.js and our own marks draw with, kept as SVG: whole words as text,
 * paths of one style joined, colours as they were given. It throws on what it cannot draw, so nothing is lost unseen.
 * It does not clip, because an axis always covers its data.
 */
export class SvgContext {
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  fillStyle = START.fillStyle;
  strokeStyle = START.strokeStyle;
  lineWidth = START.lineWidth;
  lineJoin = START.lineJoin;
  font = START.font;
  textAlign = START.textAlign;
  textBaseline = START.textBaseline;
  private dash = START.dash;
  private dx = START.dx;
  private dy = START.dy;
  private readonly saved: object[] = [];
  private path = '';
  private box: Box = NOWHERE;
  private at: [string, string] = ['', ''];
  private filled = false;
  private rim = '';
  private drawn: Mark[] = [];
  private readonly letters: Letters;

  constructor(width: number, height: number, letters: Letters) {
    this.letters = letters;
    this.canvas = { width, height, getContext: () => this };
  }

  save(): void {
    this.saved.push(Object.fromEntries(STATE.map((key) => [key, this[key]])));
  }

  restore(): void {
    Object.assign(this, this.saved.pop());
  }

  /** Chart.js clears the whole canvas before each drawing. */
  clearRect(): void {
    this.drawn = [];
  }

  resetTransform(): void {
    this.dx = this.dy = 0;
  }

  setTransform(
    scaleX: number,
    skewY: number,
    skewX: number,
    scaleY: number,
    dx: number,
    dy: number,
  ): void {
    if (scaleX !== 1 || scaleY !== 1 || skewX !== 0 || skewY !== 0)
      throw new Error('a chart is drawn at its own scale');
    Object.assign(this, { dx, dy });
  }

  translate(dx: number, dy: number): void {
    this.dx += dx;
    this.dy += dy;
  }

  rotate(angle: number): void {
    if (angle !== 0) throw new Error('nothing in a chart is turned');
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }

  clip(): void {
    // Nothing is drawn outside the plot, so there is nothing to cut off.
  }

  beginPath(): void {
    this.path = '';
    this.box = NOWHERE;
    this.filled = false;
  }

  moveTo(x: number, y: number): void {
    this.reach(x, y);
    this.at = [this.x(x), this.y(y)];
    this.path += `M${this.at.join(' ')}`;
  }

  lineTo(x: number, y: number): void {
    this.reach(x, y);
    const [fromX, fromY] = this.at;
    const [toX, toY] = (this.at = [this.x(x), this.y(y)]);
    // Chart.js begins a line by going to where it is.
    if (toX === fromX && toY === fromY) return;
    this.path +=
      toY === fromY ? `H${toX}` : toX === fromX ? `v${between(fromY, toY)}` : `L${toX} ${toY}`;
  }

  closePath(): void {
    this.path += 'z';
  }

  /** A square is the marker of a point: it begins at its centre, where the line has the same letters, which compresses well. */
  rect(x: number, y: number, width: number, height: number): void {
    this.reach(x, y);
    this.reach(x + width, y + height);
    const side = round(width);
    if (side === round(height)) {
      this.path += `${this.centre(x + width / 2, y + height / 2)}m-${round(width / 2)}-${round(width / 2)}h${side}v${side}h-${side}z`;
      return;
    }
    const [left, right] = [this.x(x), this.x(x + width)];
    const [top, bottom] = [this.y(y), this.y(y + height)];
    this.path += `M${left} ${top}h${between(left, right)}v${between(top, bottom)}H${left}z`;
  }

  /** Chart.js asks for whole circles only: the markers of points. Each is written by its leftmost point and two halves, which compresses well. */
  arc(x: number, y: number, radius: number): void {
    this.reach(x - radius, y - radius);
    this.reach(x + radius, y + radius);
    const r = round(radius);
    this.path += `${this.centre(x, y)}m-${r} 0a${r} ${r} 0 1 0 ${round(2 * radius)} 0a${r} ${r} 0 1 0 ${round(-2 * radius)} 0`;
  }

  fill(rule = 'nonzero'): void {
    this.add(`fill="${this.fillStyle}"${rule === 'evenodd' ? ' fill-rule="evenodd"' : ''}`);
    this.filled = true;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  stroke(): void {
    if (this.strokeStyle === 'transparent' || this.lineWidth === 0) return;
    const width = this.lineWidth === 1 ? '' : ` stroke-width="${round(this.lineWidth)}"`;
    const dash = this.dash.length ? ` stroke-dasharray="${this.dash.join(' ')}"` : '';
    const join = this.lineJoin === 'round' ? ' stroke-linejoin="round"' : '';
    const style = `stroke="${this.strokeStyle}"${width}${dash}${join}`;
    const last = this.drawn.at(-1);
    // An outline filled and then stroked is one element.
    if (this.filled && last && 'path' in last && last.path === this.path) {
      last.style += ` ${style}`;
      last.box = widened(last.box, this.lineWidth);
    } else this.add(`fill="none" ${style}`, this.lineWidth);
  }

  measureText(text: string): { width: number } {
    return { width: this.letters.width(text, weightOf(this.font)) };
  }

  /** An outline of letters is the rim of the text that is written next. */
  strokeText(): void {
    this.rim = ` stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}" stroke-linejoin="round"`;
  }

  fillText(text: string, x: number, y: number): void {
    const anchor = ANCHORS[this.textAlign];
    const baseline = baseOf(y, this.textBaseline);
    const style =
      (this.fillStyle === INK ? '' : ` fill="${this.fillStyle}"`) +
      (weightOf(this.font) === 600 ? ' font-weight="600"' : '') +
      (anchor ? ` text-anchor="${anchor}"` : '');
    this.drawn.push({
      style,
      rim: this.rim,
      text: ` x="${whole(x + this.dx)}" y="${whole(baseline + this.dy)}">${escapeText(text)}</text>`,
    });
    this.rim = '';
  }

  /** What was drawn, in order. */
  get marks(): readonly Mark[] {
    return this.drawn;
  }

  private add(style: string, width = 0): void {
    if (this.path) this.drawn.push({ style, path: this.path, box: widened(this.box, width) });
  }

  private reach(x: number, y: number): void {
    const { left, top, right, bottom } = this.box;
    const [atX, atY] = [x + this.dx, y + this.dy];
    this.box = {
      left: Math.min(left, atX),
      top: Math.min(top, atY),
      right: Math.max(right, atX),
      bottom: Math.max(bottom, atY),
    };
  }

  private centre(x: number, y: number): string {
    return `M${this.x(x)} ${this.y(y)}`;
  }

  private x(x: number): string {
    return round(x + this.dx);
  }

  private y(y: number): string {
    return round(y + this.dy);
  }
}

/** From one place, as it is written, to another: bars of one height then have the same letters, which compress well. */
function between(from: string, to: string): string {
  return round(Number(to) - Number(from));
}

/** With room for a stroke of that width, and for its corners. */
function widened({ left, top, right, bottom }: Box, width: number): Box {
  return { left: left - width, top: top - width, right: right + width, bottom: bottom + width };
}
