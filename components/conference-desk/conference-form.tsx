import { TextArea, TextField } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ConferenceWords } from '@/lib/domain/conference/conference';
import type { SlideWords } from '@/lib/domain/conference/slide';
import type { Day } from '@/lib/domain/period';
import type { Locale } from '@/lib/locale';
import { conferenceDeskMessages, problemWords } from '@/lib/messages/conference-desk';
import { options, withChosen } from './choices';
import { type DeskAnswer, DeskForm } from './desk-form';

interface Props {
  /** What is changed; null: a new one. */
  readonly conference: {
    readonly id: string;
    readonly slug: string;
    readonly version: number;
    readonly words: ConferenceWords;
    readonly firstDay: Day;
    readonly lastDay: Day;
    readonly participants: readonly string[];
  } | null;
  readonly provinces: readonly { readonly value: string; readonly text: string }[];
  readonly action: (previous: DeskAnswer | null, form: FormData) => Promise<DeskAnswer>;
  readonly locale: Locale;
}

/** What a conference is called, where and when it is, who takes part, what it is to answer. */
export function ConferenceForm({ conference, provinces, action, locale }: Props) {
  const words = conferenceDeskMessages[locale];
  const said = conference?.words;
  const pair = (name: string, label: string, value?: SlideWords | null, isNeeded = false) => (
    <>
      <TextField
        id={`${name}Vi`}
        name={`${name}Vi`}
        label={label}
        defaultValue={value?.vi}
        lang="vi"
        required={isNeeded}
      />
      <TextField
        id={`${name}En`}
        name={`${name}En`}
        label={`${label} (English)`}
        defaultValue={value?.en}
        lang="en"
      />
    </>
  );
  const lists = (['agenda', 'questions', 'difficulties', 'directions'] as const).map((name) => (
    <div key={name} className="grid gap-5 sm:grid-cols-2">
      {(['vi', 'en'] as const).map((language) => (
        <TextArea
          key={language}
          id={`${name}${language === 'vi' ? 'Vi' : 'En'}`}
          name={`${name}${language === 'vi' ? 'Vi' : 'En'}`}
          label={language === 'vi' ? words[name] : `${words[name]} (English)`}
          hint={language === 'vi' ? words.onePerLine : undefined}
          defaultValue={said?.[name].map((line) => line[language]).join('\n')}
          lang={language}
        />
      ))}
    </div>
  ));
  return (
    <DeskForm
      action={action}
      held={{
        locale,
        ...(conference && { conferenceId: conference.id }),
      }}
      version={conference?.version}
      words={problemWords(locale)}
      locale={locale}
      className="max-w-[48rem] space-y-5"
    >
      <div className="grid gap-5 sm:grid-cols-2">
        {pair('title', words.name, said?.title, true)}
        {pair('place', words.place, said?.place, true)}
        {pair('host', words.host, said?.host, true)}
        <TextField
          id="firstDay"
          name="firstDay"
          type="date"
          label={words.firstDay}
          defaultValue={conference?.firstDay}
          required
        />
        <TextField
          id="lastDay"
          name="lastDay"
          type="date"
          label={words.lastDay}
          defaultValue={conference?.lastDay}
        />
      </div>
      <label className="block">
        <span className="label mb-1 block">{words.participants}</span>
        <span className="mb-1 block text-ink-3 text-sm">{words.participantsHint}</span>
        <select
          name="areas"
          multiple
          size={8}
          defaultValue={[...(conference?.participants ?? [])]}
          className="w-full border border-ink-3 bg-paper px-2 py-1 text-ink"
        >
          {options(withChosen(provinces, conference?.participants ?? [], words.notInLists))}
        </select>
      </label>
      <details open={conference !== null}>
        <summary className="py-2 text-cham underline underline-offset-4">{words.details}</summary>
        <div className="space-y-5 pt-3">
          <div className="grid gap-5 sm:grid-cols-2">
            {pair('participants', words.participantsText, said?.participants)}
            {pair('about', words.about, said?.about)}
          </div>
          {lists}
          <TextField
            id="wantedSlug"
            name="wantedSlug"
            label={words.slug}
            hint={words.slugHint}
            defaultValue={conference?.slug}
            autoComplete="off"
          />
        </div>
      </details>
      <SubmitButton look="strong" busyText={words.saving}>
        {conference ? words.save : words.begin}
      </SubmitButton>
    </DeskForm>
  );
}
