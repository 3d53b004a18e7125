import type { Drawn, TrendSpecification } from '@/lib/charts/specification';
import { Tip } from './tip';

interface Props {
  readonly specification: Drawn<TrendSpecification>;
  readonly at: number;
}

export function TrendTip({ specification, at }: Props) {
  const found = specification.lines.flatMap(({ key, label, role, points }) =>
    points.filter((point) => point.at === at).map((point) => ({ key, label, role, ...point })),
  );
  const [first] = found;
  if (!first) return null;
  return <Tip heading={first.period} rows={found} />;
}
