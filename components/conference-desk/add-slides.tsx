import { SubmitButton } from '@/components/ui/submit-button';
import { slideKinds } from '@/lib/domain/conference/slide';
import type { Locale } from '@/lib/locale';
import { conferenceDeskMessages, problemWords } from '@/lib/messages/conference-desk';
import { slideMessages } from '@/lib/messages/slides';
import { type DeskAnswer, DeskForm } from './desk-form';
import { box, TemplateChoices } from './template-choices';

interface Props {
  readonly action: (previous: DeskAnswer | null, form: FormData) => Promise<DeskAnswer>;
  readonly pack: Readonly<Record<'slug' | 'packId' | 'tap', string>>;
  /** The slide after which new ones stand; empty: first. */
  readonly after: string;
  readonly provinces: readonly { readonly value: string; readonly text: string }[];
  readonly isOpen: boolean;
  readonly locale: Locale;
}

/** One new slide of a kind, or many from a template. */
export function AddSlides({ action, pack, after, provinces, isOpen, locale }: Props) {
  const words = conferenceDeskMessages[locale];
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
          <TemplateChoices provinces={provinces} locale={locale} />
          <SubmitButton look="strong" busyText={words.adding}>
            {words.fromTemplate}
          </SubmitButton>
        </DeskForm>
      </details>
    </div>
  );
}
