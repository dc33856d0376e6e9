import type { AddressFault } from '../issue.ts';
import { show, type Words } from './words.ts';

/** What is said in English of addresses that readers were given. */
export function addressEnglish(fault: AddressFault, found: string | null): Words {
  switch (fault.code) {
    case 'address-missing':
      return [
        `The address ${show(found)} (${fault.subject}) has been there since edition ${fault.edition}, and the site has it no more.`,
        `Put back what was deleted by mistake. If the page has moved: add a row for ${show(found)} to moves.csv, with the new address and the reason.`,
      ];
    case 'address-reused':
      return [
        `The address ${show(found)}, there since edition ${fault.edition}, is that of "${fault.subject}"; now it is that of "${fault.now}".`,
        'An address never changes its meaning: put back what it was, and give what is new an id of its own.',
      ];
    case 'move-nowhere':
      return [
        `No page stands at the new address ${show(found)}, or it has moved as well.`,
        'Write the address of a page that is there, the last one, with a slash at both ends.',
      ];
    case 'move-needless':
      return [
        `A page still stands at the old address ${show(found)}.`,
        'Delete this row: an address has a page, or leads elsewhere.',
      ];
  }
}
