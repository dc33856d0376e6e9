/**
 * Stands in for the part of Chart.js that mixes colours, in what is sent to readers: a twentieth of its bytes.
 * It mixes when a chart moves or an element is pointed at, by its own means; ours do neither (`charts/forms/compose.ts`).
 */
export function Color(value: unknown): never {
  throw new Error(String(value));
}
