/** `_redirects`, for the same hosts as `_headers`: addresses that moved, beside the pages that say so. */
export function redirectsFile(moves: readonly { from: string; to: string }[]): string {
  return moves.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
