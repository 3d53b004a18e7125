import 'server-only';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ChartSpecification } from '@/lib/charts/specification';
import { env } from '@/lib/env';
import { logError } from '@/lib/log';
import { type Layout, layouts } from '../geometry';
import { DrawingCache } from './drawing-cache';
import { DrawingThread } from './drawing-thread';

/** One for phones, one for wide columns. */
interface Drawings extends Readonly<Record<Layout, string>> {
  readonly size: number;
}

const THREADS = 2;
/** A machine that is busy building or migrating may take long to load the thread. */
const TIME_LIMITS = { start: 30_000, drawing: 5_000 };
/** In characters: some two thousand charts. */
const CACHE_SIZE = 16_000_000;

interface Studio {
  readonly threads: readonly DrawingThread[];
  readonly cache: DrawingCache<Drawings>;
  readonly underWay: Map<string, Promise<Drawings | null>>;
}

const shared = globalThis as typeof globalThis & { chartStudio?: Studio };

/** One for the process, also where a development server loads this module again. */
function studio(): Studio {
  shared.chartStudio ??= openStudio();
  return shared.chartStudio;
}

function openStudio(): Studio {
  const program = join(process.cwd(), env().BUILD_DIR, 'chart-worker.mjs');
  return {
    threads: Array.from({ length: THREADS }, () => new DrawingThread(program, TIME_LIMITS)),
    cache: new DrawingCache<Drawings>(CACHE_SIZE),
    underWay: new Map(),
  };
}

/**
 * The pictures of a specification, from memory where it was drawn before. Null where drawing fails:
 * the page then shows the table alone, and the log says why.
 */
export async function drawChart(specification: ChartSpecification): Promise<Drawings | null> {
  const { cache, underWay } = studio();
  const key = createHash('sha256').update(JSON.stringify(specification)).digest('base64url');
  const known = cache.get(key);
  if (known) return known;
  const running = underWay.get(key);
  if (running) return running;
  const drawing = drawBoth(specification)
    .then((drawings) => {
      cache.set(key, drawings);
      return drawings;
    })
    .catch((problem: unknown) => {
      logError('chart not drawn', problem, { title: specification.frame.title });
      return null;
    })
    .finally(() => underWay.delete(key));
  underWay.set(key, drawing);
  return drawing;
}

async function drawBoth(specification: ChartSpecification): Promise<Drawings> {
  const [narrow = '', wide = ''] = await Promise.all(
    layouts.map((layout) =>
      leastBusy()
        .draw(specification, layout)
        // A thread that died is replaced: what it was drawing is tried once more.
        .catch(() => leastBusy().draw(specification, layout)),
    ),
  );
  return { narrow, wide, size: narrow.length + wide.length };
}

/** The second thread is only woken when the first has much to do. */
function leastBusy(): DrawingThread {
  const { threads } = studio();
  const [first, ...rest] = threads;
  if (!first) throw new Error('no drawing thread');
  return rest.reduce((best, thread) => (thread.load + 6 < best.load ? thread : best), first);
}

/** A drawing that stands alone, for a file; rejects where it cannot be drawn. */
export function drawPainted(specification: ChartSpecification, layout: Layout): Promise<string> {
  return leastBusy().draw(specification, layout, true);
}
