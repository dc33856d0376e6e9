// What the bench uses of Eleventy, which has no types of its own.
declare module '@11ty/eleventy' {
  export class Eleventy {
    constructor(input: string, output: string, options: { quietMode: boolean; source: string });
    /** Builds all pages. */
    write(): Promise<unknown>;
  }
}
