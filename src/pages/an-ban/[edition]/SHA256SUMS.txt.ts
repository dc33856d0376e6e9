import type { APIRoute } from 'astro';
import { editionFilePaths } from '../../../site/paths.ts';

/** The checksums of the files of an edition, as they were sealed. */
export function getStaticPaths() {
  return editionFilePaths('.txt');
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
