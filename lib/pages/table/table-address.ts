import type { Dataset } from '../../domain/figure/figure';
import {
  everythingParameter,
  type TableChoice,
  tableParameters,
  writeTableChoice,
} from '../../domain/table/table-choice';
import type { Locale } from '../../locale';
import { demoParameter, type FileEnding, parameterNames, tablePath } from '../../routes';

/**
 * The addresses of the table builder. Apart from all others, so that a form at work, which knows those,
 * brings no word of tables into the browser.
 */
export function tableAddress(locale: Locale, dataset: Dataset, choice?: TableChoice): string {
  return tablePath(locale, queryOf(dataset, choice));
}

/** What the table shows, all pages of it; or every figure of its indicators. */
export function tableFileAddress(
  locale: Locale,
  ending: FileEnding,
  dataset: Dataset,
  choice: TableChoice,
  content: 'shown' | 'everything',
): string {
  const whole = content === 'everything' ? everythingParameter : undefined;
  return tablePath(locale, [...queryOf(dataset, choice), [tableParameters.file, whole]], ending);
}

function queryOf(dataset: Dataset, choice?: TableChoice): [string, string | undefined][] {
  return [
    [parameterNames.dataset, dataset === 'demo' ? demoParameter : undefined],
    ...(choice ? writeTableChoice(choice) : []),
  ];
}
