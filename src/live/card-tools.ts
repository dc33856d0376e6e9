/** What a page is told about cards: how their addresses are known, and the words of the window they open in. */
export interface CardTools {
  /** A part of every address of a card, and of no other: "/trich-dan/". */
  folder: string;
  words: CardWords;
}

export interface CardWords {
  close: string;
}
