/** As much of RDF/JS (rdf.js.org/data-model-spec) as the tests need. */
export interface Term {
  termType: string;
  value: string;
  equals: (other: unknown) => boolean;
}

export interface Quad {
  subject: Term;
  predicate: Term;
  object: Term;
}

export interface Dataset {
  match: (subject?: unknown, predicate?: unknown) => Dataset;
  [Symbol.iterator]: () => Iterator<Quad>;
}
