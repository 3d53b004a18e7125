import { test as base, expect } from '@playwright/test';

/** Journeys in a browser: a page that breaks the security policy or complains fails its journey. */

type Fixtures = {
  /** The server with DEMO=off. */
  readonly realUrl: string;
  /** The password of every demo account. */
  readonly demoPassword: string;
  /** Complaints that a journey provokes on purpose (a 404 is one). */
  readonly expectedComplaints: RegExp[];
};

export const test = base.extend<Fixtures & { readonly watchful: undefined }>({
  realUrl: async ({ baseURL: _ }, use) => use(process.env.E2E_REAL_URL ?? ''),
  demoPassword: async ({ baseURL: _ }, use) => use(process.env.E2E_DEMO_PASSWORD ?? ''),
  expectedComplaints: async ({ baseURL: _ }, use) => use([]),
  watchful: [
    async ({ context, expectedComplaints }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(error.error().message));
      await use(undefined);
      const unexpected = complaints.filter(
        (text) => !expectedComplaints.some((expected) => expected.test(text)),
      );
      expect(unexpected, 'complaints on the console (policy violations among them)').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
