import type { Box } from './box.ts';

interface At {
  x: number;
  y: number;
}

const MARKER = 5;

/** What already stands on a plot, so that no label is written over it. */
export class Placed {
  private readonly boxes: Box[] = [];
  private readonly segments: [At, At][] = [];

  /** A point whose y is not a number is a gap: the line is interrupted there. */
  addLine(spots: readonly At[]): void {
    spots.forEach((spot, index) => {
      if (!Number.isFinite(spot.y)) return;
      this.boxes.push({
        left: spot.x - MARKER,
        right: spot.x + MARKER,
        top: spot.y - MARKER,
        bottom: spot.y + MARKER,
      });
      const next = spots[index + 1];
      if (next && Number.isFinite(next.y)) this.segments.push([spot, next]);
    });
  }

  addRules(xs: readonly number[], { top, bottom }: Box): void {
    for (const x of xs)
      this.segments.push([
        { x, y: top },
        { x, y: bottom },
      ]);
  }

  /** Takes the place of `box`, whatever stands there. */
  add(box: Box): void {
    this.boxes.push(box);
  }

  /** Takes the place of `box` and says true, or false when something stands there. */
  addIfFree(box: Box): boolean {
    const taken =
      this.boxes.some((other) => overlap(box, other)) ||
      this.segments.some(([from, to]) => crosses(from, to, box));
    if (!taken) this.boxes.push(box);
    return !taken;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether the segment passes through the box: looks at the heights that it has between the left and right edge of the box. */
function crosses(from: At, to: At, box: Box): boolean {
  const [start, end] = from.x <= to.x ? [from, to] : [to, from];
  if (end.x < box.left || start.x > box.right) return false;
  const heightAt = (x: number) =>
    end.x === start.x ? start.y : start.y + ((end.y - start.y) * (x - start.x)) / (end.x - start.x);
  const heights =
    end.x === start.x
      ? [start.y, end.y]
      : [heightAt(Math.max(start.x, box.left)), heightAt(Math.min(end.x, box.right))];
  return Math.min(...heights) < box.bottom && Math.max(...heights) > box.top;
}
