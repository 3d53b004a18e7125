'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ChartSpecification } from '@/lib/charts/specification';
import type { LiveChartProps } from './live-chart';

interface Props {
  readonly specification: ChartSpecification;
  /** The picture in words. */
  readonly alternative: string;
  /** The server's picture: what stands until the chart is touched, and wherever that fails. */
  readonly children: ReactNode;
}

/** Loads the living chart when a reader touches, points at or focuses the picture, not before. */
export function ChartTouch({ specification, alternative, children }: Props) {
  const still = useRef<HTMLDivElement>(null);
  const [Live, setLive] = useState<ComponentType<LiveChartProps> | null>(null);
  const [isWanted, want] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const picture = still.current;
    if (!picture) return;
    const touch = () => want(true);
    // Only with a program behind it is the picture worth a stop of the tab key.
    picture.tabIndex = 0;
    for (const event of events) picture.addEventListener(event, touch, { passive: true });
    return () => {
      for (const event of events) picture.removeEventListener(event, touch);
    };
  }, []);
  useEffect(() => {
    if (!isWanted) return;
    import('./live-chart').then(
      ({ LiveChart }) => setLive(() => LiveChart),
      () => want(false),
    );
  }, [isWanted]);
  return (
    <div className="chart-picture">
      <div
        ref={still}
        className="chart-still"
        role="img"
        aria-label={alternative}
        data-replaced={isDrawn ? '' : undefined}
      >
        {children}
      </div>
      {Live && <Live specification={specification} still={still} onDrawn={setDrawn} />}
    </div>
  );
}

const events = ['pointerenter', 'touchstart', 'focus'] as const;
