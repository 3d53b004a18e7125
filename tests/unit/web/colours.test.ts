import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colours } from '@/lib/web/colours';

describe('the colours of pictures', () => {
  it('are the page’s own in the light', () => {
    const [, root = ''] = /:root \{([^}]*)\}/.exec(readFileSync('app/globals.css', 'utf8')) ?? [];
    for (const [name, value] of Object.entries(colours)) {
      expect(root).toContain(`--${name}: ${value};`);
    }
  });
});
