import type { PublicPageProps } from '@/components/layout/public-props';
import { readTableChoice, type TableChoice } from '@/lib/domain/table/table-choice';

/** What an address asks of the table builder. */
export async function readTableRequest(props: PublicPageProps): Promise<TableChoice> {
  const query = await props.searchParams;
  return readTableChoice((name) => [query[name] ?? []].flat());
}
