/** A rectangle of a picture, in px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A square around a marker. */
export function boxAround(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
