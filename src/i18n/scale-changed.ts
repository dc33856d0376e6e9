/** Why scores are not compared across a change of their maximum. */
export function scaleChanged(old: number, now: number) {
  return {
    vi: `thang điểm đổi từ ${String(old)} sang ${String(now)}`,
    en: `scale changed from ${String(old)} to ${String(now)}`,
  };
}
