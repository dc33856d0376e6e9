declare module 'rdf-parser-csvw' {
  class CsvParser {
    constructor(options: { metadata: import('./rdf.ts').Dataset; baseIRI: string });
    import(input: import('node:stream').Readable): AsyncIterable<import('./rdf.ts').Quad>;
  }
  export = CsvParser;
}

declare module '@rdfjs/data-model' {
  const factory: { fromQuad: (quad: object) => import('./rdf.ts').Quad };
  export = factory;
}
