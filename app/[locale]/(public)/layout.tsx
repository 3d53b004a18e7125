import type { ReactNode } from 'react';
import { readingProgram } from '@/lib/serving/reading-program';

/**
 * Every page of this group is a document: it is sent without the framework's program (see
 * lib/serving/document.ts) and names this one of our own. Pages that live in the browser stand in
 * (workspace).
 */
export default function ReadingLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <script type="module" src={readingProgram()} async fetchPriority="low" />
      {children}
    </>
  );
}
