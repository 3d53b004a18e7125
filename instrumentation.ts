import type { Instrumentation } from 'next';
import { logError, referenceHeader } from '@/lib/log';

/** One line for each request that broke: where, and under which reference its reader was told. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const reference = request.headers[referenceHeader];
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  logError(
    'page.failed',
    error,
    // Not the query: people's own words may stand in it.
    {
      method: request.method,
      path: request.path.replace(/[?#].*$/s, ''),
      digest,
      kind: context.routeType,
    },
    typeof reference === 'string' ? reference : undefined,
  );
};
