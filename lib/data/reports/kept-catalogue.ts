import 'server-only';
import type { FormVersion, Indicator } from '@/lib/domain/indicator/indicator';
import type { Transaction } from '../database';
import { getFormVersion, listIndicators, listThemes } from '../public/catalogue';

/** What the cells that are typed into one form are understood by. */
export interface FormCatalogue {
  readonly form: FormVersion;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly themes: ReadonlySet<string>;
}

/** By form; of one version of the catalogue, whose name never comes back, in whatever database. */
let kept: { readonly version: string; readonly forms: Map<string, FormCatalogue> } | null = null;

/**
 * The catalogue of a form, read again only where the database holds another by now. `version` is the
 * database's name for what it holds, read before: what is read after may be newer, and then has
 * another name at the next call.
 */
export async function readFormCatalogue(
  formVersionId: string,
  version: string,
  connection: Transaction,
): Promise<FormCatalogue> {
  if (kept?.version !== version) kept = { version, forms: new Map() };
  const { forms } = kept;
  const known = forms.get(formVersionId);
  if (known) return known;
  const form = await getFormVersion(formVersionId, connection);
  const codes = [...new Set(form.items.map((item) => item.indicator))];
  const indicators = await listIndicators(codes, connection);
  const themes = await listThemes(connection);
  const read = {
    form,
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    themes: new Set(themes.map((theme) => theme.code)),
  };
  forms.set(formVersionId, read);
  return read;
}
