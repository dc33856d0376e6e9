import { scoresByGroup } from '../../../src/charts/makers/scores-by-group.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { rankPeers } from '../../../src/derive/rank.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { peersIn } from '../../../src/derive/units.ts';
import { sample, specOf } from '../sample.ts';

export function siteScoresByGroup(): ChartSpec {
  const peers = peersIn(sample.dataset, 'departments', 2018).map(({ id }) => id);
  const ranking = rankPeers(
    figuresOf(sample.dataset, 'scores.score', { year: 2018 }),
    peers,
    'higher',
  );
  const words = { group: 'sở, ban, ngành', year: '2018', index: 'Chỉ số Sông Mây' };
  const named = (id: string) => sample.dataset.units.get(id)?.short_vi ?? id;
  return specOf(scoresByGroup(sample, 'diem', words, ranking, named));
}
