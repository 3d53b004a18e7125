import type { KeyEntry } from '@/lib/charts/specification';

/** The mark that a key explains, as it looks on the picture. */
export function KeySymbolDrawing({ symbol, sign }: KeyEntry) {
  if (symbol === 'gap') return <span className="chart-sign">{sign}</span>;
  return (
    <svg viewBox="0 0 20 12" aria-hidden="true">
      {shapes[symbol]}
    </svg>
  );
}

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
  break: <path className="ch-key-break" d="M10 -1v14" />,
} as const satisfies Record<Exclude<KeyEntry['symbol'], 'gap'>, React.JSX.Element>;
