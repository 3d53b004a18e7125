import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * How far a request's action got, told to the server around it: only so can an answer that failed
 * say truly whether anything may have been stored.
 */
export interface ActionTrace {
  stage: Stage;
}

/**
 * `entered`: an action runs, and nothing can have been stored yet · `running`: a command was begun
 * · `failed`: it threw · `answered`: it gave its outcome.
 */
type Stage = 'not_begun' | 'entered' | 'running' | 'failed' | 'answered';

/** Next bundles the actions apart from the server, so the two meet in a global. */
const shared = globalThis as { soLieuActionTrace?: AsyncLocalStorage<ActionTrace> };

function storage(): AsyncLocalStorage<ActionTrace> {
  shared.soLieuActionTrace ??= new AsyncLocalStorage();
  return shared.soLieuActionTrace;
}

/** Runs a request and gives the trace, which goes on being written while it runs. */
export function tracing<Result>(trace: ActionTrace, run: () => Result): Result {
  return storage().run(trace, run);
}

/** Notes how far the action of this request is; of no effect outside of one. */
export function noteStage(stage: Stage): void {
  const trace = storage().getStore();
  if (!trace) return;
  // A form may save and then take a step: what was begun stays begun.
  if (stage === 'entered' && trace.stage !== 'not_begun') return;
  // What failed before its command began has stored nothing.
  if (stage === 'failed' && trace.stage === 'entered') return;
  trace.stage = stage;
}
