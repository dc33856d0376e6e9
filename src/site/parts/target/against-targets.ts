import type { Figure } from '../../../data/figures.ts';
import { measureOf } from '../../../data/tables.ts';
import { targetFor } from '../../../derive/targets.ts';
import type { ShadesView } from '../shades/view.ts';
import type { CellView } from '../table/view.ts';
import type { Site } from '../../site.ts';
import { targetLabel } from '../../../charts/rules/target-label.ts';
import { gapSize, signedGap, targetDetail } from './target-view.ts';
import { WORDS } from './words.ts';

type Held = NonNullable<ShadesView['targets']>['cells'][number];

/** A cell of such a column; empty where nothing is set. */
export function targetCell(held: Held | undefined): CellView {
  if (!held) return { text: '' };
  return { text: held.text, ...(held.by === null ? {} : { by: held.by }) };
}

/** A column that holds each of some figures against what is set for it: the target in its heading where it is one for all. */
export function againstTargets(
  site: Site,
  figures: readonly (Figure | null)[],
): Pick<ShadesView, 'targets'> {
  const held = figures.map((figure) => {
    const target = figure && targetFor(site.dataset, figure);
    return target ? { figure, target } : null;
  });
  const lines = new Set(held.flatMap((one) => (one ? targetLabel(site, one.target) : [])));
  const [line] = lines;
  const first = held.find((one) => one !== null);
  if (line === undefined || !first) return {};
  const words = WORDS[site.locale];
  const isOne = lines.size === 1;
  return {
    targets: {
      label: isOne
        ? words.columnOf({ line, inPoints: measureOf(first.figure.indicator).measure === 'share' })
        : words.column,
      isOne,
      cells: held.map((one) => {
        const text =
          one && (isOne ? signedGap(site, one.target, one.figure) : targetDetail(site, one.figure));
        return one && text !== null ? { text, by: gapSize(one.target, one.figure) } : null;
      }),
    },
  };
}
