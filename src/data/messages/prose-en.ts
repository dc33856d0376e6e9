import type { ProseFault, ProseReason } from '../issue.ts';
import { show, type Words } from './words.ts';

/** What is said in English of stories and standing pages that would not be built, or not as they are meant. */
export function proseEnglish(fault: ProseFault, found: string | null): Words {
  switch (fault.code) {
    case 'bad-prose':
      return FORMS[fault.reason](show(fault.near));
    case 'front-matter':
      return frontMatter(fault, show(found));
    case 'unknown-in-prose':
      return [
        `<${fault.component} id="${show(found)}" />: the data has no such id.`,
        fault.nearest === null
          ? `Mend the id, or delete <${fault.component} … />.`
          : `Did you mean "${fault.nearest}"? If not, delete <${fault.component} … />.`,
      ];
    case 'unknown-prose':
      return [
        'This file becomes no page: its name, ending or folder is wrong, or another page has the name.',
        fault.nearest === null
          ? 'The story of a year: content/vi/years/2019.mdx. Another page: content/vi/pages/name.mdx, in plain lower-case letters. Rename it, or take it out of content/.'
          : `Did you mean ${fault.nearest}? If so, rename it (lower case, ending in .mdx); if not, take it out of content/.`,
      ];
    case 'story-without-year':
      return [
        `The story is of ${fault.year}, of which there is no figure yet, so that no page can hold it.`,
        `Fill in data/${fault.year}/, or take the file out of content/ until there are figures.`,
      ];
    case 'prose-unwritten':
      return [
        'Nothing is written yet: no sentence stands below the head.',
        'Write it, or delete the file: a year without a story has its page all the same.',
      ];
    case 'page-missing':
      return [
        'This page is missing, and all others lead to it.',
        'Restore the file (git checkout), or write it again: a head with title and summary, then the text.',
      ];
  }
}

function frontMatter(
  { reason, key, suggestion }: Extract<ProseFault, { code: 'front-matter' }>,
  found: string,
): Words {
  switch (reason) {
    case 'fence':
      return [
        'The head of the file does not stand between two lines ---.',
        'The first line is ---, then title: …, summary: …, then another line ---, with nothing else on the two.',
      ];
    case 'line':
      return [
        `"${found}" is no line of the head.`,
        'Write title: Its title, and summary: A sentence, with a blank after the colon and no line break within.',
      ];
    case 'quotes':
      return [
        `"${found}" is misread: it has a colon, a #, brackets, or is but a number.`,
        `Put it all in quotation marks: ${suggestion ?? ''}`,
      ];
    case 'missing':
      return [
        `The head has no ${key}, or an empty one.`,
        `Add a line ${key}: … between the two ---.`,
      ];
    case 'unknown-key':
      return [
        `The head has a line "${key}" that nobody reads.`,
        'Keep title and summary only; delete this line.',
      ];
    case 'twice':
      return [`The head has two lines ${key}.`, 'Keep one, delete the other.'];
  }
}

const COMPONENTS =
  '<Figure id="…" />, <Chart id="…" /> or <Finding id="…" />, the id in double quotation marks, / before >';

const FORMS: Record<ProseReason, (near: string) => Words> = {
  'less-than': (near) => [
    `"${near}": the sign < opens a tag, it does not mean "less than".`,
    'Write "fewer than 5", or &lt;5. Links are written [words](https://…).',
  ],
  comment: (near) => [
    `"${near}" is a comment of HTML, which cannot stand here.`,
    'Write {/* … */}, or delete it.',
  ],
  brace: (near) => [
    `"${near}": the sign { opens code, it is no bracket.`,
    'Use ( ), or write \\{ and \\}.',
  ],
  tag: (near) => [
    `"${near}": a tag that is opened and not closed, or the other way round.`,
    'A tag that stands alone is closed at once: <br />, <Figure id="…" />. Where no tag is meant, write &lt; for <.',
  ],
  code: (near) => [
    near === '' ? 'There is a line of code (import or export).' : `"${near}" is read as code.`,
    'Delete the line; a sentence that begins with "import" or "export" must begin otherwise.',
  ],
  element: (near) => [
    `<${near}> cannot be used in a story.`,
    `There are only ${COMPONENTS}, and common tags of text such as <br />, <sub>. To print <, write &lt;.`,
  ],
  attribute: (near) => [
    `"${near}" has an attribute that cannot be used in a story (style, on…, src, or code in { }).`,
    'Delete it; attributes are written in double quotation marks.',
  ],
  id: (near) => [`<${near} /> has no id, or more than an id.`, `Write ${COMPONENTS}.`],
  image: (near) => [
    `The picture "${near}" is not part of this site.`,
    'Put it into public/ and write ![words](/name.png), or leave it out.',
  ],
  other: (near) => [
    `It cannot be read from "${near}" on.`,
    'Write the line in plain words; < and { are written &lt; and \\{.',
  ],
};
