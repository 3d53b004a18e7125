import { Question } from '@/components/ui/question';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Locale } from '@/lib/locale';
import { conferenceDeskMessages, problemWords } from '@/lib/messages/conference-desk';
import { type DeskAnswer, DeskForm } from './desk-form';

type Action = (previous: DeskAnswer | null, form: FormData) => Promise<DeskAnswer>;

interface StepProps {
  readonly action: Action;
  /** What the step is of: the change's kind and its fields. */
  readonly held: Readonly<Record<string, string>>;
  readonly label: string;
  readonly busyText?: string;
  readonly locale: Locale;
}

/** One step as a button. */
export function DeskStep({ action, held, label, busyText, locale }: StepProps) {
  return (
    <DeskForm
      action={action}
      held={{ ...held, locale }}
      words={problemWords(locale)}
      locale={locale}
    >
      <SubmitButton busyText={busyText ?? conferenceDeskMessages[locale].saving}>
        {label}
      </SubmitButton>
    </DeskForm>
  );
}

interface Props {
  readonly action: Action;
  readonly pack: Readonly<Record<'slug' | 'packId' | 'tap', string>>;
  readonly slide: {
    readonly id: string;
    readonly version: number;
    readonly hidden: boolean;
    readonly isFrozen: boolean;
    /** Whether it shows figures that everybody may read. */
    readonly canFreeze: boolean;
  };
  /** The slides before which it would stand one place up and down; undefined at the ends. */
  readonly up: string | undefined;
  readonly down: string | null | undefined;
  readonly locale: Locale;
}

/** What can be done to the slide that is looked at. */
export function SlideTools({ action, pack, slide, up, down, locale }: Props) {
  const words = conferenceDeskMessages[locale];
  const seen = { slideId: slide.id, version: String(slide.version) };
  const held = { ...pack, ...seen, shown: slide.id };
  const step = (change: string, label: string, more: Readonly<Record<string, string>> = {}) => (
    <DeskStep
      key={change}
      action={action}
      held={{ ...held, ...more, change }}
      label={label}
      locale={locale}
    />
  );
  return (
    <div className="desk-tools">
      {up !== undefined && step('move', words.moveUp, { before: up })}
      {down !== undefined && (
        <DeskStep
          action={action}
          held={{ ...held, change: 'move', before: down ?? '' }}
          label={words.moveDown}
          locale={locale}
        />
      )}
      {step('duplicate', words.duplicate)}
      {slide.hidden ? step('unhide', words.unhide) : step('hide', words.hide)}
      {slide.canFreeze &&
        (slide.isFrozen ? step('unfreeze', words.unfreeze) : step('freeze', words.freeze))}
      <Question label={words.remove}>
        <p>{words.removeText}</p>
        <div className="mt-3">
          <DeskStep
            action={action}
            held={{ ...pack, ...seen, change: 'remove' }}
            label={words.removeConfirm}
            locale={locale}
          />
        </div>
      </Question>
    </div>
  );
}
