import '@/components/entry/entry.css';
import '@/components/workspace/workspace.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';

// Signed-in pages are for one person and belong in no search engine.
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function WorkspaceLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
