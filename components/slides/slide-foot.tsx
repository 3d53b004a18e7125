import type { ChartFrame } from '@/lib/charts/specification';
import { KeySymbolDrawing } from '../charts/key-symbol';

interface Props {
  readonly frame: ChartFrame | null;
  /** Whether the picture's marks are bars; else they are points. */
  readonly isOfBars: boolean;
  /** Printed on every slide of illustrative figures; null for real ones. */
  readonly demo: string | null;
  /** `3/17`. */
  readonly number: string;
}

/** How to read the marks, what is left out, who said it; that it is made up; where one is. */
export function SlideFoot({ frame, isOfBars, demo, number }: Props) {
  return (
    <footer className="slide-foot">
      <div className="slide-source">
        {frame && frame.keys.length > 0 && (
          <ul className="slide-keys">
            {frame.keys.map((entry) => (
              <li key={`${entry.symbol}${entry.sign}`}>
                <KeySymbolDrawing entry={entry} bars={isOfBars} />
                {entry.text}
              </li>
            ))}
          </ul>
        )}
        {frame?.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {frame && frame.foot.length > 0 && <p>{frame.foot.join(' · ')}</p>}
      </div>
      {demo !== null && <p className="slide-demo">{demo}</p>}
      <p className="slide-number">{number}</p>
    </footer>
  );
}
