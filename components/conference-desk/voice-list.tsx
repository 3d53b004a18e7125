import { TextArea } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import type { VoiceChoice } from '@/lib/conference-desk-routes';
import { longestWords } from '@/lib/domain/conference/slide';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { conferenceDeskMessages, problemWords } from '@/lib/messages/conference-desk';
import { conferenceVoicesMessages } from '@/lib/messages/conference-voices';
import { voicesMessages } from '@/lib/messages/voices';
import type { ThemeCount, Voice, VoicesPage } from '@/lib/pages/topics/voices';
import type { VoicesBoard } from '@/lib/pages/topics/voices-board';
import { type DeskAnswer, DeskForm } from './desk-form';

interface Props {
  readonly page: VoicesPage;
  readonly proposed: VoicesBoard['proposed'];
  /** The page with other words looked at. */
  readonly addressOf: (of: VoiceChoice) => string;
  /** Whether something is looked for. */
  readonly isFiltered: boolean;
  readonly pack: Readonly<Record<'slug' | 'packId' | 'tap', string>>;
  readonly after: string;
  /** Slides that have room for more words. */
  readonly quoteSlides: readonly { readonly value: string; readonly text: string }[];
  readonly isOpen: boolean;
  readonly action: (previous: DeskAnswer | null, form: FormData) => Promise<DeskAnswer>;
  readonly locale: Locale;
}

/** Themes counted by province, and the words themselves, each to be put on a slide. */
export function VoiceList(props: Props) {
  const { page, proposed, addressOf, isFiltered, isOpen, locale } = props;
  const say = voicesMessages[locale];
  const own = conferenceVoicesMessages[locale];
  const count = (of: number) => formatNumber(String(of), locale);
  return (
    <>
      <div className="mt-8 grid gap-x-12 gap-y-6 lg:grid-cols-2">
        <Themes heading={say.difficulties} counts={page.difficulties} {...props} />
        <Themes heading={say.proposals} counts={page.proposals} {...props} />
      </div>
      <section className="mt-8 max-w-text">
        <h2 className="text-lg">{own.proposed}</h2>
        <p className="text-ink-2 text-sm">{own.proposedText}</p>
        {proposed.length === 0 && <p className="mt-2 text-sm">{own.proposedNone}</p>}
        <ol className="mt-2 text-sm">
          {proposed.map(({ phrase, areas }) => (
            <li key={phrase} className="border-rule border-t py-1">
              <a href={addressOf({ search: phrase })} lang="vi">
                {phrase}
              </a>
              {': '}
              {areas.map((area) => inLocale(area, 'name', locale)).join(', ')}
            </li>
          ))}
        </ol>
      </section>
      <h2 className="mt-8 text-lg" aria-live="polite">
        {page.found === 0 ? own.notFound : own.found(count(page.voices.length), count(page.found))}
      </h2>
      {isFiltered && (
        <p>
          <a href={addressOf({})}>{own.all}</a>
        </p>
      )}
      <ul className="mt-2 border-rule border-b">
        {page.voices.map((voice) => (
          <li
            key={`${voice.shown.area.id} ${voice.shown.period} ${voice.shown.indicator.code}`}
            className="border-rule border-t py-3"
          >
            <p className="font-semibold">
              {inLocale(voice.shown.area, 'name', locale)},{' '}
              {formatPeriod(voice.shown.period, locale)}
            </p>
            <p className="text-ink-2 text-sm">
              {[
                inLocale(voice.shown.indicator, 'shortName', locale),
                ...voice.themes.map((theme) => inLocale(theme, 'name', locale)),
              ].join(' · ')}
            </p>
            <p className="mt-1 max-w-text whitespace-pre-line" lang="vi">
              {textOf(voice)}
            </p>
            {isOpen && <QuoteForm voice={voice} {...props} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Themes({
  heading,
  counts,
  addressOf,
  locale,
}: Pick<Props, 'addressOf' | 'locale'> & {
  readonly heading: string;
  readonly counts: readonly ThemeCount[];
}) {
  const say = voicesMessages[locale];
  return (
    <section>
      <h2 className="text-lg">{heading}</h2>
      {counts.length === 0 && <p className="text-ink-2 text-sm">{say.noThemes}</p>}
      <ol className="mt-2 text-sm">
        {counts.map(({ theme, provinces }) => (
          <li key={theme.code} className="flex justify-between gap-4 border-rule border-t py-1">
            <a href={addressOf({ theme: theme.code })}>{inLocale(theme, 'name', locale)}</a>
            <strong>{say.provinces(formatNumber(String(provinces.length), locale))}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}

function QuoteForm({
  voice,
  pack,
  after,
  quoteSlides,
  action,
  locale,
}: Props & { readonly voice: Voice }) {
  const words = conferenceDeskMessages[locale];
  const { shown } = voice;
  const said = textOf(voice);
  const name = `${shown.area.id}-${shown.period}-${shown.indicator.code}`;
  const quote = {
    ...{ area: shown.area.id, period: shown.period, indicator: shown.indicator.code },
    said,
  };
  return (
    <details className="question mt-2">
      <summary className="py-1 text-cham underline underline-offset-4">{words.quote}</summary>
      <DeskForm
        action={action}
        held={{ ...pack, after, locale, change: 'quote', quote: JSON.stringify(quote) }}
        words={problemWords(locale)}
        locale={locale}
        className="mt-2 max-w-[40rem] space-y-3"
      >
        <TextArea
          id={`rut-gon-${name}`}
          name="shortened"
          label={words.shortened}
          defaultValue={said.length > longestWords.line ? said.slice(0, longestWords.line) : ''}
          maxLength={longestWords.line}
          lang="vi"
        />
        {quoteSlides.length > 0 && (
          <label className="block">
            <span className="label mb-1 block">{words.quoteInto}</span>
            <select
              name="into"
              className="min-h-11 border border-ink-3 bg-paper px-2 py-1 text-ink"
            >
              <option value="">{words.newSlide}</option>
              {quoteSlides.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        )}
        <SubmitButton busyText={words.quoting}>{words.quote}</SubmitButton>
      </DeskForm>
    </details>
  );
}

function textOf({ shown: { value } }: Voice): string {
  return value.type === 'text' ? value.text : '';
}
