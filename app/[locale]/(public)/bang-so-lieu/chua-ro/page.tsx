import type { Metadata } from 'next';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { TableUnknown } from '@/components/table/table-unknown';
import { tableMessages } from '@/lib/messages/table';
import { tableAddress } from '@/lib/pages/table/table-address';
import { readTable } from '../read-table';
import { readTableRequest } from '../table-request';

/** Stands for a table that was asked for by names which are none (lib/serving/substitute-pages.ts). */
export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale } = await readPublicRequest(props);
  return { title: tableMessages[locale].unknownTitle, robots: { index: false } };
}

export default async function UnknownTablePage(props: PublicPageProps) {
  const { locale, dataset } = await readPublicRequest(props);
  const choice = await readTableRequest(props);
  const { unknown, almanac, ...reading } = await readTable(dataset, choice);
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="table"
      addressOf={(language, set) => tableAddress(language, set)}
    >
      <div className="page-width pt-10">
        <TableUnknown
          {...reading}
          unknown={unknown}
          choice={choice}
          schemes={almanac.schemes}
          locale={locale}
          dataset={dataset}
        />
      </div>
    </PublicFrame>
  );
}
