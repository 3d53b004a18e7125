/** Signs that a reader is about to read a chart more closely; scrolling past is none. */
const INTEREST = ['pointerenter', 'touchstart', 'focus'] as const;

/** Has each chart of a page come to life at the first sign of interest, not before. */
export function wakeCharts(page: ParentNode): void {
  for (const picture of page.querySelectorAll<HTMLElement>('.chart-picture')) {
    const still = picture.querySelector<HTMLElement>('.chart-still');
    if (still !== null) wakeWhenTouched(picture, still);
  }
}

function wakeWhenTouched(picture: HTMLElement, still: HTMLElement): void {
  // Only with a program behind it is the picture worth a stop of the tab key.
  still.tabIndex = 0;
  const listen = () => {
    for (const event of INTEREST) still.addEventListener(event, wake, { passive: true });
  };
  const wake = () => {
    for (const event of INTEREST) still.removeEventListener(event, wake);
    // Where the program cannot be had the picture stays, and the next touch tries again.
    import('./live-chart').then(({ bringToLife }) => bringToLife(picture, still), listen);
  };
  listen();
}
