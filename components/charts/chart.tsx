import type { ChartSpecification } from '@/lib/charts/specification';
import { chartMessages } from '@/lib/messages/charts';
import { dataText } from '@/lib/web/data-text';
import { ChartTable } from './chart-table';
import { layouts } from './geometry';
import { KeySymbolDrawing } from './key-symbol';
import { drawChart } from './server/draw-chart';

interface Props {
  readonly specification: ChartSpecification;
  /** Level of its heading within the page. */
  readonly level?: 1 | 2 | 3 | 4;
  readonly id?: string;
}

/**
 * A chart as it stands in the page that the server sends: the finding, what is measured, the
 * picture, how to read its marks, who said it, and the same figures as a table. What it is drawn from
 * stands beside the picture for the reader who touches it (components/reading); readers without
 * JavaScript miss nothing but the tooltip.
 */
export async function Chart({ specification, level = 3, id }: Props) {
  const { frame } = specification;
  const drawings = await drawChart(specification);
  const Heading = `h${level}` as const;
  return (
    <figure className="chart" id={id}>
      <figcaption>
        <Heading className="chart-title">{frame.title}</Heading>
        <p className="chart-subtitle">{frame.subtitle}</p>
      </figcaption>
      {drawings ? (
        <div className="chart-picture">
          <div
            className="chart-still"
            role="img"
            aria-label={frame.alternative}
            suppressHydrationWarning
          >
            {layouts.map((layout) => (
              <div key={layout} className={`chart-${layout}`} {...markup(drawings[layout])} />
            ))}
          </div>
          <script type="application/json" {...markup(dataText(drawnPart(specification)))} />
        </div>
      ) : (
        <p className="chart-subtitle">{chartMessages[frame.locale].lost}</p>
      )}
      {frame.keys.length > 0 && (
        <ul className="chart-keys">
          {frame.keys.map((entry) => (
            <li key={`${entry.symbol}${entry.sign}`}>
              <KeySymbolDrawing
                entry={entry}
                bars={!['trend', 'strip', 'change'].includes(specification.kind)}
              />
              {entry.text}
            </li>
          ))}
        </ul>
      )}
      <div className="chart-foot">
        {frame.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>{frame.foot.join(' · ')}</p>
      </div>
      <ChartTable specification={specification} open={drawings === null} />
    </figure>
  );
}

/**
 * The thread's own drawing, made by React from typed figures, and what it is drawn from as data that
 * cannot end its element: markup that needs no escaping again.
 */
function markup(text: string) {
  return { dangerouslySetInnerHTML: { __html: text } };
}

function drawnPart({ frame: { demoLabel }, ...rest }: ChartSpecification) {
  return { ...rest, frame: { demoLabel } };
}
