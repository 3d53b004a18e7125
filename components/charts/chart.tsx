import type { ChartSpecification } from '@/lib/charts/specification';
import { chartMessages } from '@/lib/messages/charts';
import { ChartTable } from './chart-table';
import { ChartTouch } from './chart-touch';
import { layouts } from './geometry';
import { KeySymbolDrawing } from './key-symbol';
import { drawChart } from './server/draw-chart';

interface Props {
  readonly specification: ChartSpecification;
  /** Level of its heading within the page. */
  readonly level?: 2 | 3 | 4;
  readonly id?: string;
}

/**
 * A chart as it stands in the page that the server sends: the finding, what is measured, the
 * picture, how to read its marks, who said it, and the same figures as a table. Readers without
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
        <ChartTouch specification={specification} alternative={frame.alternative}>
          {layouts.map((layout) => (
            <div key={layout} className={`chart-${layout}`} {...markup(drawings[layout])} />
          ))}
        </ChartTouch>
      ) : (
        <p className="chart-subtitle">{chartMessages[frame.locale].lost}</p>
      )}
      {frame.keys.length > 0 && (
        <ul className="chart-keys">
          {frame.keys.map((entry) => (
            <li key={`${entry.symbol}${entry.sign}`}>
              <KeySymbolDrawing entry={entry} bars={specification.kind !== 'trend'} />
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

/** The thread's own drawing, made by React from typed figures: markup that needs no escaping again. */
function markup(svg: string) {
  return { dangerouslySetInnerHTML: { __html: svg } };
}
