'use client';

import { lazy, Suspense } from 'react';
import type { useBrought } from './use-brought';
import type { IntakeOptions } from './use-intake';

export const fetchIntake = () => import('./intake-dialog');
const IntakeDialog = lazy(fetchIntake);

interface Props extends Omit<IntakeOptions, 'request' | 'close'>, ReturnType<typeof useBrought> {}

/** The look at whatever was brought. */
export function Intake({ brought, putAway, ...options }: Props) {
  return (
    <>
      {brought && (
        <Suspense>
          <IntakeDialog
            key={brought.id}
            request={brought.request}
            close={() => putAway(brought.id)}
            {...options}
          />
        </Suspense>
      )}
    </>
  );
}
