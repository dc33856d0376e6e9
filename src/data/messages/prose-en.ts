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
    case 'dead-link':
      return [
        `The link "${show(found)}" leads to no page, or to no part of its page.`,
        fault.nearest === null
          ? 'Open the page that it should lead to and copy its address after the name of the host (such as /nguon/), or leave the link out.'
          : `Did you mean ${fault.nearest}? If not, copy the address of the page that it should lead to, or leave the link out.`,
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
    case 'prose-untranslated':
      return [
        `This file is missing: ${fault.of} is not there in the other language, and the site is whole in both.`,
        `Write it: every paragraph of ${fault.of}, its title and summary too, with the same ids of figures. If there is to be no such text any more, delete ${fault.of} as well.`,
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
  quotes: (near) => [
    `"${near}": the value stands in no straight quotation marks.`,
    'Type both marks again: id="…", not “…” as Word and chat programs change them.',
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
    `There are only ${COMPONENTS}, and common tags of text such as <br />, <sub>. Links are written [words](/nguon/). To print <, write &lt;.`,
  ],
  attribute: (near) => [
    `The attribute "${near}" cannot be used in a story.`,
    'Delete it. There are only lang, title, start, value, reversed, open and, in tables, colspan, rowspan, scope, headers; values stand in double quotation marks.',
  ],
  id: (near) => [`<${near} /> has no id, or more than an id.`, `Write ${COMPONENTS}.`],
  image: (near) => [
    `The picture "${near}" is not part of this site.`,
    'Put it into public/ and write ![words](/name.png), or leave it out.',
  ],
  footnote: (near) => [
    `The footnote "${near}" cannot stand here.`,
    'Write it within the sentence, in brackets.',
  ],
  'second-title': (near) => [
    `"${near}" would be a second title of the page.`,
    'The title is written as title, in the head of the file. Headings in the text begin with ##, smaller ones with ###.',
  ],
  'skipped-level': (near) => [
    `"${near}" skips a level of headings.`,
    'Below the title stands ##, and only below ## stands ###. A chart has a heading of the level ###: put a heading ## above it.',
  ],
  'block-in-line': (near) => [
    `<${near} /> stands within a sentence.`,
    'A chart or a finding stands alone on its line, with an empty line above and below.',
  ],
  'chart-twice': (near) => [
    `The chart "${near}" stands above in this text already.`,
    'Keep one of the two.',
  ],
  'chart-undrawn': (near) => [
    `The data has figures for the chart "${near}", but it cannot be drawn: fewer than two of them are exact numbers, or they are words (classes).`,
    'Write <Figure id="…" /> for each figure, or delete the chart.',
  ],
  'chart-unlisted': (near) => [
    `The chart "${near}" has no page of its own, so that it cannot stand here.`,
    'Put it into the story of a year (content/vi/years/) and lead from here to the page of that year.',
  ],
  other: (near) => [
    `It cannot be read from "${near}" on.`,
    'Write the line in plain words; < and { are written &lt; and \\{.',
  ],
};
