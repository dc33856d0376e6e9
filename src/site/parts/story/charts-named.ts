/** What is printed as it stands, or not at all. */
const SILENT = /\{\/\*[\s\S]*?\*\/\}|```[\s\S]*?```|`[^`\n]*`/g;

/** The charts that the text of a story fetches. */
export function chartsNamed(body: string): string[] {
  const spoken = body.replaceAll(SILENT, ' ');
  return [...spoken.matchAll(/<Chart\s+id\s*=\s*(["'])(.*?)\1/g)].map(([, , id = '']) => id);
}
