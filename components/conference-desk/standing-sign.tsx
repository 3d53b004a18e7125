import type { StandingSign as Sign } from '@/lib/workspace/reported-board';

/** Shapes that are told apart without colour: emptier the less is done, a triangle for what is late. */
const shapes: Readonly<Record<Sign, React.ReactNode>> = {
  overdue: <path d="M12 2 23 21H1ZM12 9v6M12 17.5v1" />,
  returned: <path d="M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 11h-3" />,
  not_begun: <circle cx="12" cy="12" r="9" />,
  draft: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 0 0 0 18Z" className="board-sign-full" />
    </>
  ),
  with_lead: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 1 0 9 9h-9Z" className="board-sign-full" />
    </>
  ),
  submitted: <circle cx="12" cy="12" r="9" className="board-sign-full" />,
  accepted: <path d="m3 13 6 6L21 5" />,
  published: <path d="m1 13 5 5L16 6M11 17l2 1.5L23 6" />,
  not_asked: <path d="M4 12h16" />,
};

export function StandingSign({ sign }: { readonly sign: Sign }) {
  return (
    <svg viewBox="0 0 24 24" className="board-sign" data-sign={sign} aria-hidden="true">
      {shapes[sign]}
    </svg>
  );
}
