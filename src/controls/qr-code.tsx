import { useEffect, useState } from 'react';
import { loadPiece, type MissingPiece } from '../browser/load-piece';
import { MissingNote } from './missing-note';
import { AS_IT_IS } from './as-typed';

interface Props {
  readonly text: string;
  readonly label: string;
  /** What is said where the text is too long; nothing where there is another way beside it, as on paper. */
  readonly failed?: string;
}

/** Light modules around the code, without which cameras do not find it. */
const BORDER = 4;

/** A code, or why there is none; a text that is too long has neither. */
interface Drawn {
  readonly path?: string;
  readonly size?: number;
  readonly missing?: MissingPiece;
}

/** A text as a QR code, drawn here: dark on light in every look, because cameras expect it so. */
export function QrCode({ text, label, failed }: Props) {
  const [drawn, draw] = useState<Drawn & { readonly text: string }>();
  useEffect(() => {
    let wanted = true;
    void drawQr(text).then((code) => wanted && draw({ text, ...code }));
    return () => {
      wanted = false;
    };
  }, [text]);
  if (drawn?.text !== text) return null;
  if (drawn.path === undefined || drawn.size === undefined) {
    if (failed === undefined) return null;
    return drawn.missing ? <MissingNote reason={drawn.missing} /> : <p className="hint">{failed}</p>;
  }
  return (
    <svg
      {...AS_IT_IS}
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${drawn.size} ${drawn.size}`}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={drawn.path} fill="#000" />
    </svg>
  );
}

/** What draws codes is fetched when one is wanted. */
async function drawQr(text: string): Promise<Drawn> {
  const drawer = await loadPiece(() => import('uqr'));
  if (!drawer.ok) return { missing: drawer.reason };
  try {
    const { data, size } = drawer.piece.encode(text, { ecc: 'M', border: BORDER });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { path: dark.join(''), size };
  } catch {
    return {};
  }
}
