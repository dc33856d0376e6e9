import type { APIRoute } from 'astro';
import { calendarFile } from '../../site/pages/calendar/file.ts';
import { feedPaths } from '../../site/paths.ts';

export function getStaticPaths() {
  return feedPaths(calendarFile);
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
