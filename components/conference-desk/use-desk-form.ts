import { useEffect, useRef, useState } from 'react';
import type { Sending } from '@/components/ui/sent-request';
import { type SentForm, useSentForm } from '@/components/ui/use-sent-form';

interface DeskSent<Answer> extends SentForm<Answer> {
  /** What came of the form, once the page that came with it is there. */
  readonly arrival: Sending<Answer> | null;
}

/**
 * A form that stays on its page: what succeeds leads to the page that it stands on, and it can be sent
 * again then. `page` is new with every page that the server sends; it may be there before the answer is
 * known, or after.
 */
export function useDeskForm<Answer>(
  action: (previous: Awaited<Answer> | null, form: FormData) => Promise<Awaited<Answer>>,
  page: unknown,
): DeskSent<Awaited<Answer>> {
  const sent = useSentForm<Answer>(action);
  const { sending, arrived } = sent;
  const [arrival, setArrival] = useState<Sending<Awaited<Answer>> | null>(null);
  const sentWith = useRef(page);
  useEffect(() => {
    const { kind } = sending;
    if (kind === 'sending' || kind === 'unknown') return;
    const isAwaited = (kind === 'leaving' || kind === 'known') && sending !== arrival;
    if (isAwaited && sentWith.current === page) return;
    sentWith.current = page;
    if (!isAwaited) return;
    setArrival(sending);
    arrived();
  }, [sending, page, arrival, arrived]);
  return { ...sent, arrival };
}
