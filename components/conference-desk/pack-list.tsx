import { TextField } from '@/components/ui/field';
import { Question } from '@/components/ui/question';
import { SubmitButton } from '@/components/ui/submit-button';
import { deskRoutes } from '@/lib/conference-desk-routes';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { conferenceDeskMessages, problemWords } from '@/lib/messages/conference-desk';
import { conferencePackMessages } from '@/lib/messages/conference-packs';
import type { DeskPack } from '@/lib/workspace/conference';
import { type DeskAnswer, DeskForm } from './desk-form';
import { DeskStep } from './slide-tools';
import { TemplateChoices } from './template-choices';

interface Props {
  readonly slug: string;
  readonly conferenceId: string;
  readonly packs: readonly DeskPack[];
  readonly selected: DeskPack | undefined;
  /** Whether the one that was asked for is gone. */
  readonly isMissing: boolean;
  readonly provinces: readonly { readonly value: string; readonly text: string }[];
  readonly action: (previous: DeskAnswer | null, form: FormData) => Promise<DeskAnswer>;
  /** Whether they can be changed. */
  readonly isOpen: boolean;
  readonly locale: Locale;
}

/** The packs of a conference, one of them looked at, and what can be done to it. */
export function PackList(props: Props) {
  const { slug, packs, selected, isMissing, isOpen, locale } = props;
  const words = conferencePackMessages[locale];
  return (
    <nav aria-labelledby="cac-tap" className="desk-packs">
      <h2 id="cac-tap" className="text-lg">
        {words.title}
      </h2>
      {isMissing && <p className="border-nghe border-l-3 bg-nghe-wash px-4 py-3">{words.gone}</p>}
      {packs.length > 1 && (
        <ol>
          {packs.map(({ id, title, slides }, index) => (
            <li key={id}>
              <a
                href={deskRoutes.conference(locale, slug, undefined, index === 0 ? undefined : id)}
                aria-current={id === selected?.id ? 'true' : undefined}
              >
                {title}
              </a>{' '}
              <span className="text-ink-3 text-sm">
                {words.slides(formatNumber(String(slides.length), locale))}
                {index === 0 && ` · ${words.first}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {isOpen && <PackSteps {...props} />}
    </nav>
  );
}

function PackSteps({
  slug,
  conferenceId,
  packs,
  selected,
  isMissing,
  provinces,
  action,
  locale,
}: Props) {
  const words = conferencePackMessages[locale];
  const common = { action, words: problemWords(locale), locale };
  const held = { slug, conferenceId, locale };
  return (
    <details className="question" open={isMissing}>
      <summary className="py-2 text-cham underline underline-offset-4">{words.change}</summary>
      <p className="text-ink-2 text-sm">{words.lead}</p>
      <DeskForm {...common} held={{ ...held, change: 'add' }} className="mt-2 space-y-3">
        <TextField id="packTitle" name="title" label={words.newName} maxLength={120} required />
        <TemplateChoices
          provinces={provinces}
          names={{ template: 'packTemplate', area: 'packArea', topic: 'packTopic' }}
          none={words.empty}
          locale={locale}
        />
        <SubmitButton look="strong" busyText={words.adding}>
          {words.add}
        </SubmitButton>
      </DeskForm>
      {selected && (
        <div key={selected.id} className="mt-4 space-y-3">
          <DeskForm
            {...common}
            held={{ ...held, packId: selected.id, seen: selected.title, change: 'rename' }}
            className="space-y-3"
          >
            <TextField
              id="ownPackTitle"
              name="title"
              label={words.name}
              defaultValue={selected.title}
              maxLength={120}
              required
            />
            <SubmitButton busyText={conferenceDeskMessages[locale].saving}>
              {words.rename}
            </SubmitButton>
          </DeskForm>
          {packs.length > 1 && selected.id !== packs[0]?.id && (
            <DeskStep
              action={action}
              held={{ ...held, packId: selected.id, change: 'first' }}
              label={words.putFirst}
              locale={locale}
            />
          )}
          {packs.length > 1 && (
            <Question label={words.remove}>
              <p>
                {words.removeText(
                  selected.title,
                  formatNumber(String(selected.slides.length), locale),
                )}
              </p>
              <div className="mt-3">
                <DeskStep
                  action={action}
                  held={{ ...held, packId: selected.id, seen: selected.moved, change: 'remove' }}
                  label={words.removeConfirm}
                  locale={locale}
                />
              </div>
            </Question>
          )}
        </div>
      )}
    </details>
  );
}
