import { brocadeRepeat, brocadeShapes } from '@/lib/web/brocade-shapes';

/** The strip of highland weaving along the edge of a pack's first and last slide. */
export function SlideWeave({ id }: { readonly id: string }) {
  return (
    <svg aria-hidden="true" className="slide-weave" viewBox="0 0 960 14" preserveAspectRatio="none">
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
