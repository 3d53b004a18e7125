import type { ReactNode } from 'react';
import type { PublishedConference } from '@/lib/domain/conference/conference';
import { slideName } from '@/lib/domain/conference/show-control';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { conferenceMessages } from '@/lib/messages/conferences';
import type { AnsweredQuestion } from '@/lib/pages/conference-answers';
import { type ConferencePage, linesIn } from '@/lib/pages/conference-page';
import { saidIn } from '@/lib/pages/slides/show-slides';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import { slidePageAddress } from '@/lib/pages/slides/slide-address';
import { ConferenceAnswers } from './conference-answers';
import { SlideStrip } from './slide-strip';
import { SlideTables } from './slide-tables';

interface Props {
  readonly conference: PublishedConference;
  readonly page: ConferencePage;
  readonly answers: readonly AnsweredQuestion[];
  readonly slides: readonly ShownSlide[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** What it was about, what the figures say, the slides, the same as tables, and what came of it. */
export function ConferenceBody({ conference, page, answers, slides, locale, dataset }: Props) {
  const words = conferenceMessages[locale];
  const { title, agenda, questions, difficulties, directions } = conference.words;
  return (
    <>
      <div className="page-width conference-columns mt-10">
        <Lines heading={words.agenda} lines={linesIn(agenda, locale)} isOrdered />
        <Lines heading={words.questions} lines={linesIn(questions, locale)} />
      </div>
      {page.findings.length > 0 && (
        <section aria-labelledby="noi-gi" className="page-width mt-10">
          <h2 id="noi-gi" className="border-ink border-t-2 pt-2 text-xl">
            {words.findings}
          </h2>
          <p className="mt-1 text-ink-3 text-sm">{words.findingsNow}</p>
          <ul className="statements mt-4">
            {page.findings.map(({ number, text, page: way }) => (
              <li key={number}>
                <p>{text}</p>
                <a href={`#${slideName(number)}`}>{words.slideNumber(String(number))}</a>
                {way && <a href={slidePageAddress(way, locale, dataset)}>{words.more}</a>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <SlideStrip slides={slides} locale={locale} dataset={dataset} />
      <SlideTables page={page} locale={locale} />
      <ConferenceAnswers title={saidIn(title, locale)} answers={answers} locale={locale} />
      <div className="page-width conference-columns mt-12">
        <Lines heading={words.difficulties} lines={linesIn(difficulties, locale)} />
        <Lines heading={words.directions} lines={linesIn(directions, locale)} />
      </div>
    </>
  );
}

function Lines({
  heading,
  lines,
  isOrdered = false,
}: {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly isOrdered?: boolean;
}): ReactNode {
  if (lines.length === 0) return null;
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <section>
      <h2 className="border-ink border-t-2 pt-2 text-lg">{heading}</h2>
      <List className={isOrdered ? 'conference-agenda' : undefined}>
        {lines.map((line) => (
          <li key={line} className="border-rule border-t py-2">
            {line}
          </li>
        ))}
      </List>
    </section>
  );
}
