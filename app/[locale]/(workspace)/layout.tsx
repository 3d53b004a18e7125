import '../../globals.css';
import '@/components/entry/entry.css';
import '@/components/workspace/workspace.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Language } from '@/components/language/language';
import { isLocale } from '@/lib/locale';

// Signed-in pages are for one person and belong in no search engine.
export const metadata: Metadata = { robots: { index: false, follow: false } };

interface Props {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export default async function WorkspaceLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <Language locale={locale}>{children}</Language>;
}
