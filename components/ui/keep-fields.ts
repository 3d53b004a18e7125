import { type SyntheticEvent, startTransition } from 'react';

/**
 * Sends a form to its action without emptying its fields: what was written stays where the answer
 * is not the one hoped for. Without JavaScript the form's own action is used.
 */
export function keepFields(action: (form: FormData) => void) {
  return (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => action(form));
  };
}
