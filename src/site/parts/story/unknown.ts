import { nearest } from '../../../data/nearest.ts';

/** An id in MDX that the data does not have, with the nearest that it has. */
export function unknown(component: string, id: string, known: Iterable<string>): Error {
  const near = nearest(id, known);
  const hint = near === null ? '' : ` Có phải ý bạn là "${near}"?`;
  return new Error(`<${component} id="${id}"/>: dữ liệu không có mã này.${hint}`);
}
