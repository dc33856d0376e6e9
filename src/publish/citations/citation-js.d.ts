// What is used of Citation.js, which has no types of its own.
declare module '@citation-js/core' {
  export class Cite {
    constructor(entries: readonly object[]);
    format(as: 'bibtex'): string;
    format(as: 'data', options: { format: 'text' }): string;
    format(as: 'ris', options: { format: 'object' }): RisEntry[];
  }
  /** Values by their tags, "TI"; an author has a line of their own. */
  export type RisEntry = Record<string, string | string[]>;
  export const plugins: {
    config: {
      get(plugin: '@bibtex'): {
        format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
