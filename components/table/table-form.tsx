import type { ReactNode } from 'react';
import {
  askingParameter,
  axisParameters,
  shownParameter,
  type TableAxis,
  tableAxes,
  tableParameters,
} from '@/lib/domain/table/table-choice';
import { boundaryChoice } from '@/lib/domain/territory/boundary';
import { formatNumber } from '@/lib/format/number';
import { inLocale, type Locale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import { tableMessages } from '@/lib/messages/table';
import { tableAddress } from '@/lib/pages/table/table-address';
import { demoParameter, parameterNames, scopeParameters } from '@/lib/routes';
import { AreaPicks } from './area-picks';
import { PeriodPicks } from './period-picks';
import { Pick, PickFold } from './pick';
import type { TableFormProps } from './table-props';

/** All that can be chosen, each with how many numbers there are; a plain form, whose choice is its address. */
export function TableForm(props: TableFormProps) {
  const { offered, plan, choice, schemes, locale, dataset } = props;
  const say = tableMessages[locale];
  const { scopes } = plan.named;
  return (
    <form
      action={tableAddress(locale, 'real')}
      method="get"
      autoComplete="off"
      className="table-form"
      aria-label={say.form}
    >
      {dataset === 'demo' && (
        <input type="hidden" name={parameterNames.dataset} value={demoParameter} />
      )}
      <p className="text-ink-3 text-sm">{say.counted}</p>
      <div className="table-form-parts">
        <Part legend={say.indicators}>
          <IndicatorPicks {...props} />
        </Part>
        <Part legend={say.areas}>
          <AreaPicks {...props} />
        </Part>
        <div>
          <Part legend={say.periods}>
            <PeriodPicks {...props} />
          </Part>
          <Part legend={say.scopes}>
            {(['ALL', 'EMM'] as const).map((scope) => (
              <Pick
                key={scope}
                name={tableParameters.scope}
                value={scopeParameters[scope]}
                isChosen={scopes.includes(scope)}
              >
                {homeMessages[locale].scope[scope]}
              </Pick>
            ))}
          </Part>
          <Part legend={say.boundaries}>
            {schemes.map((scheme) => (
              <Pick
                key={scheme.code}
                type="radio"
                name={tableParameters.boundary}
                value={boundaryChoice(scheme, schemes) ?? ''}
                isChosen={scheme === offered.scheme}
              >
                {inLocale(scheme, 'name', locale)}
              </Pick>
            ))}
          </Part>
          <Part legend={say.layout}>
            <AxisChoice
              label={say.rows}
              name={tableParameters.rows}
              chosen={choice.rows}
              locale={locale}
            />
            <AxisChoice
              label={say.columns}
              name={tableParameters.columns}
              chosen={choice.columns}
              locale={locale}
            />
            <Pick
              name={tableParameters.emptyRows}
              value={shownParameter}
              isChosen={choice.showsEmpty}
            >
              {say.showEmpty}
            </Pick>
          </Part>
        </div>
      </div>
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-2">
        <button
          type="submit"
          className="cursor-pointer bg-cham px-5 py-2 font-semibold text-on-cham"
        >
          {say.make}
        </button>
        <button
          type="submit"
          name={tableParameters.step}
          value={askingParameter}
          className="table-ask"
        >
          {say.ask}
        </button>
      </p>
    </form>
  );
}

function Part({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** Sections unfold; those in which something is chosen lie open. */
function IndicatorPicks({ offered, plan, locale }: TableFormProps) {
  const say = tableMessages[locale];
  const chosen = new Set(plan.named.indicators);
  return offered.sections.map(({ section, indicators }) => {
    const count = indicators.filter((one) => chosen.has(one)).length;
    return (
      <PickFold
        key={section?.code ?? ''}
        name={section ? inLocale(section, 'name', locale) : say.noSection}
        chosen={count}
        known={indicators.filter(({ code }) => plan.ofIndicator.has(code)).length}
        of={indicators.length}
        locale={locale}
      >
        {indicators.map((indicator) => (
          <Pick
            key={indicator.code}
            name={tableParameters.indicator}
            value={indicator.slug}
            isChosen={chosen.has(indicator)}
            count={plan.ofIndicator.get(indicator.code) ?? 0}
            locale={locale}
          >
            {inLocale(indicator, 'shortName', locale)}
          </Pick>
        ))}
      </PickFold>
    );
  });
}

function AxisChoice({
  label,
  name,
  chosen,
  locale,
}: {
  readonly label: string;
  readonly name: string;
  readonly chosen: TableAxis;
  readonly locale: Locale;
}) {
  return (
    <label className="table-axis">
      {label}
      <select name={name} defaultValue={axisParameters[chosen]}>
        {tableAxes.map((axis) => (
          <option key={axis} value={axisParameters[axis]}>
            {tableMessages[locale].axis[axis]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is chosen, in one line: for the fold in which the form waits beside its table. */
export function chosenLine({ plan }: Pick<TableFormProps, 'plan'>, locale: Locale): string {
  const say = tableMessages[locale];
  const count = (number: number) => formatNumber(String(number), locale);
  return [
    say.indicatorsOf(count(plan.named.indicators.length)),
    say.areasOf(count(plan.areas.length)),
    say.periodsOf(count(plan.chosen.periods.length)),
  ].join(', ');
}
