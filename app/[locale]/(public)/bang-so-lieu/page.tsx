import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { TableBody, TableStart } from '@/components/table/table-body';
import { isUnasked } from '@/lib/domain/table/table-choice';
import { tableMessages } from '@/lib/messages/table';
import { tableAddress } from '@/lib/pages/table/table-address';
import { readTable } from './read-table';
import { readTableRequest } from './table-request';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset } = await readPublicRequest(props);
  const choice = await readTableRequest(props);
  const words = tableMessages[locale];
  const isFree = !isUnasked(choice);
  const metadata = publicMetadata({
    locale,
    dataset,
    title: words.title,
    description: words.description,
    addressOf: (language) => tableAddress(language, dataset, choice),
  });
  // As many tables as readers think of: what is in them has pages of its own.
  return isFree ? { ...metadata, robots: { index: false, follow: true } } : metadata;
}

export default async function TablePage(props: PublicPageProps) {
  const { locale, dataset } = await readPublicRequest(props);
  const choice = await readTableRequest(props);
  const { page, unknown, refusal, almanac, ...reading } = await readTable(dataset, choice);
  if (unknown.length > 0) notFound();
  const form = { ...reading, choice, schemes: almanac.schemes, locale, dataset };
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="table"
      addressOf={(language, set) =>
        // Another set has its own periods.
        tableAddress(language, set, set === dataset ? choice : undefined)
      }
    >
      <div className="page-width pt-10">
        {page ? <TableBody {...form} page={page} /> : <TableStart {...form} refusal={refusal} />}
      </div>
    </PublicFrame>
  );
}
