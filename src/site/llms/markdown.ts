import { Parser } from 'htmlparser2';
import { CARDS } from '../address-words.ts';

/**
 * What stands in the `main` of a finished page as plain Markdown, so that its figures are the page's by construction.
 * Drawings, forms and buttons are left out; a figure stands without the link to its card. `origin`
 * ("https://example.org") makes links whole. Null: the page has no `main`.
 */
export function markdownOf(html: string, origin: string): string | null {
  const writer = new Writer(origin);
  const parser = new Parser({
    onopentag: (name, attributes) => {
      writer.open(name, attributes);
    },
    ontext: (text) => {
      writer.text(text);
    },
    onclosetag: (name) => {
      writer.close(name);
    },
  });
  parser.end(html);
  return writer.found ? writer.whole() : null;
}

type Attributes = Readonly<Record<string, string>>;

/** Elements that are left out with all that stands in them. */
const LEFT_OUT = new Set('script style svg form button template canvas input label'.split(' '));
/** Classes of cells and of rows that the page sets in bold: a note below its table says what that means. */
const BOLD = ['extreme', 'whole', 'own'];
/** Elements that have no content and no end tag. */
const EMPTY = new Set('input img br hr wbr source link meta'.split(' '));
/** Elements that begin and end a paragraph. */
const BLOCKS = new Set([
  ...'p div section article figure figcaption header nav aside details summary'.split(' '),
  ...'ul ol li dl dt dd table caption blockquote pre h1 h2 h3 h4 h5 h6'.split(' '),
]);
/** Elements whose words are set in bold: what folds, and what a list explains, is a heading of its own. */
const HEADINGS_IN_BOLD = new Set(['summary', 'dt', 'caption']);
/** A link to the card of a figure. */
const TO_CARD = new RegExp(`/${CARDS}/(?:[\\w-]+/)?#`);

/** A cell and over how many columns and rows it reaches. */
interface Cell {
  text: string;
  columns: number;
  rows: number;
  isHead: boolean;
  isBold: boolean;
}

class Writer {
  found = false;
  readonly #origin: string;
  readonly #blocks: string[] = [];
  #line = '';
  /** What the line begins with: "## ", "- ". */
  #mark = '';
  #inMain = false;
  /** How many elements that are left out are open. */
  #silent = 0;
  readonly #lists: { ordered: boolean; count: number }[] = [];
  readonly #links: (string | null)[] = [];
  #rows: Cell[][] | null = null;
  #cell: Cell | null = null;
  /** Of the row that is open. */
  #isBoldRow = false;
  #isLiteral = false;

  constructor(origin: string) {
    this.#origin = origin;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'main') {
      this.#inMain = true;
      this.found = true;
    }
    if (!this.#inMain) return;
    if (this.#silent > 0 || isLeftOut(name, attributes)) {
      if (!EMPTY.has(name)) this.#silent += 1;
      return;
    }
    if (this.#cell === null && BLOCKS.has(name)) this.#endBlock();
    switch (name) {
      case 'ul':
      case 'ol':
        this.#lists.push({ ordered: name === 'ol', count: 0 });
        break;
      case 'li':
        this.#openItem();
        break;
      case 'a':
        this.#openLink(attributes['href']);
        break;
      case 'br':
        this.#write(' ');
        break;
      case 'pre':
        this.#isLiteral = true;
        break;
      case 'table':
        this.#rows = [];
        break;
      case 'tr':
        this.#rows?.push([]);
        this.#isBoldRow = isBold(attributes);
        break;
      case 'th':
      case 'td':
        this.#cell = cellOf(name, attributes, this.#isBoldRow);
        break;
      default:
        if (/^h[1-6]$/.test(name)) this.#mark = `${'#'.repeat(Number(name[1]))} `;
        if (HEADINGS_IN_BOLD.has(name)) this.#write('**');
    }
  }

  text(text: string): void {
    if (this.#inMain && this.#silent === 0) this.#write(text);
  }

  close(name: string): void {
    if (!this.#inMain) return;
    if (this.#silent > 0) {
      if (!EMPTY.has(name)) this.#silent -= 1;
      return;
    }
    if (HEADINGS_IN_BOLD.has(name)) {
      if (this.#cell) this.#cell.text = `${this.#cell.text.trimEnd()}**`;
      else this.#line = `${this.#line.trimEnd()}**`;
    }
    if (name === 'a') {
      const target = this.#links.pop() ?? null;
      if (target !== null) this.#write(`](${target})`);
    }
    if (name === 'th' || name === 'td') {
      if (this.#cell) this.#rows?.at(-1)?.push(this.#cell);
      this.#cell = null;
    }
    if (this.#cell === null && BLOCKS.has(name)) this.#endBlock();
    if (name === 'ul' || name === 'ol') this.#lists.pop();
    if (name === 'pre') this.#isLiteral = false;
    if (name === 'table') {
      if (this.#rows) this.#blocks.push(tableText(this.#rows));
      this.#rows = null;
    }
    if (name === 'main') this.#inMain = false;
  }

  whole(): string {
    this.#endBlock();
    const isItem = (block: string | undefined) => /^ *(?:-|\d+\.) /.test(block ?? '');
    return this.#blocks
      .map((block, at) => {
        const gap = at === 0 ? '' : isItem(block) && isItem(this.#blocks[at - 1]) ? '\n' : '\n\n';
        return gap + block;
      })
      .join('')
      .concat('\n');
  }

  /** In a cell the items of a list stand one after another. */
  #openItem(): void {
    const list = this.#lists.at(-1);
    if (list) list.count += 1;
    if (this.#cell) {
      this.#write(list && list.count > 1 ? '; ' : '');
      return;
    }
    const indent = '  '.repeat(Math.max(0, this.#lists.length - 1));
    this.#mark = `${indent}${list?.ordered ? `${String(list.count)}.` : '-'} `;
  }

  #openLink(href: string | undefined): void {
    const target = this.#targetOf(href);
    this.#links.push(target);
    if (target !== null) this.#write('[');
  }

  #write(text: string): void {
    if (this.#cell) this.#cell.text += text;
    else if (this.#rows === null || text.trim() !== '') this.#line += text;
  }

  #endBlock(): void {
    const words = this.#isLiteral ? this.#line.trim() : squeezed(this.#line);
    const mark = this.#mark;
    this.#line = '';
    // A bold caption that holds a heading leaves its signs alone on a line.
    if (['', '**', '****'].includes(words)) return;
    this.#mark = '';
    this.#blocks.push(this.#isLiteral ? `\`\`\`\n${words}\n\`\`\`` : mark + words);
  }

  /** Null: no link that a reader of plain text follows, to a card or within the page. */
  #targetOf(href: string | undefined): string | null {
    if (href === undefined || href.startsWith('#') || TO_CARD.test(href)) return null;
    return href.startsWith('/') ? this.#origin + href : href;
  }
}

function cellOf(name: string, attributes: Attributes, isBoldRow: boolean): Cell {
  return {
    text: '',
    columns: Number(attributes['colspan'] ?? 1),
    rows: Number(attributes['rowspan'] ?? 1),
    isHead: name === 'th',
    isBold: isBoldRow || isBold(attributes),
  };
}

function isLeftOut(name: string, attributes: Attributes): boolean {
  return (
    LEFT_OUT.has(name) ||
    attributes['aria-hidden'] === 'true' ||
    'hidden' in attributes ||
    classesOf(attributes).includes('scripted')
  );
}

function isBold(attributes: Attributes): boolean {
  return classesOf(attributes).some((name) => BOLD.includes(name));
}

function classesOf(attributes: Attributes): string[] {
  return (attributes['class'] ?? '').split(' ');
}

function squeezed(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** A table of Markdown. A cell over several rows or columns is said in each of them; several rows of heads are one. */
function tableText(rows: readonly (readonly Cell[])[]): string {
  const grid = gridOf(rows);
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width === 0) return '';
  const heads = Math.max(
    1,
    grid.findIndex((row) => row.some((cell) => !cell.isHead)),
  );
  const head = Array.from({ length: width }, (_, at) => {
    const words = grid.slice(0, heads).map((row) => wordsOf(row[at]));
    return words.filter((word, from) => word !== '' && words.indexOf(word) === from).join(' · ');
  });
  const body = grid
    .slice(heads)
    .map((row) => Array.from({ length: width }, (_, at) => wordsOf(row[at])));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function gridOf(rows: readonly (readonly Cell[])[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let left = 0;
    for (const cell of cells) {
      while (grid[top]?.[left]) left += 1;
      for (let row = top; row < Math.min(rows.length, top + cell.rows); row += 1)
        for (let column = left; column < left + cell.columns; column += 1) {
          const line = grid[row];
          if (line) line[column] = cell;
        }
    }
  });
  return grid;
}

function wordsOf(cell: Cell | undefined): string {
  const words = squeezed(cell?.text ?? '').replaceAll('|', String.raw`\|`);
  return cell?.isBold && words !== '' ? `**${words}**` : words;
}
