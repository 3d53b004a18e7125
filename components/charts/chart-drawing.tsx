import type { ChartSpecification, Drawn } from '@/lib/charts/specification';
import { BalanceDrawing } from './balance-drawing';
import { BarsDrawing } from './bars-drawing';
import { ChangeDrawing } from './change-drawing';
import type { Layout } from './geometry';
import { MultiplesDrawing } from './multiples-drawing';
import { NestedDrawing } from './nested-drawing';
import { SharesDrawing } from './shares-drawing';
import { StripDrawing } from './strip-drawing';
import { TrendDrawing } from './trend-drawing';

interface Props {
  readonly specification: Drawn<ChartSpecification>;
  readonly layout: Layout;
  /** Whether it answers to pointer and keyboard; on the server it does not. */
  readonly live: boolean;
}

/** The one drawing of a specification: the worker and the browser mount the same. */
export function ChartDrawing({ specification, ...rest }: Props) {
  switch (specification.kind) {
    case 'trend':
      return <TrendDrawing specification={specification} {...rest} />;
    case 'bars':
      return <BarsDrawing specification={specification} {...rest} />;
    case 'nested':
      return <NestedDrawing specification={specification} {...rest} />;
    case 'shares':
      return <SharesDrawing specification={specification} {...rest} />;
    case 'multiples':
      return <MultiplesDrawing specification={specification} {...rest} />;
    case 'strip':
      return <StripDrawing specification={specification} {...rest} />;
    case 'balance':
      return <BalanceDrawing specification={specification} {...rest} />;
    case 'change':
      return <ChangeDrawing specification={specification} {...rest} />;
  }
}
