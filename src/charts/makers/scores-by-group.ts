import { isClass, type Figure } from '../../data/figures.ts';
import { placesFromShare } from '../../data/settings.ts';
import { placesTell, type Ranking } from '../../derive/rank.ts';
import { bandsOf, placesOf } from '../rules/ranked.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import { isGap } from '../spec.ts';
import {
  inWords,
  pointOf,
  sampleMark,
  sourceLine,
  type ChartContext,
  type ChartOrSentence,
} from './context.ts';
import { targetBeside } from './target-line.ts';

/**
 * Scores of one peer group in one year, highest first, with the classes they were given. Scores that are printed alike
 * share a place and stand by name; of a `mixed` group, whose kinds do not do the same work, no places are said. `named` gives the name a unit had that year; units without a score stand in words
 * under the chart.
 */
export function scoresByGroup(
  context: ChartContext,
  id: string,
  words: { group: string; year: string; index: string },
  ranking: Ranking,
  named: (unit: string) => string,
  mixed = false,
): ChartOrSentence | null {
  const { t, f } = context;
  const ranked = inOrder(context, ranking, named);
  const figures = ranked.map(({ figure }) => figure);
  const [best] = figures;
  if (!best) return null;
  const leaders = ranked.filter(({ place }) => place === 1);
  if (figures.length < 2) {
    const only = { ...words, name: named(best.statement.unit), score: text(f, best) };
    return inWords(context, id, t.chart.onlyScore(only), [best.statement]);
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
        only:
          ranking.unranked.length === 0
            ? null
            : {
                count: f.number(figures.length),
                of: f.number(figures.length + ranking.unranked.length),
              },
      }),
      subtitle: t.chart.scoresSubtitle({ ...words, missing: f.number(silentIn(ranking).length) }),
      description: paragraph(
        figures.map((figure) => `${named(figure.statement.unit)}: ${text(f, figure)}`),
      ),
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
          points: ranked.map(({ point }) => point),
        },
      ],
      places:
        placesTell(ranking, placesFromShare(context.dataset)) && !mixed
          ? ranked.map(({ place }) => place)
          : null,
      bands: bandsOf(
        figures.map((figure) => classOf(context, figure)),
        t.chart.classNotStated,
      ),
      unranked: unrankedWords(context, ranking, named),
      breaks: [],
      axis: { label: t.chart.pointsAxis },
      ...targetBeside(context, figures, figures),
    },
  };
}

/** The peers of whom nothing is stated. */
function silentIn({ unranked, bounded }: Ranking): string[] {
  return unranked.filter((unit) => !bounded.some(({ statement }) => statement.unit === unit));
}

/** Who is not ranked, and why: no score was stated, or only a bound. */
function unrankedWords(
  { t, f }: ChartContext,
  ranking: Ranking,
  named: (unit: string) => string,
): string | null {
  const silent = silentIn(ranking).map(named);
  const bounded = ranking.bounded.map(
    (figure) => `${named(figure.statement.unit)} (${text(f, figure)})`,
  );
  const said = [
    ...(silent.length > 0 ? [t.chart.unranked({ names: f.list(silent) })] : []),
    ...(bounded.length > 0 ? [t.chart.unrankedBounds({ names: f.list(bounded) })] : []),
  ];
  return said.length > 0 ? said.join(' ') : null;
}

/** In order of their places; units that share a place in order of their names. */
function inOrder(context: ChartContext, { ranked }: Ranking, named: (unit: string) => string) {
  const drawn = ranked.flatMap(({ figure }) => {
    const point = pointOf(context, figure);
    return isGap(point) ? [] : [{ figure, point, name: named(figure.statement.unit) }];
  });
  const places = placesOf(drawn.map(({ point }) => point));
  return drawn
    .map((entry, index) => ({ ...entry, place: places[index] ?? drawn.length }))
    .toSorted((a, b) => a.place - b.place || a.name.localeCompare(b.name, context.locale));
}

function classOf({ t }: ChartContext, { statement }: Figure): string | null {
  const value = statement.figures.get('class')?.value;
  return value && isClass(value) ? t.chart.classBand({ class: t.classes[value.class] }) : null;
}

function text(f: ChartContext['f'], figure: Figure): string {
  return f.value(figure.value, 'number');
}
