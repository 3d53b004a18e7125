import type { ComponentProps } from 'react';

export type ButtonLook = 'strong' | 'plain' | 'quiet';

const looks: Readonly<Record<ButtonLook, string>> = {
  strong: 'border-cham bg-cham text-on-cham hover:border-ink hover:bg-ink hover:text-paper',
  plain: 'border-ink-3 bg-paper text-ink hover:border-ink',
  quiet: 'border-transparent bg-transparent px-1 text-cham underline underline-offset-4',
};

/** How anything that acts looks, be it a button or the summary that opens a question. */
export function buttonClass(look: ButtonLook): string {
  return `inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 border px-4 py-2 font-semibold leading-5 disabled:cursor-progress disabled:opacity-60 ${looks[look]}`;
}

export function Button({
  look = 'plain',
  className = '',
  ...rest
}: { readonly look?: ButtonLook } & ComponentProps<'button'>) {
  return <button type="submit" {...rest} className={`${buttonClass(look)} ${className}`} />;
}
