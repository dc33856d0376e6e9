import type { Figure } from '../data/figures.ts';
import type { Ranking } from '../derive/rank.ts';
import { pointOf, sampleMark, sourceLine, type ChartContext, type Made } from './context.ts';

/**
 * Scores of one peer group in one year, highest first. `named` gives the name a
 * unit had that year; units without a score are left to the table's notes.
 */
export function scoresByGroup(
  context: ChartContext,
  id: string,
  words: { group: string; year: string; index: string },
  ranking: Ranking,
  named: (unit: string) => string,
): Made | null {
  const { t, f } = context;
  const figures = ranking.ranked.map(({ figure }) => figure);
  const [best] = figures;
  if (!best) return null;
  const leaders = ranking.ranked.filter(({ place }) => place === 1);
  if (figures.length < 2) {
    const only = { ...words, name: named(best.statement.unit), score: text(f, best) };
    return { kind: 'sentence', id, sentence: t.chart.onlyScore(only) };
  }
  return {
    kind: 'chart',
    spec: {
      id,
      form: 'ranked-bars',
      message: t.chart.scoresMessage({
        ...words,
        names: f.list(leaders.map(({ figure }) => named(figure.statement.unit))),
        score: text(f, best),
      }),
      subtitle: t.chart.scoresSubtitle({ ...words, missing: f.number(ranking.unranked.length) }),
      description: figures
        .map((figure) => `${named(figure.statement.unit)}: ${text(f, figure)}.`)
        .join(' '),
      sourceLine: sourceLine(
        context,
        figures.map(({ statement }) => statement),
      ),
      sample: sampleMark(context),
      locale: context.locale,
      categories: figures.map(({ statement }) => named(statement.unit)),
      series: [
        {
          id: 'score',
          label: words.index,
          tone: 'sea',
          points: figures.map((figure) => pointOf(context, figure)),
        },
      ],
      breaks: [],
      axis: { label: t.chart.pointsAxis },
    },
  };
}

function text(f: ChartContext['f'], figure: Figure): string {
  return f.value(figure.value, 'number');
}
