import type { JSX } from 'react';
import type { KeyEntry, KeySymbol } from '@/lib/charts/specification';

interface Props {
  readonly entry: KeyEntry;
  /** Whether the picture's marks are bars; else they are points on lines. */
  readonly bars: boolean;
}

/** The mark that a key explains, as it looks on the picture. */
export function KeySymbolDrawing({ entry: { symbol, sign }, bars }: Props) {
  if (symbol === 'gap' || sign !== '') return <span className="chart-sign">{sign}</span>;
  return (
    <svg viewBox="0 0 20 12" aria-hidden="true">
      {(bars && barShapes[symbol]) || shapes[symbol]}
    </svg>
  );
}

type Drawn = Exclude<KeySymbol, 'gap'>;

const barShapes: Partial<Record<Drawn, JSX.Element>> = {
  provisional: <rect className="ch-column ch-provisional" x={1} y={1} width={18} height={10} />,
  estimated: <rect className="ch-column ch-estimated" x={1} y={1} width={18} height={10} />,
  range: (
    <g className="ch-bar">
      <rect className="ch-open" x={8} y={1} width={11} height={10} />
      <rect x={0} y={1} width={8} height={10} />
    </g>
  ),
};

const shapes = {
  provisional: <circle className="ch-dot ch-subject ch-provisional" cx={10} cy={6} r={3.8} />,
  estimated: (
    <>
      <path className="ch-key-dashed" d="M0 6h20" />
      <circle className="ch-dot ch-subject ch-estimated" cx={10} cy={6} r={3.8} />
    </>
  ),
  computed: (
    <>
      <path className="ch-key-thin" d="M0 6h20" />
      <circle className="ch-dot ch-subject" cx={10} cy={6} r={1.8} />
    </>
  ),
  range: <path className="ch-range ch-subject" d="M6 0h8M10 0v12M6 12h8" />,
  part: <rect className="ch-part" x={0} y={2} width={20} height={8} />,
  whole: <rect className="ch-whole" x={0.5} y={0.5} width={19} height={11} />,
  rest: <rect className="ch-tone-0" x={0.5} y={0.5} width={19} height={11} />,
  before: <circle className="ch-dot" cx={10} cy={6} r={4.5} />,
  after: <circle className="ch-dot ch-subject" cx={10} cy={6} r={4.5} />,
} as const satisfies Record<Drawn, JSX.Element>;
