/** Lets links to this page in another language keep what was chosen or looked for on it: what its address has after "?" and "#". */
export function keepPlace(links: Iterable<HTMLAnchorElement>): void {
  for (const link of links) {
    link.addEventListener('click', () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}
