import { useEffect, useState } from 'react';

interface Props {
  readonly text: string;
  readonly label: string;
  /** What is said where the text is too long; nothing where there is another way beside it. */
  readonly failed?: string;
}

/** Light modules around the code, without which cameras do not find it. */
const BORDER = 4;

/** A text as a QR code, drawn here: dark on light in every look, because cameras expect it so. */
export function QrCode({ text, label, failed }: Props) {
  const [drawn, draw] = useState<{ readonly text: string; readonly path?: string; readonly size?: number }>();
  useEffect(() => {
    let wanted = true;
    void drawQr(text).then((code) => wanted && draw({ text, ...code }));
    return () => {
      wanted = false;
    };
  }, [text]);
  if (drawn?.text !== text) return null;
  if (drawn.path === undefined || drawn.size === undefined)
    return failed === undefined ? null : <p className="hint">{failed}</p>;
  return (
    <svg
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
async function drawQr(text: string): Promise<{ path?: string; size?: number }> {
  try {
    const { encode } = await import('uqr');
    const { data, size } = encode(text, { ecc: 'M', border: BORDER });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { path: dark.join(''), size };
  } catch {
    return {};
  }
}
