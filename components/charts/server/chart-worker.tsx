import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { JSDOM } from 'jsdom';
import type { ThreadMessage } from '@/lib/working-thread';
import type { Layout } from '../geometry';
import type { DrawingRequest } from './messages';
import { paint, paintingRules, type StyleSheets } from './painted';

/** Put in by the bundler (scripts/build/chart-worker.ts). */
declare const STYLE_SHEETS: StyleSheets;

const DRAWING_PRIORITY = 10;

/** Who waits for an answer goes before who draws. On Linux this is of the thread that asks, elsewhere of the whole process. */
if (process.platform === 'linux') setPriority(DRAWING_PRIORITY);

/*
 * A thread of its own with a page that nobody sees: Recharts draws only where it is mounted in a
 * document, and a document's globals do not belong in the server.
 */
const { window } = new JSDOM('<!doctype html><html><body></body></html>', {
  pretendToBeVisual: false,
});
const immediately = (callback: (time: number) => void) => {
  setImmediate(() => callback(0));
  return 0;
};
Object.assign(globalThis, {
  window,
  document: window.document,
  HTMLElement: window.HTMLElement,
  SVGElement: window.SVGElement,
  Element: window.Element,
  Node: window.Node,
  MutationObserver: window.MutationObserver,
  getComputedStyle: window.getComputedStyle.bind(window),
  requestAnimationFrame: immediately,
  cancelAnimationFrame: () => undefined,
});
Object.assign(window, {
  requestAnimationFrame: immediately,
  cancelAnimationFrame: () => undefined,
});

// After the globals: React and Recharts look for a document when they are loaded.
const [{ createRoot }, { flushSync }, { ChartDrawing }] = await Promise.all([
  import('react-dom/client'),
  import('react-dom'),
  import('../chart-drawing'),
]);

/** Read at first need: a page's own drawing needs none. */
let rules: ReturnType<typeof paintingRules> | undefined;

async function draw({ specification, layout, isPainted }: DrawingRequest): Promise<string> {
  const host = window.document.createElement('div');
  window.document.body.append(host);
  let failure: unknown = null;
  const root = createRoot(host, {
    onUncaughtError: (problem) => {
      failure = problem;
    },
  });
  try {
    flushSync(() => {
      root.render(<ChartDrawing specification={specification} layout={layout} live={false} />);
    });
    const svg = await settled(host, () => failure);
    return isPainted ? painted(tidy(svg), layout) : tidy(svg);
  } finally {
    root.unmount();
    host.remove();
  }
}

/** The drawing as XML, painted as in the page's column of that layout. */
function painted(svg: string, layout: Layout): string {
  const page = window.document.createElement('div');
  page.className = 'chart-picture';
  const column = page.appendChild(window.document.createElement('div'));
  column.className = `chart-${layout}`;
  column.innerHTML = svg;
  rules ??= paintingRules(STYLE_SHEETS);
  paint(page, rules);
  return new window.XMLSerializer().serializeToString(column.firstElementChild as Element);
}

/** Recharts measures and places in several passes: the drawing is done when a turn changes nothing. */
async function settled(host: Element, failure: () => unknown): Promise<string> {
  let before = '';
  let unchanged = 0;
  for (let turn = 0; turn < 200; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    if (failure() !== null) throw failure();
    const now = host.querySelector('svg')?.outerHTML ?? '';
    unchanged = now !== '' && now === before ? unchanged + 1 : 0;
    if (unchanged >= 4) return now;
    before = now;
  }
  throw new Error('the drawing did not come to rest');
}

const idleAttributes =
  / (?:role|tabindex|style|clip-path|orientation|name|radius|id|x1|x2|x|y|fill|fill-opacity|stroke|stroke-width|stroke-dasharray|width|height)="[^"]*"/g;

/**
 * Leaves out what only a live chart needs (clip paths, names and sizes of Recharts' own, colours that
 * the style sheet gives, lines without ink) and writes coordinates to a tenth.
 */
function tidy(svg: string): string {
  return svg
    .replace(/<defs>.*?<\/defs>/g, '')
    .replace(/<(title|desc)><\/\1>/g, '')
    .replace(/<path stroke="none"[^>]*><\/path>/g, '')
    .replace(/^<svg[^>]*?viewBox="([^"]*)"[^>]*>/, '<svg viewBox="$1" aria-hidden="true">')
    .replace(/<path ([^>]*)>/g, (tag) => tag.replace(idleAttributes, ''))
    .replace(/<g ([^>]*)>/g, (tag) => tag.replace(/ (?:id|tabindex|clip-path)="[^"]*"/g, ''))
    .replace(/<line ([^>]*)>/g, (tag) =>
      tag.replace(idleAttributes, (found) => (/^ [xy][12]=/.test(found) ? found : '')),
    )
    .replace(/ class="([^"]*)"/g, (_, names: string) => {
      const own = names.split(/\s+/).filter((name) => name.startsWith('ch-'));
      return own.length === 0 ? '' : ` class="${own.join(' ')}"`;
    })
    .replace(/ (?:d|x|y|x1|x2|y1|y2)="[^"]*"/g, (found) => found.replace(/\d+\.\d{2,}/g, toTenth))
    .replace(/<g>(?:<g>)*(?:<\/g>)*<\/g>/g, (found) => (isBalanced(found) ? '' : found));
}

function toTenth(number: string): string {
  return String(Math.round(Number(number) * 10) / 10);
}

function isBalanced(groups: string): boolean {
  return groups.split('<g>').length === groups.split('</g>').length;
}

parentPort?.on('message', async (request: DrawingRequest) => {
  let answer: ThreadMessage<string>;
  try {
    answer = { type: 'done', result: await draw(request) };
  } catch (problem) {
    answer = {
      type: 'failed',
      problem: problem instanceof Error ? problem.message : String(problem),
    };
  }
  parentPort?.postMessage(answer);
});
parentPort?.postMessage({ type: 'ready' } satisfies ThreadMessage<string>);
