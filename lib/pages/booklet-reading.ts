import { computedSign } from '../charts/chart-figure';
import type { Locale } from '../locale';
import { bookletMessages } from '../messages/booklet';
import { chartMessages } from '../messages/charts';
import { words } from '../messages/words';

/** One thing to know before reading: its name, and what it means. */
export interface BookletReading {
  readonly name: string;
  readonly text: string;
}

/** Statuses, signs and words that stand at numbers, told once for the whole booklet. */
export function howToRead(locale: Locale): BookletReading[] {
  const { readings: say } = bookletMessages[locale];
  const { status, absence, absenceMark, precision, scopeShort } = words[locale];
  const { unknown, unknownMark } = chartMessages[locale];
  const absences = (['M', 'L', 'Q'] as const).map((one) => `${absenceMark[one]} ${absence[one]}`);
  const said = Object.values(precision).filter(Boolean).join(', ');
  return [
    { name: say.status, text: `${Object.values(status).join('; ')}. ${say.drawn}` },
    {
      name: say.absence,
      text: `${[...absences, `${unknownMark} ${unknown}`].join('; ')}. ${say.zero}`,
    },
    { name: say.precision, text: say.word(said) },
    { name: computedSign, text: say.computed },
    { name: scopeShort.EMM, text: say.scope },
  ];
}
