import '../../globals.css';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Language } from '@/components/language/language';
import { Brocade } from '@/components/layout/brocade';
import { SkipLink } from '@/components/layout/skip-link';
import { Notice } from '@/components/ui/notice';
import { SignInForm } from '@/components/workspace/sign-in-form';
import { findViewer } from '@/lib/auth/viewer';
import { readWantedPath } from '@/lib/auth/wanted-path';
import { isLocale, type Locale } from '@/lib/locale';
import { layoutMessages } from '@/lib/messages/layout';
import { signInMessages } from '@/lib/messages/sign-in';
import { parameterNames, parameterOf, routes } from '@/lib/routes';
import { signIn } from './actions';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return { title: signInMessages[locale].title, robots: { index: false, follow: false } };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const words = signInMessages[locale];
  const site = layoutMessages[locale];
  const returnTo = readWantedPath(parameterOf(query[parameterNames.returnTo])) ?? undefined;
  const held = parameterOf(query[parameterNames.held]);
  if ((await findViewer()) && !held) redirect(returnTo ?? routes.workList(locale));
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  return (
    <>
      <SkipLink locale={locale} />
      <header>
        <Brocade id="masthead-weave" />
        <div className="page-width flex flex-wrap items-baseline justify-between gap-x-8 pt-5">
          <a href={routes.home(locale)} className="text-ink no-underline">
            <span className="block font-semibold font-serif text-xl" translate="no">
              {site.siteName}
            </span>
            <span className="block text-ink-2 text-sm">{site.siteLine}</span>
          </a>
          <a
            href={routes.signIn(other, returnTo, held)}
            hrefLang={other}
            lang={other}
            aria-label={site.otherLanguageLabel}
            className="py-1 text-sm"
          >
            {site.otherLanguage}
          </a>
        </div>
      </header>
      <main
        id="noi-dung"
        tabIndex={-1}
        className="page-width grid gap-x-16 gap-y-8 pt-12 pb-20 outline-none md:grid-cols-[minmax(0,24rem)_minmax(0,26rem)]"
      >
        <div>
          <h1 className="mb-6 text-3xl">{words.title}</h1>
          <Language locale={locale}>
            <SignInForm locale={locale} returnTo={returnTo} held={held} signIn={signIn} />
          </Language>
        </div>
        <div className="space-y-4 text-ink-2 md:border-rule md:border-l md:pt-20 md:pl-8">
          <p>{words.lead}</p>
          {held ? <Notice tone="asking">{words.held}</Notice> : returnTo && <p>{words.goesOn}</p>}
          <p>{words.help}</p>
          <p>
            <a href={routes.home(locale)}>{words.back}</a>
          </p>
        </div>
      </main>
    </>
  );
}
