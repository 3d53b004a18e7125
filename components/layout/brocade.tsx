/**
 * A strip of highland weaving (thổ cẩm): diamonds between two lines of teeth, in three of the
 * page's colours. Only the masthead and the conference spread carry it.
 */
export function Brocade({
  id,
  className = '',
}: {
  readonly id: string;
  readonly className?: string;
}) {
  return (
    <svg aria-hidden="true" className={`block h-3.5 w-full ${className}`} data-brocade="">
      <defs>
        <pattern id={id} width="42" height="14" patternUnits="userSpaceOnUse">
          <rect width="42" height="14" fill="var(--cham)" />
          <path
            d="M0 0h42v1.5H0zM0 12.5h42V14H0z M3 1.5l3 3 3-3z M33 1.5l3 3 3-3z M3 12.5l3-3 3 3z M33 12.5l3-3 3 3z"
            fill="var(--paper)"
          />
          <path d="M21 1.5L28 7l-7 5.5L14 7z" fill="var(--paper)" />
          <path d="M21 3.6L25.4 7 21 10.4 16.6 7z" fill="var(--nghe)" />
          <path d="M21 5.6L22.8 7 21 8.4 19.2 7z" fill="var(--cham)" />
          <path d="M0 4.5L3.2 7 0 9.5z M42 4.5L38.8 7 42 9.5z" fill="var(--nghe)" />
          <path d="M6 7l3-2v4zM36 7l-3-2v4z" fill="var(--series-4)" />
        </pattern>
      </defs>
      <rect width="100%" height="14" fill={`url(#${id})`} />
    </svg>
  );
}
