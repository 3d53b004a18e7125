import type { ChartSpecification, Drawn } from '@/lib/charts/specification';
import { demoLines, drawingWidth, type Layout, lineHeight } from './geometry';

interface Props {
  readonly specification: Drawn<ChartSpecification>;
  readonly layout: Layout;
}

/** Says on the picture itself that its figures are not real; it cannot be cut off as a caption can. */
export function DemoLabel({ specification, layout }: Props) {
  const lines = demoLines(specification, layout);
  if (lines.length === 0) return null;
  const height = lines.length * lineHeight(layout) + 4;
  return (
    <g className="ch-demo">
      <rect x={0.5} y={0.5} width={drawingWidth[layout] - 1} height={height} />
      {lines.map((line, index) => (
        <text key={line} x={8} y={lineHeight(layout) * (index + 1) - 2}>
          {line}
        </text>
      ))}
    </g>
  );
}
