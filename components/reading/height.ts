/** The name under which a framed chart tells its height, in CSS pixels (see /du-lieu-mo). */
const name = 'soLieuHtxHeight';

/**
 * Tells the page around a framed chart how high it is, at once and whenever that changes, so that the
 * page can make room for it. It says nothing else, so whoever listens may hear it.
 */
export function tellHeight(page: Document): void {
  const chart = page.querySelector('.embed');
  if (chart === null || window.parent === window) return;
  new ResizeObserver(() => {
    const height = Math.ceil(chart.getBoundingClientRect().height);
    window.parent.postMessage({ [name]: height }, '*');
  }).observe(chart);
}
