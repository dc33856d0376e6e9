import type { AddressReason, TextFault } from '../issue.ts';
import { show, type Words } from './words.ts';

/** What is said in English of words that would do harm where they are shown. */
export function textEnglish(fault: TextFault, found: string | null): Words {
  switch (fault.code) {
    case 'bad-id':
      return [`"${show(found)}" cannot be an id${BAD_IDS[fault.reason]}.`, ID_FORM];
    case 'bad-address':
      return [
        `"${show(found)}" is no address that can be followed: ${reasonOf(fault)}.`,
        addressRemedy(fault),
      ];
    case 'harmful-character':
      return [
        `"${show(found)}" has characters that cannot be seen or that disorder the line: ${fault.characters.join(', ')}.`,
        fault.mended === null
          ? 'Empty the cell and type what the source says; leave it empty where the source says nothing and the column may be empty.'
          : `Empty the cell and type it again, not pasted from Word: "${show(fault.mended)}".`,
      ];
    case 'look-alike':
      return [
        `"${show(found)}" has letters that only look like ours: ${fault.characters.join(', ')}. No search and no sorting finds the word.`,
        `Type it again instead of copying it from a PDF or from Word: "${show(fault.mended)}".`,
      ];
    case 'formula-sign':
      return [
        `"${show(found)}" begins with "${fault.sign}": a spreadsheet that opens the table runs the cell as a formula.`,
        fault.mended === null
          ? 'Write it in words that begin with a letter or a digit.'
          : `Leave out the sign at the start: "${show(fault.mended)}".`,
      ];
    case 'long-word':
      return [
        `A word has ${fault.letters} letters, which no line can hold (${fault.most} at most).`,
        'Write it again from the source, with blanks between the words.',
      ];
    case 'text-too-long':
      return [
        `The cell has ${fault.letters} letters, too many for a page (${fault.most} at most).`,
        'Keep what must be said; the rest stands in the source.',
      ];
    case 'bad-checksum':
      return [
        `"${show(found)}" is no SHA-256 checksum: it has ${fault.digits} characters and must have exactly 64 digits 0-9, a-f.`,
        fault.suggestion === null
          ? 'Copy what sha256sum prints for the file that was read; leave the cell empty if there is no such file.'
          : `Write ${fault.suggestion}.`,
      ];
    case 'number-too-long':
      return [
        `The number has ${fault.digits} digits, more than it can have (${fault.most}).`,
        'Type it again from the source: a key may have been held down, or two cells run together.',
      ];
    case 'bad-email':
      return [
        `"${show(found)}" is not an e-mail address.`,
        'Write it like cchc@example.vn: one address, without a name and without blanks.',
      ];
    case 'site-differs':
      return [
        `"${show(found)}" is not what stands in the column vi, but this row is for both languages.`,
        `Write "${show(fault.vi)}" in both columns.`,
      ];
  }
}

function addressRemedy(fault: Extract<TextFault, { code: 'bad-address' }>): string {
  if (fault.of === 'issues') {
    return 'Copy the whole address of the page that takes reports, beginning with https://; without one, leave out this row.';
  }
  if (fault.of === 'site') {
    return 'Write it like https://cchc.example.vn or https://example.vn/cchc: https:// first, and nothing but plain folder names after the host.';
  }
  if (fault.suggestion !== null) return `Write ${show(fault.suggestion)}.`;
  if (fault.of === 'page') {
    return 'Write what follows the host, with a slash at both ends, such as /2019/an-minh/; for all that begins like it put a * at the end: /2019/*.';
  }
  return fault.of === 'source'
    ? 'Open the document in a browser and copy the whole address, beginning with https:// or http://; leave the cell empty if it is not online.'
    : 'Copy the whole address from a browser, beginning with https:// or http://; a page of this site begins with one slash, such as /mot-cua/.';
}

/** Pages of the site are served over https alone. */
function reasonOf({ of, reason }: Extract<TextFault, { code: 'bad-address' }>): string {
  const isOurs = of === 'site' || of === 'issues';
  return isOurs && reason === 'scheme' ? 'it does not begin with https://' : REASONS[reason];
}

const REASONS: Record<AddressReason, string> = {
  scheme: 'it does not begin with https:// or http://',
  host: 'what follows // is no host name',
  credentials: 'there is an @ before the host, so that it leads elsewhere than it reads',
  signs: 'it has blanks, brackets or quotation marks',
  query: 'it has a ? or #',
  path: 'what follows the host is no plain folder name',
  plain: 'it begins with http://, and a copy must be read over https://',
  slashes: 'it does not begin and end with a slash, or has capitals, accents or blanks',
  length: 'it is too long',
};

const BAD_IDS = {
  form: '',
  length: ': it has more than 60 letters',
  device: ': Windows keeps this name for a device and makes no such file',
  reserved: ': another page of each year stands at that address',
};

const ID_FORM =
  'Ids have lower-case plain letters, digits and single hyphens, 60 at most, such as an-minh.';
