import type { APIRoute } from 'astro';
import { filePaths } from '../../../site/current-files.ts';

/** The static API. */
export function getStaticPaths() {
  return filePaths('api');
}

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.content);
