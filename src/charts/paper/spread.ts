interface Label {
  /** Where its middle would stand if it were the only label. */
  y: number;
  height: number;
}

/**
 * The upper ends of labels in one column, between `top` and `bottom`, in the order given (from above). Each stands as
 * near to its own place as it can without touching another. Labels that need the same place move apart by the same
 * lengths, so that none is preferred.
 */
export function spread(labels: readonly Label[], top: number, bottom: number): number[] {
  let above = 0;
  // From each place the heights of all labels above it are subtracted. Labels do not touch when these numbers never
  // fall, so each group of falling numbers (a pool) is replaced by its mean.
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
