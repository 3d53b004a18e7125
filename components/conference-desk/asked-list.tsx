import { formatDeadline, formatTimeLeft } from '@/components/report/deadline';
import { buttonClass } from '@/components/ui/button';
import { deskRoutes } from '@/lib/conference-desk-routes';
import { can, type Viewer } from '@/lib/domain/access';
import { isLate, isWritable } from '@/lib/domain/conference/answer-sheet';
import { formatNumber } from '@/lib/format/number';
import { inLocale, type Locale } from '@/lib/locale';
import { questionMessages } from '@/lib/messages/conference-questions';
import { saidIn } from '@/lib/pages/slides/show-slides';
import type { AskedListing } from '@/lib/workspace/questions';

interface Props {
  readonly asked: readonly AskedListing[];
  readonly viewer: Viewer;
  readonly at: Date;
  readonly locale: Locale;
}

/** What conferences ask a person's provinces: how many questions, until when, how far they are. */
export function AskedList({ asked, viewer, at, locale }: Props) {
  const words = questionMessages[locale];
  const count = (number: number) => formatNumber(String(number), locale);
  return (
    <ul className="border-rule border-b">
      {asked.map((one) => {
        const name = inLocale(one.area, 'name', locale);
        const isOpen = isWritable(one.state);
        const late = isLate(isOpen ? null : one.handedInAt, one.dueAt, at);
        const mayWrite = isOpen && can(viewer, 'answer.edit', one.area.id);
        return (
          <li key={`${one.slug} ${one.area.id}`} className="border-rule border-t py-4">
            <div className="grid gap-x-8 gap-y-2 md:grid-cols-[minmax(0,1fr)_auto]">
              <div>
                <h3 className="text-lg">
                  {saidIn(one.words.title, locale)}: {words.workQuestions(count(one.asked))}
                </h3>
                <p className="text-ink-2">
                  {name}, {words.state[one.state]};{' '}
                  {words.workAnswered(count(one.answered), count(one.asked))}
                </p>
                <p className={late ? 'text-gach' : 'text-ink-2'}>
                  {words.due(
                    formatDeadline(one.dueAt, locale),
                    formatTimeLeft(one.dueAt, at, locale),
                  )}
                  {late && !isOpen && ` ${words.lateHandedIn}`}
                </p>
                {one.reason && (
                  <div className="mt-2 border-nghe border-l-4 bg-nghe-wash py-2 pr-3 pl-4">
                    <p className="font-semibold">{words.returnedBy(one.stateBy)}</p>
                    <p lang="vi" className="whitespace-pre-line">
                      {one.reason}
                    </p>
                  </div>
                )}
              </div>
              <p className="md:text-right">
                <a
                  href={deskRoutes.answers(locale, one.slug, one.area.id)}
                  className={`${buttonClass(mayWrite ? 'strong' : 'plain')} no-underline`}
                >
                  {mayWrite ? words.answerLink : words.lookLink}
                  <span className="sr-only">
                    : {saidIn(one.words.title, locale)}, {name}
                  </span>
                </a>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
