import type { ReactNode } from 'react';
import {
  type Absence,
  absences,
  origins,
  precisions,
  sourceClasses,
  type ValueStatus,
  valueStatuses,
} from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import { formatDay } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/locale';
import { methodMessages } from '@/lib/messages/method';
import { words } from '@/lib/messages/words';

interface Props {
  readonly locale: Locale;
  readonly breaks: readonly SeriesBreak[];
}

/** How a figure is read, what the signs mean, and where the limits are. */
export function MethodText({ locale, breaks }: Props) {
  const say = methodMessages[locale];
  const term = words[locale];
  const days = new Map(breaks.map((one) => [`${one.on} ${one.reasonVi}`, one] as const));
  return (
    <div className="mt-8 gap-x-14 lg:columns-2">
      <Part id="doc-so" title={say.readHeading}>
        {say.readText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Part>
      <Part title={say.statusHeading}>
        <Terms
          terms={valueStatuses.map((status: ValueStatus) => ({
            term: term.status[status],
            text: say.statusText[status],
          }))}
        />
      </Part>
      <Part title={say.absenceHeading}>
        <Terms
          terms={absences.map((absence: Absence) => ({
            term: `${term.absence[absence]} (${term.absenceMark[absence]})`,
            text: say.absenceText[absence],
          }))}
        />
      </Part>
      <Part title={say.precisionHeading}>
        <p>{say.precisionText}</p>
        <p className="italic">
          {precisions.map((precision) => term.precisionName[precision]).join(' · ')}
        </p>
      </Part>
      <Part title={say.originHeading}>
        <Terms
          terms={origins.map((origin) => ({
            term: term.origin[origin],
            text: say.originText[origin],
          }))}
        />
      </Part>
      <Part title={say.orderHeading}>
        <p>{say.orderText}</p>
        <ol className="list-decimal pl-6">
          {sourceClasses.map((sourceClass) => (
            <li key={sourceClass}>{term.sourceClass[sourceClass]}</li>
          ))}
        </ol>
        <p>{say.orderNote}</p>
      </Part>
      <Part title={say.sumHeading}>
        {say.sumText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Part>
      <Part title={say.aimHeading}>
        {say.aimText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Part>
      <Part id="ranh-gioi" title={say.boundaryHeading}>
        {say.boundaryText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Part>
      <Part title={say.emmHeading}>
        <p>{say.emmText}</p>
      </Part>
      <Part title={say.breaksHeading}>
        <Terms
          terms={[...days.values()].map((one) => ({
            term: formatDay(one.on, locale),
            text: inLocale(one, 'reason', locale),
          }))}
        />
      </Part>
      <Part id="ban-do" title={say.mapHeading}>
        {say.mapText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Part>
      <Part title={say.unknownHeading}>
        <p>{say.unknownText}</p>
      </Part>
    </div>
  );
}

function Part({
  id,
  title,
  children,
}: {
  readonly id?: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} className="mb-9 space-y-2">
      <h2 className="break-after-avoid border-ink border-t-2 pt-2 text-lg">{title}</h2>
      {children}
    </section>
  );
}

function Terms({
  terms,
}: {
  readonly terms: readonly { readonly term: string; readonly text: string }[];
}) {
  return (
    <dl>
      {terms.map(({ term, text }) => (
        <div
          key={`${term} ${text}`}
          className="grid break-inside-avoid gap-x-5 border-rule border-t py-1.5 sm:grid-cols-[11rem_1fr]"
        >
          <dt className="font-semibold">{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
