import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry } from 'satteri';
import { LOCALES } from '../i18n/locale.ts';
import { STANDING } from '../site/addresses.ts';
import { termsNamed } from '../site/parts/terms/in-sentence.ts';
import { termsIn, type Term } from '../site/parts/terms/terms.ts';
import { readFrontMatter } from './front-matter.ts';
import { outlineOf } from './outline.ts';

/**
 * Makes links of the words that the glossary of the same language explains, each where a story or page first has it in
 * running text; a word that its author made a link stays that link. The glossary itself explains them already.
 */
export const linkTerms: MdastPluginEntry = ({ fileURL }) => {
  if (!fileURL) return null;
  const glossary = new URL(`../pages/${STANDING.glossary}.mdx`, fileURL);
  if (fileURL.href === glossary.href) return null;
  const terms = termsOf(glossary);
  const said = new Set<string>();
  const home = `${rootOf(fileURL)}${STANDING.glossary}/#`;
  return {
    name: 'link-terms',
    link({ url }) {
      if (url.startsWith(home)) said.add(url.slice(home.length));
    },
    text(node, context) {
      if (context.parent(node).type !== 'paragraph') return;
      const stretches = termsNamed(node.value, terms, said);
      if (stretches.every(({ term }) => term === null)) return;
      context.replaceNode(
        node,
        stretches.map(({ text, term }) => {
          const word = { type: 'text' as const, value: text };
          return term === null
            ? word
            : { type: 'link' as const, url: home + term.slug, children: [word] };
        }),
      );
    },
  };
};

/** ".../content/en/years/2019.mdx" → "/en/": what the addresses of its language begin with. */
function rootOf(file: URL): string {
  const [locale] = file.pathname.split('/').slice(-3);
  const segment = LOCALES.find((known) => known.locale === locale)?.segment;
  return segment === undefined ? '/' : `/${segment}/`;
}

function termsOf(file: URL): Term[] {
  const { body } = readFrontMatter(readFileSync(fileURLToPath(file), 'utf8'));
  return termsIn(body, outlineOf(body));
}
