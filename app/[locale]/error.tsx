'use client';

import { useParams } from 'next/navigation';
import { ErrorView } from '@/components/layout/error-view';

/** Shown in the browser where a page breaks after it was sent. */
export default function PageError({ error }: { readonly error: Error & { digest?: string } }) {
  const { locale } = useParams<{ locale: string }>();
  return <ErrorView locale={locale === 'en' ? 'en' : 'vi'} reference={error.digest ?? null} />;
}
