import type { FaultCode } from './issue.ts';

/** Where the editor's guide explains a fault, from the root of the project. */
export function guidance(code: FaultCode): string {
  return `HUONG-DAN.md#${code}`;
}
