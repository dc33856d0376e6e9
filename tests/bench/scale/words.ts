import { Parser } from 'htmlparser2';

/** What a page says, without its looks: the rows of a plain table. */
export interface PlainPage {
  /** Where it stands in the site: "2019/an-minh/index.html". */
  path: string;
  lang: string;
  title: string;
  rows: string[][];
}

/** No words of the page, or no words at all. */
const UNSAID = ['script', 'style', 'svg', 'head'];

/** The words of a built page: each row of a table is one of theirs, and each other piece of text. */
export function plainPage(path: string, html: string): PlainPage {
  const page: PlainPage = { path, lang: '', title: '', rows: [] };
  const open: string[] = [];
  let row: string[] | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      if (name === 'html') page.lang = attributes['lang'] ?? '';
      if (name === 'tr') page.rows.push((row = []));
    },
    ontext(text) {
      const words = text.trim();
      if (open.at(-1) === 'title' && !open.includes('svg')) page.title += text;
      if (words === '' || open.some((name) => UNSAID.includes(name))) return;
      if (row) row.push(words);
      else page.rows.push([words]);
    },
    onclosetag(name) {
      open.pop();
      if (name === 'tr') row = null;
    },
  });
  parser.end(html);
  return page;
}
