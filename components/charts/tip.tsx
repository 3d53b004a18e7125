import type { MarkOrGap, Role } from '@/lib/charts/specification';

interface Props {
  readonly heading: string;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly role: Role;
    readonly cell: MarkOrGap;
  }[];
}

/** What a touched mark says: its period or name, each number with its word, and how sure it is. */
export function Tip({ heading, rows }: Props) {
  return (
    <div className="ch-tip">
      <p>
        <strong>{heading}</strong>
      </p>
      {rows.map(({ key, label, role, cell }) => (
        <p key={key}>
          {label !== '' && <span>{label}: </span>}
          {cell.type === 'mark' ? (
            <strong className={`ch-${role}`}>{cell.text}</strong>
          ) : (
            <em>{cell.reason}</em>
          )}
          {cell.type === 'mark' && cell.note !== '' && <span> ({cell.note})</span>}
        </p>
      ))}
    </div>
  );
}
