interface Piece {
  readonly href: string;
  readonly label: string;
  readonly isSeen: boolean;
  readonly onOpen: () => void;
}

interface Props {
  readonly pieces: readonly Piece[];
  readonly above: string;
  readonly below: string;
  readonly title: string;
}

const WIDTH = 640;
const PIECE = { width: 58, height: 40 };
const SKY = 34;

/** An iceberg of pieces, those that are seen above the water, the others below. Each is a link to its row. */
export function IcebergDrawing({ pieces, above, below, title }: Props) {
  const seen = pieces.filter(({ isSeen }) => isSeen);
  const hidden = pieces.filter(({ isSeen }) => !isSeen);
  const [top, bottom] = [stack(seen.length), stack(hidden.length)];
  const width = Math.min(PIECE.width, WIDTH / Math.max(...top, ...bottom, 8));
  const water = SKY + top.length * PIECE.height;
  const height = water + SKY + Math.max(1, bottom.length) * PIECE.height;
  const place = (rows: readonly number[], i: number) => {
    let [row, before] = [0, 0];
    while (i >= before + (rows[row] ?? 0)) {
      before += rows[row] ?? 0;
      row += 1;
    }
    const left = WIDTH / 2 - ((rows[row] ?? 0) * width) / 2 + (i - before) * width;
    return { row, left };
  };
  return (
    <svg className="iceberg-drawing" viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={title}>
      <rect className="iceberg-water" y={water} width={WIDTH} height={height - water} />
      <path className="iceberg-line" d={wave(water)} />
      <text x="6" y={water - 9}>
        {above}
      </text>
      <text x="6" y={height - 10}>
        {below}
      </text>
      {seen.map((piece, i) => {
        const { row, left } = place(top, i);
        return (
          <Chunk
            key={piece.href}
            piece={piece}
            x={left}
            y={water - (row + 1) * PIECE.height}
            width={width}
            n={i}
          />
        );
      })}
      {hidden.map((piece, i) => {
        const { row, left } = place(bottom, i);
        return (
          <Chunk
            key={piece.href}
            piece={piece}
            x={left}
            y={water + row * PIECE.height}
            width={width}
            n={seen.length + i}
          />
        );
      })}
    </svg>
  );
}

interface ChunkProps {
  readonly piece: Piece;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly n: number;
}

function Chunk({ piece, x, y, width, n }: ChunkProps) {
  const { height } = PIECE;
  // Uneven like ice, and the same at every drawing.
  const rough = (k: number) => ((n * 7 + k * 13) % 9) - 4;
  const corners = [
    [3 + rough(1) / 2, 3 + rough(2) / 2],
    [width * 0.5 + rough(3), 1.5],
    [width - 3 + rough(4) / 2, 3 + rough(5) / 2],
    [width - 2, height * 0.6 + rough(6)],
    [width - 4 + rough(7) / 2, height - 3],
    [width * 0.4 + rough(8), height - 1.5],
    [3 + rough(9) / 2, height - 3],
    [2, height * 0.45 + rough(2)],
  ];
  return (
    <a
      href={piece.href}
      aria-label={piece.label}
      data-ice={piece.isSeen ? 'seen' : 'submerged'}
      onClick={(event) => {
        event.preventDefault();
        piece.onOpen();
      }}
    >
      <polygon points={corners.map(([dx = 0, dy = 0]) => `${x + dx},${y + dy}`).join(' ')} />
      <text x={x + width / 2} y={y + height / 2 + 5} textAnchor="middle" aria-hidden="true">
        {n + 1}
      </text>
    </a>
  );
}

/** How many pieces stand in each row, from the water outwards: the widest at the water, each a piece narrower. */
function stack(count: number): number[] {
  let widest = 1;
  while ((widest * (widest + 1)) / 2 < count) widest += 1;
  const rows: number[] = [];
  for (let left = count; left > 0; left -= widest - rows.length + 1)
    rows.push(Math.min(left, widest - rows.length));
  return rows;
}

function wave(y: number): string {
  const waves = Array.from({ length: 16 }, () => 'q10,-6 20,0 t20,0').join(' ');
  return `M0,${y} ${waves}`;
}
