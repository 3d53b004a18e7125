import type { ComponentProps, ReactNode } from 'react';

const box =
  'w-full border border-ink-3 bg-paper px-3 py-2 text-ink aria-[invalid=true]:border-2 aria-[invalid=true]:border-gach';

interface FieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

function FieldFrame({
  id,
  label,
  hint,
  error,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  return (
    <div>
      <label htmlFor={id} className="label mb-1 block">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-ink-3 text-sm">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className="mt-1 font-semibold text-gach text-sm">
          {error}
        </p>
      )}
    </div>
  );
}

function describedBy({ id, hint, error }: FieldProps): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

/** A labelled text field with its hint and what is wrong with it. */
export function TextField({
  label,
  hint,
  error,
  ...input
}: FieldProps & Omit<ComponentProps<'input'>, 'id'>) {
  const frame = { id: input.id, label, hint, error };
  return (
    <FieldFrame {...frame}>
      <input
        {...input}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(frame)}
        className={`${box} min-h-11`}
      />
    </FieldFrame>
  );
}

/** The same for text of several lines. */
export function TextArea({
  label,
  hint,
  error,
  ...input
}: FieldProps & Omit<ComponentProps<'textarea'>, 'id'>) {
  const frame = { id: input.id, label, hint, error };
  return (
    <FieldFrame {...frame}>
      <textarea
        rows={4}
        {...input}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(frame)}
        className={box}
      />
    </FieldFrame>
  );
}
