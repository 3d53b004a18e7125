'use client';

import { Component, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { ChartSpecification } from '@/lib/charts/specification';
import { ChartDrawing } from './chart-drawing';
import { drawingWidth, type Layout, wideFrom } from './geometry';

export interface LiveChartProps {
  readonly specification: ChartSpecification;
  /** The still picture's place, which the living chart covers exactly. */
  readonly still: RefObject<HTMLElement | null>;
  /** Told when the chart stands in place of the picture; false when it failed and the picture stays. */
  readonly onDrawn: (drawn: boolean) => void;
}

/** The same drawing at the same size over the picture, with tooltip and arrow keys. */
export function LiveChart(props: LiveChartProps) {
  return (
    <Guard onFailure={() => props.onDrawn(false)}>
      <Living {...props} />
    </Guard>
  );
}

function Living({ specification, still: picture, onDrawn }: LiveChartProps) {
  const own = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ layout: Layout; scale: number } | null>(null);
  useEffect(() => {
    const still = picture.current;
    if (!still) return;
    const measure = () => {
      const layout: Layout = still.clientWidth < wideFrom ? 'narrow' : 'wide';
      const svg = still.querySelector<SVGElement>(`.chart-${layout} svg`);
      const width = svg?.getBoundingClientRect().width ?? still.clientWidth;
      setPlace({ layout, scale: width / drawingWidth[layout] });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(still);
    return () => observer.disconnect();
  }, [picture]);
  const isPlaced = place !== null;
  useEffect(() => {
    if (!isPlaced) return;
    // Recharts places its marks in several passes; the picture stays until the first are there.
    let frame = 0;
    const look = () => {
      const svg = own.current?.querySelector<SVGElement>('svg[role=application]');
      if (!svg?.querySelector('[data-mark]')) {
        frame = requestAnimationFrame(look);
        return;
      }
      const hadFocus = document.activeElement === picture.current;
      onDrawn(true);
      if (hadFocus) svg.focus();
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [isPlaced, picture, onDrawn]);
  if (!place) return null;
  const { layout, scale } = place;
  return (
    <div
      ref={own}
      className={`chart-live chart-live-${layout}`}
      style={{ transform: `scale(${scale})`, width: drawingWidth[layout] }}
    >
      <ChartDrawing specification={specification} layout={layout} live />
    </div>
  );
}

class Guard extends Component<
  { readonly children: ReactNode; readonly onFailure: () => void },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailure();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
