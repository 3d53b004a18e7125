import type { ReactNode } from 'react';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { embedMessages } from '@/lib/messages/embed';
import { ChartTools } from './chart-tools';

/** A chart of which the kit says how it is taken away. */
interface KitChart {
  readonly key: string;
  /** The section or kind of chart. */
  readonly kind: string;
  readonly title: string;
  readonly tools: Omit<Parameters<typeof ChartTools>[0], 'locale' | 'title' | 'isOpen'>;
}

interface Props {
  readonly name: string;
  readonly pageHref: string;
  readonly charts: readonly KitChart[];
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly children?: ReactNode;
}

/** Every chart of a page with what there is of it to take away. */
export function ChartKit({ name, pageHref, charts, locale, dataset, children }: Props) {
  const say = embedMessages[locale];
  return (
    <div className="page-width pt-9">
      <h1 className="text-2xl sm:text-3xl">{say.kitTitle(name)}</h1>
      <p className="mt-3 max-w-text">{charts.length > 0 ? say.kitText : say.kitNone}</p>
      {dataset === 'demo' && <p className="mt-2 max-w-text">{say.kitDemo}</p>}
      <p className="mt-2">
        <a href={pageHref}>{say.back(name)}</a>
      </p>
      {children}
      <ol className="kit-list">
        {charts.map(({ key, kind, title, tools }) => (
          <li key={key}>
            <p className="small-caps text-ink-2">{kind}</p>
            <h2>{title}</h2>
            <ChartTools {...tools} locale={locale} title={title} isOpen />
          </li>
        ))}
      </ol>
    </div>
  );
}
