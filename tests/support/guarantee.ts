import { test as base, expect } from './journey';
import { OwnGround } from './own-site';

/** Tests of a guarantee on a ground of their own, one for all tests of a worker. */
export const test = base.extend<object, { readonly ground: OwnGround }>({
  ground: [
    async ({ browserName: _ }, use) => {
      const ground = await OwnGround.open();
      await use(ground);
      await ground.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

export { expect };
