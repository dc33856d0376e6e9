import type { SealedFault } from '../issue.ts';
import { show, type Words } from './words.ts';

/** What is said in English of sealed years that are not as they were sealed. */
export function sealedEnglish(fault: SealedFault, found: string | null): Words {
  switch (fault.code) {
    case 'ledger-broken':
      return [
        `The line "${show(found)}" does not follow from the line before: the ledger of editions was edited, cut or reordered.`,
        'Never edit editions.csv by hand. Restore the file (git checkout data/editions.csv). After merging two branches that both sealed: keep the lines of both, then npm run seal -- --rechain.',
      ];
    case 'ledger-date':
      return [
        fault.reason === 'future'
          ? `The day of sealing, ${show(found)}, has not come yet (today is ${fault.from} by the clock).`
          : fault.reason === 'day'
            ? `The day of sealing, "${show(found)}", is no whole day.`
            : `The day of sealing, ${show(found)}, is before the year that was sealed (${fault.from}).`,
        'Look at the clock of the machine. If it is right, it was wrong when the year was sealed: restore editions.csv as it was before (git checkout data/editions.csv) and seal again.',
      ];
    case 'edition-altered': {
      if (fault.what === 'line-ends') {
        return [
          `A file of edition ${fault.edition} differs in its line ends only (CRLF and LF): a program or git has changed them, words and figures are whole.`,
          `git config core.autocrlf false, then delete data/editions/${fault.edition}/ and git checkout -- data/editions/${fault.edition}.`,
        ];
      }
      const done = { changed: 'changed', removed: 'deleted', added: 'added' }[fault.what];
      return [
        `This file of edition ${fault.edition} was ${done} after it had been sealed.`,
        `Restore what was sealed (git checkout data/editions/${fault.edition}; delete what was added). To correct a figure, edit data/${fault.edition.slice(0, 4)}/ and run npm run seal.`,
      ];
    }
    case 'edition-unlisted':
      return [
        `Edition ${fault.edition} is not in editions.csv.`,
        'If seal was interrupted, run it again or delete this folder; if editions.csv was edited, restore it.',
      ];
    case 'year-unsealed':
      return [
        `The figures of ${fault.year} are not sealed in any edition.`,
        `Look first: npm run preview-year -- ${fault.year}. Publish: npm run seal -- ${fault.year} --reason "…".`,
      ];
    case 'sealed-value':
      return [
        `Not as in edition ${fault.edition}: ${fault.value}: ${cellWords(fault.old)} → ${cellWords(fault.now)}.`,
        `If it is a slip, put it back. If it is a correction: npm run seal -- ${fault.edition.slice(0, 4)} --reason "…".`,
      ];
    case 'sealed-register':
      return [
        `Not as it was published in editions ${fault.editions.join(', ')}: ${fault.value}: ${cellWords(fault.old)} → ${cellWords(fault.now)}.`,
        `${fault.value.startsWith('dictionary.') ? 'The words of an indicator stand in the code, in the file named above. ' : ''}If it is a slip, put it back. If it is a correction, of spelling too: npm run seal -- --all --reason "…", one reason for all years concerned.`,
      ];
    case 'sealed-story': {
      const year = fault.edition.slice(0, 4);
      const problem =
        fault.old === null
          ? `Edition ${fault.edition} has no story of the year; now there is one: ${cellWords(fault.now)}.`
          : fault.now === null
            ? `Edition ${fault.edition} has a story of the year; now there is none: ${cellWords(fault.old)}.`
            : `The story of the year is not as in edition ${fault.edition}; it first differs here: ${cellWords(fault.old)} → ${cellWords(fault.now)}.`;
      return [
        problem,
        `If it is a slip, put it back (as published: data/editions/${fault.edition}/${fault.held}). To publish the new text: npm run seal -- ${year} --reason "…".`,
      ];
    }
  }
}

function cellWords(cell: string | null): string {
  return cell === null ? 'none' : `"${cell}"`;
}
