import {
  type SyntheticEvent,
  useActionState,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { readCallError } from './call-error';
import { type Sending, SentRequest } from './sent-request';

export interface SentForm<Answer> {
  /** The newest answer, however it came; null: none yet. */
  readonly answer: Answer | null;
  readonly sending: Sending<Answer>;
  readonly busy: boolean;
  /** For the form's `action`: what a browser without JavaScript sends it to. */
  readonly action: (form: FormData) => void;
  /** For the form's `onSubmit`. The fields stay as they are. */
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
  readonly askAgain: () => void;
  /** Says that the page that an answer led to is there: the form may be sent again. */
  readonly arrived: () => void;
}

/** Where a form without JavaScript is sent: an address that is empty would be no valid one. */
export const thisPage = '#';

/** The one way in which a form is sent to its server action and its answer is waited for. */
export function useSentForm<Answer>(
  action: (previous: Awaited<Answer> | null, form: FormData) => Promise<Awaited<Answer>>,
): SentForm<Awaited<Answer>> {
  const [plainAnswer, plainAction] = useActionState<Awaited<Answer> | null, FormData>(
    action,
    null,
    thisPage,
  );
  const [request] = useState(
    () =>
      new SentRequest<Awaited<Answer>>({
        send: (form) => action(null, form),
        read: readCallError,
      }),
  );
  const sending = useSyncExternalStore(request.subscribe, request.state, request.state);

  useEffect(() => {
    const ask = () => void request.askAgain();
    addEventListener('online', ask);
    return () => {
      removeEventListener('online', ask);
      request.stop();
    };
  }, [request]);

  return {
    answer: sending.kind === 'known' ? sending.answer : plainAnswer,
    sending,
    busy: request.busy,
    action: plainAction,
    onSubmit: (event) => {
      event.preventDefault();
      void request.send(new FormData(event.currentTarget));
    },
    askAgain: () => void request.askAgain(),
    arrived: request.arrived,
  };
}
