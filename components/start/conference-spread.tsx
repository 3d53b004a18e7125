import { Fragment } from 'react';
import { Chart } from '@/components/charts/chart';
import { SourceLine, SourceNote } from '@/components/figures/source-note';
import { Brocade } from '@/components/layout/brocade';
import { conferenceRoutes } from '@/lib/conference-routes';
import { formatValueWithUnit } from '@/lib/format/figure';
import { formatPeriod, formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { figureMessages } from '@/lib/messages/figures';
import { homeMessages } from '@/lib/messages/home';
import { composition } from '@/lib/pages/composition';
import type { Conference } from '@/lib/pages/conference';
import { conferenceShares } from '@/lib/pages/section-charts';
import type { ShownFigure } from '@/lib/pages/shown-figure';
import { routes } from '@/lib/routes';
import { FigureLines } from '../figures/figure-lines';
import { FigureText } from '../figures/figure-text';

interface Props {
  readonly conference: Conference;
  readonly locale: Locale;
}

/** The conference of 2023 as a dated spread: every number it gave, with the word it was given in. */
export function ConferenceSpread({ conference, locale }: Props) {
  const { lead, rest, shares, source, before } = conference;
  const say = homeMessages[locale];
  const [first] = [...lead, ...rest];
  if (!first) return null;
  const picture = conferenceShares(shares, locale);
  const middle = Math.ceil(rest.length / 2);
  return (
    <section aria-labelledby="hoi-nghi-2023" className="mt-7 sm:mt-10" id="hoi-nghi">
      <Brocade id="conference-weave" />
      <div className="bg-paper-2">
        <div className="page-width grid gap-x-14 gap-y-5 py-6 sm:py-8 lg:grid-cols-[15rem_1fr] lg:grid-rows-[auto_1fr]">
          <div>
            <p className="font-semibold font-serif text-2xl text-cham sm:text-3xl">
              <time dateTime={first.periodEnd}>{formatPeriod(first.period, locale)}</time>
            </p>
            <h2 id="hoi-nghi-2023" className="mt-1 text-xl lg:mt-3">
              {say.conferenceHeading}
            </h2>
            <p className="mt-2 text-ink-2 text-sm lg:mt-3">{say.conferenceText}</p>
            <p className="mt-2 text-sm">
              <a href={conferenceRoutes.page(locale, composition.conference.slug)}>
                {say.conferencePage}
              </a>
            </p>
          </div>
          <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
            <dl className="conference-lead border-ink border-t-2 pt-2">
              {lead.map((shown) => (
                <LeadFigure key={shown.indicator.code} shown={shown} locale={locale} />
              ))}
            </dl>
            {picture && (
              <div className="when-near mt-3 border-rule-strong border-t [--height-before:27rem] lg:[--height-before:23rem]">
                <Chart specification={picture} level={3} />
              </div>
            )}
            <h3 className="mt-8 text-lg">{say.conferenceOthers}</h3>
            <div className="when-near mt-2 grid gap-x-12 [--height-before:70rem] lg:grid-cols-2 lg:[--height-before:37rem]">
              {[rest.slice(0, middle), rest.slice(middle)].map((half) => (
                <Figures
                  key={half[0]?.indicator.code}
                  figures={half}
                  doubt={conference.doubt}
                  locale={locale}
                />
              ))}
            </div>
            <div className="when-near mt-8 grid gap-x-12 gap-y-6 [--height-before:30rem] lg:grid-cols-2 lg:[--height-before:18rem]">
              <Points heading={say.conferenceDifficulties} points={say.conferenceDifficultyList} />
              <Points heading={say.conferenceDirections} points={say.conferenceDirectionList} />
            </div>
            <p className="mt-3 text-ink-3 text-sm">{say.conferenceOwnWords}</p>
          </div>
          <div>
            {source && (
              <div className="border-rule-strong border-t pt-3 text-sm">
                <p className="font-semibold">{figureMessages[locale].source}</p>
                <SourceLine source={source} locale={locale} />
              </div>
            )}
            {before.length > 0 && (
              <div className="mt-6">
                <h3 className="pb-1 font-sans font-semibold text-sm">
                  {say.conferenceBefore(formatPeriod(before[0]?.period ?? '', locale))}
                </h3>
                <Figures figures={before} locale={locale} />
              </div>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}

/** As the article calls it; else as the indicator is called. */
function nameOf({ indicator }: ShownFigure, locale: Locale): string {
  const given = homeMessages[locale].conferenceNames[indicator.code];
  return given ?? inLocale(indicator, 'name', locale);
}

function scopeOf({ indicator, scope }: ShownFigure, locale: Locale): string {
  // Alliances themselves have no part in a region.
  return indicator.section === null ? '' : homeMessages[locale].conferenceScope[scope];
}

interface FigureProps {
  readonly shown: ShownFigure;
  readonly locale: Locale;
}

/** One of those read first: its number large, its word in italics. */
function LeadFigure({ shown, locale }: FigureProps) {
  return (
    <div className="flex flex-col">
      <dt className="order-1 text-sm">
        {nameOf(shown, locale)}
        <span className="block text-ink-3">{scopeOf(shown, locale)}</span>
      </dt>
      <dd className="whitespace-nowrap">
        <FigureText
          value={shown.value}
          indicator={shown.indicator}
          locale={locale}
          unit={false}
          numberClassName="font-semibold font-serif text-[1.5rem] text-cham leading-tight sm:text-3xl"
        />
      </dd>
      <dd className="order-2">
        <SourceNote shown={shown} locale={locale} dataset="real" />
      </dd>
    </div>
  );
}

interface FiguresProps {
  readonly figures: readonly ShownFigure[];
  readonly doubt?: Conference['doubt'];
  readonly locale: Locale;
}

function Figures({ figures, doubt, locale }: FiguresProps) {
  const say = homeMessages[locale];
  return (
    <table className="w-full self-start">
      <caption className="sr-only">{say.conferenceHeading}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{say.conferenceIndicator}</th>
          <th scope="col" colSpan={2}>
            {say.conferenceValue}
          </th>
        </tr>
      </thead>
      <tbody className="figure-lines">
        {figures.map((shown) => (
          <Fragment key={`${shown.indicator.code}.${shown.scope}`}>
            <FigureLines
              shown={shown}
              name={nameOf(shown, locale)}
              look="first"
              beneath={scopeOf(shown, locale)}
              numberClassName="font-serif text-xl"
              locale={locale}
              dataset="real"
            />
            {doubt && doubt.said.indicator.code === shown.indicator.code && (
              <tr>
                <td colSpan={3} className="pb-3 text-ink-2 text-sm">
                  <p className="border-nghe border-l-3 pl-3">
                    {say.conferenceDoubt(
                      formatValueWithUnit(doubt.said.value, doubt.said.indicator, locale),
                      formatValueWithUnit(doubt.country.value, doubt.country.indicator, locale),
                      formatPeriodInSentence(doubt.country.period, locale),
                    )}{' '}
                    {doubt.country.sources.map((one) => (
                      <a key={one.id} href={routes.source(locale, one.id)}>
                        {say.conferenceDoubtSource}
                      </a>
                    ))}
                  </p>
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Points({
  heading,
  points,
}: {
  readonly heading: string;
  readonly points: readonly string[];
}) {
  return (
    <div>
      <h3 className="text-lg">{heading}</h3>
      <ul className="mt-2 text-sm">
        {points.map((point) => (
          <li key={point} className="border-rule-strong border-t py-1.5">
            {point}
          </li>
        ))}
      </ul>
    </div>
  );
}
