import type { Locale } from '@/lib/locale';
import { conferenceMessages } from '@/lib/messages/conferences';
import type { AnsweredQuestion } from '@/lib/pages/conference-answers';

interface Props {
  /** What the conference is called: the source of its answers. */
  readonly title: string;
  readonly answers: readonly AnsweredQuestion[];
  readonly locale: Locale;
}

/** What provinces were asked outside their reports, and what of their answers was accepted. */
export function ConferenceAnswers({ title, answers, locale }: Props) {
  const words = conferenceMessages[locale];
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="tra-loi" className="page-width mt-12">
      <h2 id="tra-loi" className="border-ink border-t-2 pt-2 text-xl">
        {words.answers}
      </h2>
      <p className="mt-1 text-ink-3 text-sm">{words.answersLead}</p>
      {answers.map(({ text, detail, lang, isNumber, coverage, rows }) => (
        <div key={`${text} ${detail}`} className="mt-8">
          <h3 className="text-lg" lang={lang}>
            {text}
          </h3>
          <p className="text-ink-2 text-sm">{[detail, coverage].filter(Boolean).join(' · ')}</p>
          <table className={`conference-numbers ${isNumber ? '' : 'conference-said'}`}>
            <caption className="sr-only">{text}</caption>
            <thead>
              <tr>
                <th scope="col">{words.answerUnit}</th>
                <th scope="col">{words.answer}</th>
                <th scope="col">{words.accepted}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.area}>
                  <th scope="row">{row.area}</th>
                  <td lang={isNumber ? undefined : 'vi'}>
                    {row.isAbsent ? <em>{row.text}</em> : row.text}
                    {row.note && <small lang="vi">{row.note}</small>}
                  </td>
                  <td>{row.accepted}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="mt-2 text-ink-3 text-sm">{words.answersSource(title)}</p>
        </div>
      ))}
    </section>
  );
}
