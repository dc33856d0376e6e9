import type { APIRoute } from 'astro';
import { SOURCE_LOCALE } from '../../i18n/locale.ts';
import { currentSite } from '../../site/current.ts';
import { securityFile } from '../../site/well-known.ts';

/** Where there is somebody to tell. The name of its folder begins with a dot: tools pass over such folders of code. */
export function getStaticPaths() {
  const text = securityFile(currentSite(SOURCE_LOCALE));
  return text === null ? [] : [{ params: { folder: '.well-known' }, props: { text } }];
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
