import type { ReactNode } from 'react';
import type { Dataset } from '@/lib/domain/figure/figure';
import { formatPeriod } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import type { ShownFigure } from '@/lib/pages/shown-figure';
import type { SourceNumbers } from '@/lib/pages/source-groups';
import { AmountCells } from './amount-cells';
import { ComputedMark } from './computed-mark';
import { SourceNote } from './source-note';

interface Props {
  readonly shown: ShownFigure;
  readonly name: string;
  /** Where the name leads; left out, nowhere. */
  readonly href?: string;
  /** The first of an indicator, or one that belongs to it. */
  readonly look: 'first' | 'below';
  /** What stands below the name before the source; else when the figure is of. */
  readonly beneath?: string;
  readonly numberClassName?: string;
  readonly earlier?: ReactNode;
  /** Below the number: what it is of a plan, how it changed. */
  readonly children?: ReactNode;
  readonly numbers?: SourceNumbers | undefined;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/**
 * Name, number and unit in cells of their own; below them when, who said it, and what it was. Stands
 * in a `figure-lines` body of a table.
 */
export function FigureLines(props: Props) {
  const { shown, name, href, look, beneath, earlier, children, numbers, locale, dataset } = props;
  const isFirst = look === 'first';
  return (
    <>
      <tr {...(isFirst && { className: 'border-rule border-t' })}>
        <th scope="row" className={`pr-2 font-normal ${isFirst ? 'pt-2' : 'pl-5 text-sm'}`}>
          {href === undefined ? name : <a href={href}>{name}</a>}
        </th>
        <AmountCells
          value={shown.value}
          indicator={shown.indicator}
          locale={locale}
          className={isFirst ? 'pt-2' : ''}
          numberClassName={`figure-number ${props.numberClassName ?? ''}`}
        />
      </tr>
      <tr>
        <td className={`pr-2 pb-2 ${isFirst ? '' : 'pl-5'}`}>
          <Beneath
            shown={shown}
            text={beneath}
            numbers={numbers}
            locale={locale}
            dataset={dataset}
          />
          {earlier}
        </td>
        <td colSpan={2} className="pb-2 pl-3 text-right">
          <ComputedMark shown={shown} locale={locale} />
          {children}
        </td>
      </tr>
    </>
  );
}

/** When a figure is of, and who said it. */
export function Beneath({
  shown,
  text,
  numbers,
  locale,
  dataset,
}: {
  readonly shown: ShownFigure;
  /** Another word than its period. */
  readonly text?: string | undefined;
  readonly numbers?: SourceNumbers | undefined;
  readonly locale: Locale;
  readonly dataset: Dataset;
}) {
  return (
    <div className="figure-when">
      {text ?? formatPeriod(shown.period, locale)}
      <SourceNote shown={shown} numbers={numbers} locale={locale} dataset={dataset} />
    </div>
  );
}
