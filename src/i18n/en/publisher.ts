import { uncapital } from '../letters.ts';

const BODY =
  /^(?:Portal|Department|National|People's Committee|Standing Committee|State Treasury|Youth Union|Online Newspaper|PAPI site)\b/;
const SITE = /^(?:Document library|Open database)\b|^[A-Z][a-z-]+ (?:[a-z]+ )*site\b/;
const PAPER = /\b(?:newspaper|journal|magazine)\b/;

/** Who published something, inside a sentence: "the Portal of Kiên Giang Province", "the Lao Động newspaper", "VietnamPlus". */
export function publisherInSentence(name: string): string {
  if (BODY.test(name) || PAPER.test(name.replace(/\([^)]*\)/g, ''))) return `the ${name}`;
  if (SITE.test(name)) return `the ${uncapital(name)}`;
  return /^(?:A|Open) /.test(name) ? uncapital(name) : name;
}
