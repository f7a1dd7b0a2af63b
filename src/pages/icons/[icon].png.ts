import type { APIRoute } from 'astro';
import { loadSite } from '../../content/load/site';
import { shadesOf } from '../../look/accent';
import { iconSvg } from '../../look/mark';
import { drawPng } from '../../look/png';

interface Icon {
  readonly name: string;
  /** In pixels. */
  readonly size: number;
  readonly purpose?: 'maskable';
}

/** The icons of the installed site. A maskable one leaves room for a device that cuts its corners. */
export const ICONS: readonly Icon[] = [
  { name: '180', size: 180 },
  { name: '192', size: 192 },
  { name: '512', size: 512 },
  { name: 'maskable', size: 512, purpose: 'maskable' },
];

export const getStaticPaths = () => ICONS.map((icon) => ({ params: { icon: icon.name }, props: { icon } }));

export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) => {
  const accent = shadesOf((await loadSite()).accent);
  const png = drawPng(iconSvg(accent, icon.purpose ? 0.2 : 0.08), icon.size);
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
