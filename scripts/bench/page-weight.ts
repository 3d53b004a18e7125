import { chromium } from '@playwright/test';
import { findBrowser } from '../test/browser';
import { fetchBytes } from './fetch-bytes';
import { kilobytes, type Measured, type Row, times } from './row';

const PATH = '/tinh/thai-nguyen';

/** Every file of a first view of a province's page, as it goes over the wire with brotli. */
export const pageWeight: Row = {
  name: 'page-weight',
  measure: async (ground) => {
    const address = await ground.address();
    const loaded = new Map<string, string>();
    const browser = await chromium.launch(findBrowser());
    try {
      const page = await browser.newPage();
      page.on('request', (request) => {
        if (!request.url().startsWith('data:')) loaded.set(request.url(), request.resourceType());
      });
      await page.goto(`${address}${PATH}`, { waitUntil: 'networkidle' });
    } finally {
      await browser.close();
    }
    let script = 0;
    let rest = 0;
    for (const [url, kind] of loaded) {
      const { length } = await fetchBytes(url);
      if (kind === 'script') script += length;
      else rest += length;
    }
    const limit = `HTML, CSS, fonts ${kilobytes(rest)}`;
    const row = (name: string, bytes: number, aim: string): Measured => ({
      what: `page weight ${PATH}, ${name}`,
      measured: kilobytes(bytes),
      limit,
      ratio: times(bytes / rest),
      aim,
    });
    return [
      row('JavaScript before interaction', script, '≤ 12 kB'),
      row('all of the first view', script + rest, '≤ 110 kB'),
    ];
  },
};
