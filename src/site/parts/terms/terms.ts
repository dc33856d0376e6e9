/** A word of the glossary, as the glossary page has it. */
export interface Term {
  /** Its heading: "Trước hạn, đúng hạn, trễ hạn". */
  title: string;
  /** The names it goes by in sentences, each with small letters: "trước hạn", "đúng hạn", "trễ hạn". */
  names: readonly string[];
  slug: string;
  /** Its short definition: the first sentence below the heading. It is written nowhere else. */
  text: string;
}

/** A heading of a compiled page of running text. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** The words of the glossary: its headings of second rank, each with the first sentence below it, without its marks. */
export function termsIn(glossary: string, headings: readonly Heading[]): Term[] {
  const [, ...sections] = glossary.split(/^## .*$/m);
  return headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }, at) => ({
      title: text,
      names: text.toLocaleLowerCase().split(', '),
      slug,
      text: firstSentence(sections[at] ?? ''),
    }));
}

/** What leads over to a list or an explanation ends there: "cách làm: giấy tờ, …" is said as "cách làm." */
function firstSentence(section: string): string {
  const [paragraph = ''] = section.trim().split(/\n\s*\n/);
  const words = paragraph.replace(/\s+/g, ' ').replace(/[*_`]/g, '');
  const sentence = /^.*?[.:](?= |$)/.exec(words)?.[0] ?? words;
  return sentence.replace(/:$/, '.');
}
