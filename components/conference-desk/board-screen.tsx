'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { ShownBoard } from '@/lib/workspace/reported-board';
import { StandingSign } from './standing-sign';

interface Props {
  readonly first: ShownBoard;
  /** Answers with the board as it is then. */
  readonly address: string;
  readonly signIn: string;
  /** What stands at its foot besides. */
  readonly children: ReactNode;
  readonly words: Readonly<
    Record<
      'title' | 'conference' | 'handedIn' | 'order' | 'renews' | 'lineDown' | 'lineUp',
      string
    > &
      Record<'signedOut' | 'signIn' | 'empty', string>
  >;
}

/** Milliseconds between two looks, and after which an answer is given up. */
const pause = 10_000;
const patience = 8_000;

type Line = 'up' | 'down' | 'up again' | 'signed out';

/** Who has reported: read anew while it is shown, and never more certain than it is. */
export function BoardScreen({ first, address, signIn, words, children }: Props) {
  const [board, setBoard] = useState(first);
  const [line, setLine] = useState<Line>('up');
  const [renews, setRenews] = useState(false);
  useEffect(() => {
    let isOver = false;
    setRenews(true);
    const look = async () => {
      const answer = await fetch(address, {
        cache: 'no-store',
        signal: AbortSignal.timeout(patience),
      }).catch(() => null);
      const found: ShownBoard | null = answer?.ok ? await answer.json().catch(() => null) : null;
      if (isOver) return;
      if (found) setBoard(found);
      const isClosed = answer?.status === 401 || answer?.status === 404;
      setLine((before) => {
        if (isClosed) return 'signed out';
        if (!found) return 'down';
        return before === 'up' ? 'up' : 'up again';
      });
    };
    const timer = setInterval(look, pause);
    // Whoever comes back to the page, or to the network, need not wait for the next look.
    const lookNow = () => document.visibilityState === 'visible' && void look();
    document.addEventListener('visibilitychange', lookNow);
    window.addEventListener('online', lookNow);
    return () => {
      isOver = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookNow);
      window.removeEventListener('online', lookNow);
    };
  }, [address]);
  const isOld = line === 'down' || line === 'signed out';
  return (
    <>
      <header className="board-head">
        <div>
          <h1>{words.title}</h1>
          <p>
            {words.conference}. {board.when}
          </p>
        </div>
        <p className="board-total">
          <strong>{board.handedIn}</strong> {words.handedIn}
          <span>{board.handedInOf}</span>
          {board.overdue !== null && (
            <span className="board-late">
              <StandingSign sign="overdue" /> {board.overdue}
            </span>
          )}
        </p>
      </header>
      <p role="status" className="board-line" data-old={isOld || undefined}>
        {line === 'down' && words.lineDown.replace('{}', board.clock)}
        {line === 'up again' && words.lineUp}
        {line === 'signed out' && (
          <>
            {words.signedOut.replace('{}', board.clock)} <a href={signIn}>{words.signIn}</a>
          </>
        )}
      </p>
      <ul className="board-totals">
        {board.totals.map(({ sign, text }) => (
          <li key={sign}>
            <StandingSign sign={sign} /> {text}
          </li>
        ))}
      </ul>
      {board.rows.length === 0 && <p>{words.empty}</p>}
      <ol className="board-rows">
        {board.rows.map((row) => (
          <li key={row.id} data-sign={row.sign}>
            <StandingSign sign={row.sign} />
            <span className="board-name">{row.name}</span>
            <span className="board-state">{row.state}</span>
            <span className="board-filled">{row.filled}</span>
            <span className="board-moved">{row.moved}</span>
            <span className="board-bar" aria-hidden="true">
              {row.share !== null && <i style={{ inlineSize: `${row.share * 100}%` }} />}
            </span>
          </li>
        ))}
      </ol>
      <div className="board-foot">
        <p>
          <span>{board.readAt}.</span> {renews && words.renews} {words.order}
        </p>
        {children}
      </div>
    </>
  );
}
