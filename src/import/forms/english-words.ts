import type { Form } from './form.ts';

const counted = (...words: string[]) =>
  words.flatMap((word) => [word, `${word} cases`, `${word} dossiers`, `${word} files`]);

/** What forms in two languages put beside the Vietnamese names of their columns. */
export const englishWords: Form = {
  table: 'cases',
  columns: [
    ['total', [...counted('Total', 'All', 'Total number of'), 'Total received']],
    ['received_online', [...counted('Online', 'Received online'), 'Submitted online']],
    ['carried_over', ['Carried over from previous period', 'From previous period']],
    ['received_new', counted('New', 'Newly received')],
    ['resolved', counted('Resolved', 'Settled', 'Processed', 'Completed', 'Total resolved')],
    ['early', ['Resolved early', 'Settled early', 'Before deadline', 'Early']],
    ['late', ['Settled late', 'Late resolved']],
    ['pending', counted('Pending', 'Unresolved', 'In processing')],
  ],
  // "Late" and "On time" alone are names of our own.
  either: [
    [
      ['late', 'pending_overdue'],
      ['Late cases', 'Late dossiers', 'Late files', ...counted('Overdue')],
    ],
    [['on_time', 'on_time_or_early', 'pending_in_time'], ['Within deadline']],
  ],
};
