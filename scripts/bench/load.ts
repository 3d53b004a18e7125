import { runNode } from '../test/run-command';

export type Load = {
  readonly port: number;
  readonly path: string;
  readonly connections: number;
  readonly seconds: number;
};

/** Whole answers per second, and the time in milliseconds within which 99 of 100 came. */
export type LoadResult = { readonly perSecond: number; readonly p99: number };

/** Asked by a process of its own. */
export async function measureLoad(load: Load): Promise<LoadResult> {
  const { code, output } = await runNode(['scripts/run.cjs', 'bench-load', JSON.stringify(load)]);
  if (code !== 0) throw new Error(output);
  return JSON.parse(output);
}
