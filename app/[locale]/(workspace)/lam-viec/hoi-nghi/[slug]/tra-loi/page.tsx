import '@/components/conference-desk/answers.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AnswerForm } from '@/components/conference-desk/answer-form';
import { AnswerList } from '@/components/conference-desk/answer-list';
import { SheetState } from '@/components/conference-desk/sheet-state';
import { HandIn, Withdraw } from '@/components/conference-desk/sheet-steps';
import { now } from '@/lib/clock';
import { deskRoutes, sheetParameter } from '@/lib/conference-desk-routes';
import { findSheets } from '@/lib/data/conferences/sheets';
import { listIndicators } from '@/lib/data/public/catalogue';
import { can } from '@/lib/domain/access';
import { isWritable, waitingFor } from '@/lib/domain/conference/answer-sheet';
import { formatNumber } from '@/lib/format/number';
import { inLocale, isLocale } from '@/lib/locale';
import { questionMessages } from '@/lib/messages/conference-questions';
import { workListMessages } from '@/lib/messages/work-list';
import { saidIn } from '@/lib/pages/slides/show-slides';
import { parameterOf, routes } from '@/lib/routes';
import { Frame } from '../../../frame';
import { openPage } from '../../../open-page';
import { saveAnswersAction, sheetStepAction } from './actions';
import { shownFields, shownWords } from './shown-fields';

interface Props {
  readonly params: Promise<{ locale: string; slug: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: questionMessages[locale].workTitle } : {};
}

/** What a conference asks a province, answered by its people; for anyone else it is not there. */
export default async function AnswersPage({ params, searchParams }: Props) {
  const { locale: language, slug } = await params;
  const asked = parameterOf((await searchParams)[sheetParameter]);
  const { locale, viewer } = await openPage(language, (one) =>
    deskRoutes.answers(one, slug, asked),
  );
  const sheets = await findSheets(viewer, slug);
  const sheet = sheets.find(({ area }) => area.id === asked) ?? sheets[0];
  if (!sheet) notFound();
  const words = questionMessages[locale];
  const { area, questions, answers, isOver } = sheet;
  const indicators = await listIndicators();
  const { unanswered, changed } = waitingFor(questions, answers);
  const count = (number: number) => formatNumber(String(number), locale);
  const isOpen = isWritable(sheet.state) && !isOver;
  const mayHandIn = can(viewer, 'answer.hand_in', area.id);
  const mayWrite = can(viewer, 'answer.edit', area.id);
  const held = { slug, areaId: area.id, version: String(sheet.version) };
  const others = sheets.filter((one) => one !== sheet);
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="work_list"
      title={saidIn(sheet.words.title, locale)}
      path={[{ name: workListMessages[locale].title, href: routes.workList(locale) }]}
      heading={
        <p className="mt-1 text-ink-2">
          {words.answersOf(inLocale(area, 'name', locale))}
          {others.length > 0 && ` · ${words.otherSheets} `}
          {others.map((other) => (
            <a key={other.area.id} href={deskRoutes.answers(locale, slug, other.area.id)}>
              {inLocale(other.area, 'name', locale)}
            </a>
          ))}
        </p>
      }
      addressOf={(one) => deskRoutes.answers(one, slug, asked)}
    >
      <SheetState sheet={sheet} at={now()} locale={locale} />
      <p className="mt-3">
        {words.answeredCount(
          count(questions.length - unanswered.length - changed.length),
          count(questions.length),
        )}
      </p>
      {isOpen && mayWrite ? (
        <>
          <p className="mt-3 max-w-[40rem] text-ink-2">{words.answerLead}</p>
          <p className="mt-2 max-w-[40rem] text-ink-2">{words.howToType}</p>
          <AnswerForm
            key={area.id}
            action={saveAnswersAction}
            held={{ slug, areaId: area.id, locale }}
            fields={shownFields(sheet, indicators, locale)}
            words={shownWords(locale)}
            person={viewer.userId}
            name={`answers:${sheet.id}:${area.id}`}
            locale={locale}
          />
        </>
      ) : (
        <AnswerList sheet={sheet} indicators={indicators} locale={locale} />
      )}
      <div className="mt-8">
        {isOpen && mayHandIn && sheet.version > 0 && (
          <HandIn action={sheetStepAction} held={held} locale={locale} />
        )}
        {isOpen && !mayHandIn && <p className="text-ink-2">{words.leadHandsIn}</p>}
        {sheet.state === 'handed_in' && !isOver && mayHandIn && (
          <Withdraw action={sheetStepAction} held={held} locale={locale} />
        )}
      </div>
    </Frame>
  );
}
