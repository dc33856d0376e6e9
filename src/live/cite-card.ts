/** Puts the address of a card, which its page says once, behind each way to cite it. */
export function completeCitations(card: Element): void {
  const address = card.querySelector('.address')?.textContent.trim() ?? '';
  for (const citation of card.querySelectorAll('dd[lang]')) citation.append(` ${address}`);
}
