import { useState } from 'react';
import type { IntakeRequest } from './use-intake';

/**
 * What somebody brings, one thing at a time. A dialog tells that it was closed a moment after it was:
 * what came meanwhile is another one, and stays.
 */
export function useBrought() {
  const [brought, setBrought] = useState<{
    readonly id: number;
    readonly request: IntakeRequest;
  } | null>(null);
  return {
    brought,
    bring: (request: IntakeRequest) =>
      setBrought((before) => ({ id: (before?.id ?? 0) + 1, request })),
    putAway: (id: number) => setBrought((before) => (before?.id === id ? null : before)),
  };
}
