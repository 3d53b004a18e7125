import type { Dataset } from '@/lib/domain/figure/figure';
import type { Area, BoundaryScheme } from '@/lib/domain/territory/area';
import { boundaryChoice, schemeOfLife } from '@/lib/domain/territory/boundary';
import { voicesTopic } from '@/lib/domain/topic';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod, formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { voicesMessages } from '@/lib/messages/voices';
import type { ThemeCount, Voice, VoicesPage, VoiceTheme } from '@/lib/pages/topics/voices';
import { parameterNames, routes } from '@/lib/routes';
import { SourceNote } from '../figures/source-note';
import { SearchForm } from '../layout/search-form';

interface Props {
  readonly page: VoicesPage;
  readonly schemes: readonly BoundaryScheme[];
  readonly question: string | undefined;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** What stands where a province's page has its words. */
const wordsPlace = 'kho-khan-kien-nghi';

/** Themes counted by province, what the conference named, the words themselves, what is not known. */
export function Voices(props: Props) {
  const { page, locale } = props;
  const say = voicesMessages[locale];
  return (
    <>
      {page.period !== null && (
        <div className="topic-step border-ink border-t-2">
          <Themes heading={say.difficulties} id="kho-khan" counts={page.difficulties} {...props} />
          <Themes heading={say.proposals} id="kien-nghi" counts={page.proposals} {...props} />
        </div>
      )}
      {page.period === null && page.conference && (
        <Conference conference={page.conference} {...props} />
      )}
      {page.period !== null && <Words {...props} />}
      <Unknown {...props} />
    </>
  );
}

function Themes({
  heading,
  id,
  counts,
  ...props
}: Props & {
  readonly heading: string;
  readonly id: string;
  readonly counts: readonly ThemeCount[];
}) {
  const { page, locale } = props;
  const say = voicesMessages[locale];
  const when = page.period === null ? '' : formatPeriodInSentence(page.period, locale);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-lg sm:text-xl">
        {heading}
      </h2>
      <p className="mt-1 text-ink-2 text-sm">
        {counts.length === 0 ? say.noThemes : say.countedText(when)}
      </p>
      <ol className="mt-3">
        {counts.map(({ theme, provinces }) => (
          <li key={theme.code} className="border-rule border-t py-1.5">
            <p className="topic-theme">
              <span>{inLocale(theme, 'name', locale)}</span>
              <strong>{say.provinces(formatNumber(String(provinces.length), locale))}</strong>
            </p>
            <p className="text-sm">
              {provinces.map((area, index) => (
                <span key={area.id}>
                  {index > 0 && ', '}
                  <a href={wordsHref(area, props)}>{inLocale(area, 'name', locale)}</a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Conference({
  conference,
  locale,
  dataset,
}: Props & { readonly conference: NonNullable<VoicesPage['conference']> }) {
  const say = voicesMessages[locale];
  const list = (heading: string, kind: VoiceTheme['kind']) => (
    <div>
      <h3 className="text-lg">{heading}</h3>
      <ul className="mt-2 border-rule border-b">
        {conference.themes
          .filter((theme) => theme.kind === kind)
          .map((theme) => (
            <li key={theme.code} className="border-rule border-t py-1.5">
              {inLocale(theme, 'name', locale)}
            </li>
          ))}
      </ul>
    </div>
  );
  return (
    <section aria-labelledby="hoi-nghi" className="mt-10 border-ink border-t-2 pt-3">
      <h2 id="hoi-nghi" className="text-lg sm:text-xl">
        {say.conferenceHeading}
      </h2>
      <p className="mt-2 max-w-text">{say.conferenceText}</p>
      <SourceNote shown={conference.said} locale={locale} dataset={dataset} />
      <div className="topic-columns mt-4">
        {list(say.conferenceDifficulties, 'difficulty')}
        {list(say.conferenceProposals, 'proposal')}
      </div>
    </section>
  );
}

/** The words of provinces with their search. */
function Words(props: Props) {
  const { page, question, locale, dataset } = props;
  const say = voicesMessages[locale];
  const count = formatNumber(String(page.found), locale);
  const heading =
    question === undefined
      ? say.voicesHeading(page.period === null ? '' : formatPeriodInSentence(page.period, locale))
      : page.found === 0
        ? say.foundNothing(question)
        : say.foundHeading(count, question);
  return (
    <section aria-labelledby="loi" className="mt-14 border-ink border-t-2 pt-3">
      <VoicesSearch {...props} />
      <h2 id="loi" className="mt-6 text-lg sm:text-xl">
        {heading}
      </h2>
      {page.found === 0 && <p className="mt-2 max-w-text text-ink-2">{say.foundNothingHelp}</p>}
      {page.voices.length < page.found && (
        <p className="mt-1 text-ink-2 text-sm">
          {say.foundMore(formatNumber(String(page.voices.length), locale), count)}
        </p>
      )}
      {question !== undefined && (
        <p className="mt-1 text-sm" data-screen-only="">
          <a href={`${routes.topic(locale, voicesTopic, { dataset })}#loi`}>{say.showAll}</a>
        </p>
      )}
      <ul className="topic-columns mt-4">
        {page.voices.map((voice) => (
          <VoiceEntry
            key={`${voice.shown.area.id} ${voice.shown.indicator.code} ${voice.shown.period}`}
            voice={voice}
            {...props}
          />
        ))}
      </ul>
    </section>
  );
}

function VoicesSearch({ question, locale, dataset }: Props) {
  const say = voicesMessages[locale];
  return (
    <SearchForm
      locale={locale}
      dataset={dataset}
      search={question}
      action={`${routes.topic(locale, voicesTopic)}#loi`}
      parameter={parameterNames.search}
      label={say.search}
      hint={`${say.searchHint}. ${say.searchReach}`}
    />
  );
}

function VoiceEntry({ voice, ...props }: Props & { readonly voice: Voice }) {
  const { locale, dataset } = props;
  const say = voicesMessages[locale];
  const { shown, themes, excerpt } = voice;
  const { area, indicator, period, release } = shown;
  return (
    <li className="topic-voice border-rule border-t">
      <h3 className="font-sans font-semibold">
        {inLocale(area, 'name', locale)}
        <span className="text-ink-2"> · {inLocale(indicator, 'shortName', locale)}</span>
      </h3>
      <blockquote lang="vi">
        {excerpt.pieces.map(({ text, isHit }, index) => {
          const after = index < excerpt.pieces.length - 1 ? ' ' : '';
          // Pieces of one text in its order: their place is what tells them apart.
          const key = `${String(index)} ${text}`;
          return isHit ? (
            <span key={key}>
              <mark>{text}</mark>
              {after}
            </span>
          ) : (
            <span key={key}>
              {text}
              {after}
            </span>
          );
        })}
        {excerpt.isCut && ' …'}
      </blockquote>
      {themes.length > 0 && (
        <p className="text-ink-2 text-sm">
          {say.themes}: <em>{themes.map((theme) => inLocale(theme, 'name', locale)).join('; ')}</em>
        </p>
      )}
      <p className="text-sm">
        {formatPeriod(period, locale)} · <a href={wordsHref(area, props)}>{say.whole}</a>
        {release && (
          <>
            {' · '}
            <a href={routes.release(locale, release.slug, { dataset })}>
              {say.release(inLocale(release, 'title', locale))}
            </a>
          </>
        )}
      </p>
    </li>
  );
}

function Unknown({ page, locale }: Props) {
  const say = voicesMessages[locale];
  const silent = page.expected - page.speakers;
  return (
    <section aria-labelledby="chua-biet" className="mt-14 border-ink border-t-2 pt-3">
      <h2 id="chua-biet" className="text-lg sm:text-xl">
        {say.unknownHeading}
      </h2>
      <p className="mt-2 max-w-text">
        {page.period === null
          ? say.unknownReal
          : silent > 0
            ? say.unknownSilent(formatNumber(String(silent), locale))
            : say.unknownNobody}
      </p>
      {page.period === null && (
        <p className="mt-2 text-sm" data-screen-only="">
          <a href={routes.topic(locale, voicesTopic, { dataset: 'demo' })}>{say.seeDemo}</a>
        </p>
      )}
    </section>
  );
}

function wordsHref(area: Area, { schemes, locale, dataset }: Props): string {
  const scheme = schemeOfLife(area, schemes);
  const boundary = scheme && boundaryChoice(scheme, schemes);
  return `${routes.province(locale, area.slug, { dataset, boundary })}#${wordsPlace}`;
}
