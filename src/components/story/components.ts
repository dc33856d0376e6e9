import Figure from './Figure.astro';
import Finding from './Finding.astro';
import StoryChart from './Chart.astro';

/** What MDX may use: every figure, finding and chart is fetched by its id, never typed. */
export const storyComponents = { Figure, Finding, Chart: StoryChart };
