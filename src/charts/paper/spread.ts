interface Label {
  /** Where its middle would stand, were it alone. */
  y: number;
  height: number;
}

/**
 * The tops of labels in one column, in the order given (from above): as near to where they belong as they come without
 * touching, between `top` and `bottom`. Labels that crowd one another move aside together, so none is favoured.
 */
export function spread(labels: readonly Label[], top: number, bottom: number): number[] {
  let above = 0;
  // Less the heights above it, each label must only not come before the last: equal neighbours then just touch.
  const pools: { sum: number; count: number }[] = [];
  const offsets = labels.map(({ y, height }) => {
    const offset = above;
    above += height;
    let pool = { sum: y - height / 2 - offset, count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
    return offset;
  });
  const starts = pools.flatMap((pool) => Array<number>(pool.count).fill(mean(pool)));
  return starts.map(
    (start, index) => Math.max(Math.min(start, bottom - above), top) + (offsets[index] ?? 0),
  );
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
