import type { SealedFault } from '../issue.ts';
import { show, type Words } from './words.ts';

/** What is said in English of sealed years that are not as they were sealed. */
export function sealedEnglish(fault: SealedFault, found: string | null): Words {
  switch (fault.code) {
    case 'ledger-broken':
      return [
        `The line "${show(found)}" does not follow from the line before: the ledger of editions was edited, cut or reordered.`,
        'Never edit editions.csv by hand. Restore the file (git checkout data/editions.csv).',
      ];
    case 'edition-altered': {
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
        'If it is a slip, put it back. If it is a correction, of spelling too: npm run seal -- --all --reason "…", one reason for all years concerned.',
      ];
  }
}

function cellWords(cell: string | null): string {
  return cell === null ? 'none' : `"${cell}"`;
}
