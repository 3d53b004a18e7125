import { isLate } from '@/lib/domain/conference/answer-sheet';
import { formatInstant } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { inLocale, type Locale } from '@/lib/locale';
import { questionMessages } from '@/lib/messages/conference-questions';
import type { QuestionDesk } from '@/lib/workspace/questions';
import { Decide, type DeskAction } from './sheet-steps';

interface Props {
  readonly desk: QuestionDesk;
  readonly at: Date;
  readonly action: DeskAction;
  readonly locale: Locale;
}

/** Who has answered, who is late, and what is done with each sheet. */
export function SheetBoard({ desk, at, action, locale }: Props) {
  const words = questionMessages[locale];
  const { sheets, dueAt } = desk;
  const count = (number: number) => formatNumber(String(number), locale);
  const received = sheets.filter(({ state }) => state === 'handed_in' || state === 'accepted');
  const accepted = sheets.filter(({ state }) => state === 'accepted').length;
  const isOfLate = (sheet: (typeof sheets)[number]) =>
    isLate(received.includes(sheet) ? sheet.handedInAt : null, dueAt, at);
  const late = sheets.filter(isOfLate).length;
  return (
    <section aria-labelledby="ai-da-tra-loi" className="mt-8">
      <h2 id="ai-da-tra-loi" className="text-xl">
        {words.whoTitle}
      </h2>
      <p className="mt-1">
        {[
          words.received(count(received.length), count(sheets.length)),
          words.acceptedCount(count(accepted)),
          late > 0 && words.lateCount(count(late)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="text-ink-2 text-sm">{words.answersFinish}</p>
      <table className="answer-table">
        <caption className="sr-only">{words.whoTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.standing}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map((sheet) => {
            const { area, state, stateSince, handedInAt, reason, version } = sheet;
            const name = inLocale(area, 'name', locale);
            const isReceived = received.includes(sheet);
            return (
              <tr key={area.id}>
                <th scope="row">{name}</th>
                <td>
                  {stateSince === null ? words.notBegun : words.state[state]}
                  {isReceived &&
                    handedInAt &&
                    `, ${words.handedIn(formatInstant(handedInAt, locale))}`}
                  {isOfLate(sheet) && <span className="text-gach">, {words.late}</span>}
                  {reason && (
                    <small className="answer-said block text-ink-2">
                      {words.returnedBecause(reason)}
                    </small>
                  )}
                  {isReceived && desk.state === 'preparing' && (
                    <div className="mt-2">
                      <Decide
                        key={state}
                        action={action}
                        held={{ slug: desk.slug, areaId: area.id, version: String(version) }}
                        area={name}
                        mayAccept={state === 'handed_in'}
                        locale={locale}
                      />
                    </div>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
