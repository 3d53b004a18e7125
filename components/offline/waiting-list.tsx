'use client';

import { useEffect, useState } from 'react';
import { waitingReports } from '@/components/entry/draft-storage';
import { Notice } from '@/components/ui/notice';
import { parseCellKey } from '@/lib/domain/indicator/indicator';
import type { TypedCell } from '@/lib/domain/report/report';
import { cellPart } from '@/lib/format/cell-part';
import { formatPeriodInSentence } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { keptHereMessages } from '@/lib/messages/kept-here';
import { words as fieldWords } from '@/lib/messages/words';
import { routes } from '@/lib/routes';
import { keepOffline, offlinePaths } from './keep-offline';
import { useOnline } from './use-online';

interface Props {
  readonly userId: string;
  /** By code of the indicator. */
  readonly names: Readonly<Record<string, string>>;
  /** By slug, of the provinces that the person writes for. */
  readonly provinces: Readonly<Record<string, string>>;
  readonly locale: Locale;
}

/** What waits in this browser to go up, and which reports open without a network. */
export function WaitingList({ userId, names, provinces, locale }: Props) {
  const words = keptHereMessages[locale];
  const [waiting, setWaiting] = useState<ReturnType<typeof waitingReports> | null>(null);
  const [paths, setPaths] = useState<readonly string[]>([]);
  const isOnline = useOnline();
  useEffect(() => {
    const look = () => {
      setWaiting(waitingReports(userId));
      void offlinePaths().then(setPaths);
    };
    look();
    void keepOffline(locale, [routes.waiting(locale)]);
    addEventListener('storage', look);
    addEventListener('focus', look);
    return () => {
      removeEventListener('storage', look);
      removeEventListener('focus', look);
    };
  }, [userId, locale]);
  const reports = paths.flatMap((path) => {
    const [, province = '', quarter = ''] = /\/bao-cao\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    return province === '' ? [] : [{ path, name: nameOf(province, quarter) }];
  });
  return (
    <div data-person={userId} className="max-w-[48rem]">
      <p className="text-ink-2">{words.waitingLead}</p>
      {!isOnline && <Notice tone="asking">{words.offlineNow}</Notice>}
      {waiting?.length === 0 && <p className="mt-4">{words.waitingNone}</p>}
      {waiting?.map(({ province, quarter, cells }) => (
        <section key={`${province} ${quarter}`} className="mt-6">
          <h2 className="text-lg">
            {nameOf(province, quarter)}: {words.waitingOf(cells.length)}
          </h2>
          <ul className="cell-history">
            {cells.map((typed) => (
              <li key={typed.key}>
                {cellNameOf(typed.key)}: <strong>{textOf(typed)}</strong>
              </li>
            ))}
          </ul>
          <p className="mt-1">
            <a href={routes.report(locale, province, quarter)}>{words.openReport}</a>
          </p>
        </section>
      ))}
      <h2 className="mt-8 text-lg">{words.offlineReports}</h2>
      {reports.length === 0 ? (
        <p className="text-ink-2">{words.offlineReportsNone}</p>
      ) : (
        <ul className="list-disc pl-5">
          {reports.map(({ path, name }) => (
            <li key={path}>
              <a href={path}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );

  function nameOf(province: string, quarter: string): string {
    return `${provinces[province] ?? province}, ${formatPeriodInSentence(quarter, locale)}`;
  }

  function cellNameOf(key: string): string {
    const place = parseCellKey(key);
    const name = names[place?.indicator ?? key] ?? key;
    const part = place && cellPart(place, locale);
    return part ? `${name} (${part})` : name;
  }

  function textOf(typed: TypedCell): string {
    const text = typed.value.trim() || typed.text.trim();
    if (text !== '') return text;
    return typed.absence === '' ? words.blank : fieldWords[locale].absence[typed.absence];
  }
}
