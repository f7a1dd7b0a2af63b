import { Resvg } from '@resvg/resvg-js';

/**
 * Draws a picture at build.
 * @param svg without texts, or with families whose files are given
 * @param width in pixels
 * @param fontFiles files of the families that its texts use
 */
export function drawPng(svg: string, width: number, fontFiles: string[] = []): Uint8Array<ArrayBuffer> {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles },
  }).render();
  return new Uint8Array(drawn.asPng());
}
