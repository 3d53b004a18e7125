import type { ReactNode } from 'react';
import { ChoiceLinks } from '@/components/layout/choice-links';
import { FileLinks } from './file-links';

interface Link {
  readonly name: string;
  readonly href: string;
}

interface Props {
  readonly line: string;
  readonly name: string;
  readonly text: string;
  readonly files: Parameters<typeof FileLinks>[0];
  /** Between generations of boundaries; null where there is nothing to choose. */
  readonly choices: Parameters<typeof ChoiceLinks>[0] | null;
  /** What stands between the name and what there is to choose. */
  readonly children: ReactNode;
  /** To the areas beside and within this one. */
  readonly links: readonly { readonly heading: string; readonly entries: readonly Link[] }[];
}

/** The name of the country or a region, large, with the ways to what lies within it. */
export function AreaHead({ line, name, text, files, choices, links, children }: Props) {
  return (
    <header className="page-width pt-9">
      <p className="small-caps text-ink-2">{line}</p>
      <h1 className="mt-1 text-4xl sm:text-5xl">{name}</h1>
      <p className="mt-3 max-w-text text-ink-2">{text}</p>
      {children}
      <div
        className="mt-4 flex flex-wrap items-baseline gap-x-10 gap-y-2 text-sm"
        data-screen-only=""
      >
        {choices && choices.choices.length > 1 && <ChoiceLinks {...choices} />}
        <FileLinks {...files} />
      </div>
      <div className="mt-4 grid gap-x-10 gap-y-3 text-sm lg:grid-cols-2" data-screen-only="">
        {links.map(({ heading, entries }) => (
          <nav key={heading} aria-label={heading}>
            <h2 className="font-normal font-sans text-ink-3 text-sm">{heading}</h2>
            <ul className="flex flex-wrap gap-x-4">
              {entries.map((entry) => (
                <li key={entry.href}>
                  <a href={entry.href} className="inline-block py-1">
                    {entry.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </header>
  );
}
