import {
  type SyntheticEvent,
  useActionState,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { readCallError } from '@/components/ui/call-error';
import { SentRequest } from '@/components/ui/sent-request';
import { type SentForm, thisPage } from '@/components/ui/use-sent-form';

/**
 * As `useSentForm`, for a form that is still there on the page that its answer leads to: once that page
 * has come (`held` is another by then) it can be sent again, with what the page shows now.
 */
export function useStayingForm<Answer, Held>(
  action: (previous: Awaited<Answer> | null, form: FormData) => Promise<Awaited<Answer>>,
  held: Held,
  onArrival?: (held: Held) => void,
): SentForm<Awaited<Answer>> {
  const [plainAnswer, plainAction] = useActionState<Awaited<Answer> | null, FormData>(
    action,
    null,
    thisPage,
  );
  const [request, setRequest] = useState(() => requestOf(action));
  const sending = useSyncExternalStore(request.subscribe, request.state, request.state);
  const sentWith = useRef<Held | null>(null);

  useEffect(() => {
    const ask = () => void request.askAgain();
    addEventListener('online', ask);
    return () => {
      removeEventListener('online', ask);
      request.stop();
    };
  }, [request]);

  const isLeaving = sending.kind === 'leaving';
  useEffect(() => {
    if (!isLeaving || sentWith.current === null || sentWith.current === held) return;
    sentWith.current = null;
    setRequest(requestOf(action));
    onArrival?.(held);
  }, [isLeaving, held, action, onArrival]);

  return {
    answer: sending.kind === 'known' ? sending.answer : plainAnswer,
    sending,
    busy: request.busy,
    action: plainAction,
    onSubmit: (event: SyntheticEvent<HTMLFormElement>) => {
      event.preventDefault();
      if (!request.busy) sentWith.current = held;
      void request.send(new FormData(event.currentTarget));
    },
    askAgain: () => void request.askAgain(),
  };
}

function requestOf<Answer>(action: (previous: Answer | null, form: FormData) => Promise<Answer>) {
  return new SentRequest<Answer>({ send: (form) => action(null, form), read: readCallError });
}
