import { Notice } from '@/components/ui/notice';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { isEditable } from '@/lib/domain/report/report-state';
import { formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import type { ReportView } from '@/lib/workspace/report-view';

interface Props {
  readonly view: Pick<ReportView, 'events' | 'state' | 'asked'>;
  readonly nameOf: (key: CellKey) => string;
  readonly hrefOf: (key: CellKey) => string;
  readonly locale: Locale;
}

/** Why the report is back with the staff: who sent it, what they said, and the cells they meant. */
export function CameBack({ view, nameOf, hrefOf, locale }: Props) {
  const words = entryMessages[locale];
  const last = view.events.at(-1);
  const title = last && titleOf(last.step, words);
  if (!last || !title || !isEditable(view.state)) return null;
  // A question stays open until it is answered, also when the lead gave the report back since.
  const asked = view.asked?.cells.map(({ key }) => key) ?? last.cells;
  return (
    <Notice tone="asking" title={title(last.by, formatInstant(last.at, locale))}>
      {last.reason && (
        <p lang="vi" className="whitespace-pre-line">
          {last.reason}
        </p>
      )}
      {asked.length > 0 && (
        <>
          <p className="mt-1">{words.returnedCells}:</p>
          <ul className="list-disc pl-5">
            {asked.map((key) => (
              <li key={key}>
                <a href={hrefOf(key)}>{nameOf(key)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

function titleOf(step: ReportView['events'][number]['step'], words: (typeof entryMessages)['vi']) {
  if (step === 'return') return words.returned;
  if (step === 'give_back') return words.givenBack;
  if (step === 'withdraw') return words.withdrawn;
  return step === 'correct' ? words.correcting : null;
}
