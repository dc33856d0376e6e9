import type { APIRoute } from 'astro';
import { editionFilePaths } from '../../../site/paths.ts';

/** The story of the year in each edition that holds one, byte for byte as it was sealed. */
export function getStaticPaths() {
  return editionFilePaths('.mdx');
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
