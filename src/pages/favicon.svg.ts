import type { APIRoute } from 'astro';
import { loadSite } from '../content/load/site';
import { shadesOf } from '../look/accent';
import { markSvg } from '../look/mark';

/** The mark in the owner’s accent. */
export const GET: APIRoute = async () =>
  new Response(markSvg(shadesOf((await loadSite()).accent)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
