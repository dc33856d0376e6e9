// What the tests use of bibtex-parse, which has no types of its own.
declare module 'bibtex-parse' {
  /** Each entry with its key, its type and its fields, which are named in capitals. */
  export function entries(
    bibtex: string,
  ): ({ key: string; type: string } & Record<string, string>)[];
}
