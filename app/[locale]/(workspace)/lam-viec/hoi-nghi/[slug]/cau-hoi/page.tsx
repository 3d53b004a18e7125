import '@/components/conference-desk/conference-desk.css';
import '@/components/conference-desk/answers.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AnswerDeadline } from '@/components/conference-desk/answer-deadline';
import { QuestionForm } from '@/components/conference-desk/question-form';
import { QuestionList } from '@/components/conference-desk/question-list';
import { SheetBoard } from '@/components/conference-desk/sheet-board';
import { Question } from '@/components/ui/question';
import { now } from '@/lib/clock';
import { deskRoutes } from '@/lib/conference-desk-routes';
import { findQuestionDesk } from '@/lib/data/conferences/questions';
import { listIndicators } from '@/lib/data/public/catalogue';
import { isLocale } from '@/lib/locale';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { questionMessages } from '@/lib/messages/conference-questions';
import { saidIn } from '@/lib/pages/slides/show-slides';
import { routes } from '@/lib/routes';
import { Frame } from '../../../frame';
import { openPage } from '../../../open-page';
import { sheetStepAction } from '../tra-loi/actions';
import { changeQuestionsAction, setDeadlineAction } from './actions';
import { questionChoices } from './question-choices';
import { newQuestionId } from './question-fields';

interface Props {
  readonly params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: questionMessages[locale].title } : {};
}

/** What a conference asks its participants outside their reports, who answered, and what. */
export default async function QuestionsPage({ params }: Props) {
  const { locale: asked, slug } = await params;
  const { locale, viewer } = await openPage(asked, (one) => deskRoutes.questions(one, slug));
  const desk = await findQuestionDesk(viewer, slug);
  if (!desk) notFound();
  const words = questionMessages[locale];
  const indicators = await listIndicators();
  const at = now();
  const choices = questionChoices(indicators, at, locale);
  const held = { conferenceId: desk.id, slug, change: 'add' };
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="conference"
      title={words.title}
      path={[
        { name: conferenceDeskMessages[locale].title, href: routes.conferenceDesk(locale) },
        { name: saidIn(desk.words.title, locale), href: deskRoutes.conference(locale, slug) },
      ]}
      heading={<p className="mt-1 max-w-[40rem] text-ink-2">{words.lead}</p>}
      addressOf={(one) => deskRoutes.questions(one, slug)}
    >
      {desk.state === 'finished' && <p className="mb-4 max-w-[40rem]">{words.closedDesk}</p>}
      <AnswerDeadline desk={desk} at={at} action={setDeadlineAction} locale={locale} />
      {desk.dueAt !== null && (
        <SheetBoard desk={desk} at={at} action={sheetStepAction} locale={locale} />
      )}
      <section aria-labelledby="cac-cau-hoi" className="mt-8">
        <h2 id="cac-cau-hoi" className="text-xl">
          {words.questionsTitle}
        </h2>
        <QuestionList
          desk={desk}
          indicators={indicators}
          choices={choices}
          action={changeQuestionsAction}
          locale={locale}
        />
        {desk.state === 'preparing' && (
          <div className="mt-6 space-y-3">
            {(['number', 'words'] as const).map((kind) => (
              <Question
                key={kind}
                label={kind === 'number' ? words.addNumber : words.addWords}
                open={desk.questions.length === 0 || undefined}
              >
                <QuestionForm
                  action={changeQuestionsAction}
                  // Named when the form is drawn: the same one that comes twice adds once.
                  held={{ ...held, questionId: newQuestionId() }}
                  kind={kind}
                  content={null}
                  choices={choices}
                  id={`moi-${kind}`}
                  locale={locale}
                />
              </Question>
            ))}
          </div>
        )}
      </section>
    </Frame>
  );
}
