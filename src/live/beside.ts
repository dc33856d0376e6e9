import type { Box } from '../charts/paper/box.ts';

interface Size {
  width: number;
  height: number;
}

/** The distance between the words and the point, in px. */
const AWAY = 8;

/**
 * Where words of a size stand beside a point: above it, right, left or below, the first place within the stage; where
 * there is none, at the top of the stage. All lengths are in px of the stage.
 */
export function beside(point: Box, words: Size, stage: Size): { x: number; y: number } {
  const x = within((point.left + point.right - words.width) / 2, stage.width - words.width);
  const y = within((point.top + point.bottom - words.height) / 2, stage.height - words.height);
  const places = [
    { x, y: point.top - words.height - AWAY },
    { x: point.right + AWAY, y },
    { x: point.left - words.width - AWAY, y },
    { x, y: point.bottom + AWAY },
  ];
  const inside = places.find(
    (place) =>
      place.x >= 0 &&
      place.y >= 0 &&
      place.x + words.width <= stage.width &&
      place.y + words.height <= stage.height,
  );
  return inside ?? { x, y: 0 };
}

function within(length: number, most: number): number {
  return Math.max(0, Math.min(length, most));
}
