import { brocadeRepeat, brocadeShapes } from '@/lib/web/brocade-shapes';

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
        <pattern id={id} {...brocadeRepeat} patternUnits="userSpaceOnUse">
          <rect {...brocadeRepeat} fill="var(--cham)" />
          {brocadeShapes.map(({ colour, path }) => (
            <path key={path} d={path} fill={`var(--${colour})`} />
          ))}
        </pattern>
      </defs>
      <rect width="100%" height="14" fill={`url(#${id})`} />
    </svg>
  );
}
