import { elapsedText } from '@/lib/domain/conference/show-control';

/** The time of day, and how long somebody has spoken since the window opened or they said so. */
export function startClock(show: HTMLElement): void {
  const clock = show.querySelector('[data-clock]');
  const elapsed = show.querySelector('[data-elapsed]');
  let from = Date.now();
  const tick = () => {
    const now = new Date();
    if (clock) clock.textContent = now.toTimeString().slice(0, 5);
    if (elapsed) elapsed.textContent = elapsedText(now.getTime() - from);
  };
  show.querySelector('[data-restart]')?.addEventListener('click', () => {
    from = Date.now();
    tick();
  });
  tick();
  setInterval(tick, 1_000);
}
