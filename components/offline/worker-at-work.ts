/**
 * The worker at work. It may not be this page's own: one that was come to from signing in, without
 * another document, began outside its reach.
 */
export function activated(registration: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  const { active, installing, waiting } = registration;
  const coming = installing ?? waiting;
  if (active || !coming) return Promise.resolve(active);
  return new Promise((settle) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') settle(coming);
      else if (coming.state === 'redundant') settle(registration.active);
    });
  });
}

/** Programs, style sheets and letters that this page was made of. */
export function assetsOfPage(): string[] {
  const names = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).pathname.startsWith('/_next/static/'));
  return [...new Set(names)];
}
