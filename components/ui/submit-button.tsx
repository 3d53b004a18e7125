'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button';

/** Submits once: while the form is under way it says so and takes no second click. */
export function SubmitButton({
  busyText,
  children,
  ...rest
}: { readonly busyText: string } & ComponentProps<typeof Button>) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...rest}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
    >
      {pending ? busyText : children}
    </Button>
  );
}
