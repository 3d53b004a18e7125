import type { ShowState } from '@/lib/domain/conference/show-control';
import { bringLetters } from './letters';
import type { Place } from './line';

/** What of the document shows the state of the show; it reads and marks what the server has made. */
export class Stage {
  private readonly slides: readonly HTMLElement[];

  constructor(private readonly root: HTMLElement) {
    this.slides = [...root.querySelectorAll<HTMLElement>('.show-slide')];
    root.dataset.live = '';
    root.querySelector('.show-slides')?.setAttribute('aria-live', 'polite');
    for (const part of root.querySelectorAll<HTMLElement>('[data-live-only]')) part.hidden = false;
    bringLetters();
    this.keepAwakeWhileMoved();
  }

  get total(): number {
    return Math.max(1, this.slides.length);
  }

  show({ at, screen, typed }: ShowState): void {
    this.slides.forEach((slide, index) => {
      slide.toggleAttribute('data-now', index === at - 1);
      slide.toggleAttribute('data-next', index === at);
    });
    scrollTo(0, 0);
    for (const cover of this.all('[data-cover]')) cover.hidden = cover.dataset.cover !== screen;
    const page = this.slides[at - 1]?.dataset.page ?? '';
    for (const code of this.all('[data-code]')) code.hidden = code.dataset.code !== page;
    this.say('[data-typed]', typed);
    this.reveal('[data-typed]', typed !== '');
    this.reveal('[data-last]', at === this.total);
    this.point(null);
  }

  /** A place on the slide in parts of its sides, of a place in the window; null beside it. */
  placeOf(x: number, y: number): Place | null {
    const box = this.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    const place = { x: (x - box.left) / box.width, y: (y - box.top) / box.height };
    return place.x >= 0 && place.x <= 1 && place.y >= 0 && place.y <= 1 ? place : null;
  }

  point(place: Place | null): void {
    const dot = this.one('[data-dot]');
    const box = this.current?.getBoundingClientRect();
    if (!dot || !box) return;
    dot.hidden = place === null;
    if (!place) return;
    dot.style.left = `${box.left + place.x * box.width}px`;
    dot.style.top = `${box.top + place.y * box.height}px`;
  }

  link(isLinked: boolean): void {
    this.reveal('[data-linked]', isLinked);
    this.reveal('[data-alone]', !isLinked);
  }

  /** Says which slides have changed since; on the wall a sign without words. */
  tellNews(changed: readonly number[]): void {
    this.reveal('[data-sign]', true);
    this.reveal('[data-news]', true);
    this.say('[data-changed]', changed.join(', '));
    this.reveal('[data-changed-line]', changed.length > 0);
  }

  private get current(): HTMLElement | null {
    return this.root.querySelector('.show-slide[data-now] .slide');
  }

  /** What leads the show is in sight while the pointer moves. */
  private keepAwakeWhileMoved(): void {
    let timer: ReturnType<typeof setTimeout>;
    addEventListener('pointermove', () => {
      this.root.dataset.awake = '';
      clearTimeout(timer);
      timer = setTimeout(() => delete this.root.dataset.awake, 2_500);
    });
  }

  private one(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  private all(selector: string): NodeListOf<HTMLElement> {
    return this.root.querySelectorAll<HTMLElement>(selector);
  }

  private say(selector: string, text: string): void {
    const part = this.one(selector);
    if (part) part.textContent = text;
  }

  private reveal(selector: string, isShown: boolean): void {
    const part = this.one(selector);
    if (part) part.hidden = !isShown;
  }
}
