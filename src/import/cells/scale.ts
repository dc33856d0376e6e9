/** 12.5 thousand → "12500"; a hedge stays: "~30" thousand → "~30000". Null: not a whole number of things. */
export function timesScale(cell: string, scale: number, whole: boolean): string | null {
  if (scale === 1 || cell === '') return cell;
  const [, hedge = '', digits = ''] = /^([><~]{0,2})(.*)$/.exec(cell) ?? [];
  const scaled = Number((Number(digits) * scale).toPrecision(15));
  return whole && !Number.isInteger(scaled) ? null : `${hedge}${String(scaled)}`;
}
