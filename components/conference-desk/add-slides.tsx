import { SubmitButton } from '@/components/ui/submit-button';
import { slideKinds } from '@/lib/domain/conference/slide';
import { templateKinds } from '@/lib/domain/conference/template';
import { storyTopics } from '@/lib/domain/topic';
import type { Locale } from '@/lib/locale';
import { conferenceDeskMessages, problemWords } from '@/lib/messages/conference-desk';
import { templateMessages } from '@/lib/messages/slide-templates';
import { slideMessages } from '@/lib/messages/slides';
import { topicMessages } from '@/lib/messages/topics';
import { type DeskAnswer, DeskForm } from './desk-form';

interface Props {
  readonly action: (previous: DeskAnswer | null, form: FormData) => Promise<DeskAnswer>;
  readonly pack: Readonly<Record<'slug' | 'packId', string>>;
  /** The slide after which new ones stand; empty: first. */
  readonly after: string;
  readonly provinces: readonly { readonly value: string; readonly text: string }[];
  readonly isOpen: boolean;
  readonly locale: Locale;
}

const box = 'min-h-11 border border-ink-3 bg-paper px-2 py-1 text-ink';

/** One new slide of a kind, or many from a template. */
export function AddSlides({ action, pack, after, provinces, isOpen, locale }: Props) {
  const words = conferenceDeskMessages[locale];
  const topics = topicMessages[locale].name;
  const held = { ...pack, after, locale };
  return (
    <div className="desk-tools">
      <DeskForm
        action={action}
        held={{ ...held, change: 'add' }}
        words={problemWords(locale)}
        locale={locale}
        className="desk-tools"
      >
        <label>
          <span className="sr-only">{words.addKind}</span>
          <select name="kind" className={box} defaultValue="figure">
            {slideKinds.map((kind) => (
              <option key={kind} value={kind}>
                {slideMessages[locale].kind[kind]}
              </option>
            ))}
          </select>
        </label>
        <SubmitButton busyText={words.adding}>{words.addSlide}</SubmitButton>
      </DeskForm>
      <details open={isOpen} className="question">
        <summary className="py-2 text-cham underline underline-offset-4">
          {words.fromTemplate}
        </summary>
        <DeskForm
          action={action}
          held={{ ...held, change: 'template' }}
          words={problemWords(locale)}
          locale={locale}
          className="mt-2 space-y-3"
        >
          <Choose name="template" label={words.template}>
            {templateKinds.map((kind) => (
              <option key={kind} value={kind}>
                {templateMessages[locale].name[kind]}
              </option>
            ))}
          </Choose>
          <Choose name="area" label={words.templateArea}>
            <option value="">{words.chosenNone}</option>
            {provinces.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Choose>
          <Choose name="topic" label={words.templateTopic}>
            <option value="">{words.chosenNone}</option>
            {storyTopics.map((topic) => (
              <option key={topic} value={topic}>
                {topics[topic]}
              </option>
            ))}
          </Choose>
          <SubmitButton look="strong" busyText={words.adding}>
            {words.fromTemplate}
          </SubmitButton>
        </DeskForm>
      </details>
    </div>
  );
}

function Choose({
  name,
  label,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <label className="block">
      <span className="label mb-1 block">{label}</span>
      <select name={name} className={box}>
        {children}
      </select>
    </label>
  );
}
