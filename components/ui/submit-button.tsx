'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button';

interface Props extends ComponentProps<typeof Button> {
  readonly busyText: string;
  /** Whether its form is under way, where the form does not tell by itself. */
  readonly busy?: boolean;
}

/** Submits once: while the form is under way it says so and takes no second click. */
export function SubmitButton({ busyText, busy = false, children, ...rest }: Props) {
  const { pending } = useFormStatus();
  const isBusy = pending || busy;
  return (
    <Button {...rest} aria-disabled={isBusy} onClick={(event) => isBusy && event.preventDefault()}>
      {isBusy ? busyText : children}
    </Button>
  );
}
