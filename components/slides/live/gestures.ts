import type { Place } from './line';

/** Pixels that a finger goes sideways to turn a page. */
const swipe = 48;
/** Part of the screen at whose left a tap goes back. */
const backPart = 0.25;

interface Led {
  readonly step: (by: 1 | -1) => void;
  /** Points on the wall, in the speaker's window; null on the wall itself. */
  readonly point: ((place: Place | null) => void) | null;
  readonly placeOf: (x: number, y: number) => Place | null;
}

/** Swipes, taps and clicks on a slide lead the show; in the speaker's window they point. */
export function listenForGestures(show: HTMLElement, { step, point, placeOf }: Led): void {
  let from: { x: number; y: number } | null = null;
  let isSwiped = false;
  let isPointing = false;

  show.addEventListener('pointerdown', (event) => {
    isSwiped = false;
    from = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : null;
    if (!point || event.button !== 0 || from) return;
    const place = placeOf(event.clientX, event.clientY);
    isPointing = place !== null;
    if (place) point(place);
  });
  show.addEventListener('pointermove', (event) => {
    if (isPointing) point?.(placeOf(event.clientX, event.clientY));
  });
  addEventListener('pointerup', (event) => {
    if (isPointing) point?.(null);
    isPointing = false;
    if (!from) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    from = null;
    if (Math.abs(x) < swipe || Math.abs(x) < Math.abs(y)) return;
    isSwiped = true;
    step(x < 0 ? 1 : -1);
  });
  show.addEventListener('click', ({ target, clientX }) => {
    const isElsewhere = (target as Element).closest('a, button, nav, summary') !== null;
    if (isSwiped || isElsewhere || point) return;
    step(clientX < innerWidth * backPart ? -1 : 1);
  });
}
