import type { APIRoute } from 'astro';
import { editionFilePaths } from '../../../site/paths.ts';

/** Each table of each edition, byte for byte as it was sealed. */
export function getStaticPaths() {
  return editionFilePaths('.csv');
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
