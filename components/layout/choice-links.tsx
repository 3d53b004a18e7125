interface Props {
  readonly label: string;
  readonly choices: readonly {
    readonly name: string;
    readonly href: string;
    readonly isChosen: boolean;
  }[];
}

/** A choice among a few by plain links; what is chosen bears the mark of nghệ. */
export function ChoiceLinks({ label, choices }: Props) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-baseline gap-x-4 text-sm">
      <span className="text-ink-3" aria-hidden="true">
        {label}
      </span>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {choices.map(({ name, href, isChosen }) => (
          <li key={href}>
            <a href={href} aria-current={isChosen ? 'true' : undefined} className="choice-link">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
