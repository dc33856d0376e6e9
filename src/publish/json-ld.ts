/** A value of JSON, as linked data is written in. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Without what is null or an empty list: where nothing is known nothing is said. */
export function known(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** As it stands in a script element of a page: no "<" can end it. */
export function scriptJson(value: Json): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
