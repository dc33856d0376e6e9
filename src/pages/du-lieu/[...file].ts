import type { APIRoute } from 'astro';
import { filePaths } from '../../site/current-files.ts';

/** Downloads: tables, workbooks, archives, and what describes them. */
export function getStaticPaths() {
  return filePaths('data');
}

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.content);
