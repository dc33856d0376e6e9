import type { Dataset } from '../data/dataset.ts';
import { issueAt } from '../data/draft.ts';
import { columnPlace, type AddressFault, type Issue } from '../data/issue.ts';
import type { Address, RecordedAddress } from '../editions/address-book.ts';
import { isSameChart } from './chart-subject.ts';
import { movedAddresses } from './moved.ts';

/**
 * Checks that addresses last: reports each address that an edition recorded and that is not served any more or shows
 * something else, and each row of moves.csv that leads nowhere or away from a page that still exists.
 */
export function addressFaults(
  dataset: Pick<Dataset, 'moves'>,
  served: readonly Address[],
  recorded: readonly RecordedAddress[],
): Issue[] {
  const now = new Map(served.map((one) => [one.address, one]));
  const moved = movedAddresses(dataset, recorded, new Set(now.keys()));
  const left = new Set(moved.map(({ from }) => from));
  return [
    ...recorded.flatMap((was): Issue[] => {
      const fault = left.has(was.address) ? null : changeOf(was, now.get(was.address));
      return fault ? [issueOf(was, fault)] : [];
    }),
    ...dataset.moves.flatMap((row): Issue[] => {
      const { from, to } = row.values;
      return [
        ...(now.has(from) ? [issueAt(row, 'from', { code: 'move-needless' })] : []),
        ...(now.get(to)?.address.endsWith('/') === true && !left.has(to)
          ? []
          : [issueAt(row, 'to', { code: 'move-nowhere' })]),
      ];
    }),
  ];
}

function changeOf(
  { kind, subject, edition }: RecordedAddress,
  now: Address | undefined,
): AddressFault | null {
  if (!now) return { code: 'address-missing', edition, subject };
  const isSame =
    now.kind === kind &&
    (kind === 'chart' ? isSameChart(subject, now.subject) : subject === now.subject);
  return isSame ? null : { code: 'address-reused', edition, subject, now: now.subject };
}

function issueOf({ address, file, line }: RecordedAddress, fault: AddressFault): Issue {
  return { fault, file, line, column: columnPlace('address', 0), found: address };
}
