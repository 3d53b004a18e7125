'use client';

import { lazy, Suspense } from 'react';
import { DropTarget } from './drop-target';
import type { useBrought } from './use-brought';
import type { IntakeOptions } from './use-intake';

export const fetchIntake = () => import('./intake-dialog');
const IntakeDialog = lazy(fetchIntake);

interface Props extends Omit<IntakeOptions, 'request' | 'close'>, ReturnType<typeof useBrought> {}

/** Where files are dropped, and the look at whatever was brought. */
export function Intake({ brought, bring, putAway, ...options }: Props) {
  return (
    <>
      <DropTarget isBusy={brought !== null} bring={bring} locale={options.locale} />
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
