import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { env } from '@/lib/env';
import { isLocale } from '@/lib/locale';
import { layoutMessages } from '@/lib/messages/layout';
import { routes } from '@/lib/routes';

// Nothing that carries a figure may be built ahead: a build outlives a publish (see README).
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#12151d' },
  ],
};

interface Props {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = layoutMessages[locale];
  return {
    metadataBase: new URL(env().PUBLIC_URL),
    title: { default: words.siteName, template: `%s · ${words.siteName}` },
    description: words.siteDescription,
    manifest: routes.manifest(),
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '48x48' },
        { url: '/icon.svg', type: 'image/svg+xml' },
      ],
      apple: '/icons/icon-180.png',
    },
    openGraph: { siteName: words.siteName, locale: words.openGraphLocale, type: 'website' },
  };
}

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} data-scroll-behavior="smooth">
      <body>{children}</body>
    </html>
  );
}
