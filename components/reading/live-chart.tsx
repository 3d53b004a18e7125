import { Component, type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartSpecification, Drawn } from '@/lib/charts/specification';
import { ChartDrawing } from '../charts/chart-drawing';
import { drawingWidth, type Layout, wideFrom } from '../charts/geometry';

/**
 * Draws the chart anew over its picture, with tooltip and arrow keys, from the figures that stand in
 * the page beside it. Throws where they do not.
 */
export function bringToLife(picture: HTMLElement, still: HTMLElement): void {
  const data = picture.querySelector('script[type="application/json"]')?.textContent;
  if (!data) throw new Error('a chart without its figures');
  const specification = JSON.parse(data) as Drawn<ChartSpecification>;
  const place = picture.appendChild(document.createElement('div'));
  const root = createRoot(place);
  // At once: somebody waits for it.
  flushSync(() => root.render(<LiveChart specification={specification} still={still} />));
}

interface Props {
  readonly specification: Drawn<ChartSpecification>;
  /** The still picture's place, which the living chart covers exactly. */
  readonly still: HTMLElement;
}

function LiveChart({ specification, still }: Props) {
  return (
    <Guard onFailure={() => still.removeAttribute('data-replaced')}>
      <Living specification={specification} still={still} />
    </Guard>
  );
}

function Living({ specification, still }: Props) {
  const own = useRef<HTMLDivElement>(null);
  const [{ layout, scale }, setPlace] = useState(() => placeOf(still));
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const now = placeOf(still);
      setPlace((before) =>
        before.scale === now.scale && before.layout === now.layout ? before : now,
      );
    });
    observer.observe(still);
    return () => observer.disconnect();
  }, [still]);
  useEffect(() => {
    // Recharts places its marks in several passes; the picture stays until the first are there.
    let frame = 0;
    const look = () => {
      const svg = own.current?.querySelector<SVGElement>('svg[role=application]');
      if (!svg?.querySelector('[data-mark]')) {
        frame = requestAnimationFrame(look);
        return;
      }
      const hadFocus = document.activeElement === still;
      still.toggleAttribute('data-replaced', true);
      if (hadFocus) svg.focus();
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [still]);
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

/** The layout that shows, and how much larger than drawn. */
function placeOf(still: HTMLElement): { readonly layout: Layout; readonly scale: number } {
  const layout: Layout = still.clientWidth < wideFrom ? 'narrow' : 'wide';
  const svg = still.querySelector<SVGElement>(`.chart-${layout} svg`);
  const width = svg?.getBoundingClientRect().width ?? still.clientWidth;
  return { layout, scale: width / drawingWidth[layout] };
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
