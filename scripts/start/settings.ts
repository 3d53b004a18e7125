import { hkdfSync } from 'node:crypto';
import { join } from 'node:path';
import { type Env, EnvironmentProblem, env, inheritedEnv, provideEnv, readEnv } from '@/lib/env';
import { keptSecret } from '../database/secret-file';

/** The checked environment of this start. Throws `EnvironmentProblem`. */
export function readSettings(development: boolean): Env {
  provideEnv({
    NODE_ENV: development ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  const given = readEnv(inheritedEnv());
  if (given.DATABASE_URL !== undefined && given.APP_SECRET === undefined) {
    throw new EnvironmentProblem('APP_SECRET', 'is required together with DATABASE_URL');
  }
  return given;
}

/**
 * Completes the environment: what the contract lets `npm start` generate is generated into
 * DATA_DIR once and kept. The database's address is added when the embedded one runs.
 */
export function completeSettings(given: Env, openDataFolder: (path: string) => string): Env {
  const needsFolder = given.DATABASE_URL === undefined || given.DEMO === 'on';
  const folder = needsFolder ? openDataFolder(given.DATA_DIR) : '';
  const secret = given.APP_SECRET ?? keptSecret(join(folder, 'app-secret'), 48);
  provideEnv({
    DEMO: given.DEMO,
    APP_SECRET: secret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionKey(secret),
    ...(given.DEMO === 'on' && {
      DEMO_PASSWORD: given.DEMO_PASSWORD ?? keptSecret(join(folder, 'demo-password'), 9),
    }),
  });
  return env();
}

/**
 * The key from which a build names its server actions (Next: AES, base64). Made from the
 * installation's secret, so that the next build and another instance name them alike and a page
 * that was open before goes on working.
 */
export function serverActionKey(secret: string): string {
  const key = hkdfSync('sha256', secret, '', 'so-lieu-htx server actions', 32);
  return Buffer.from(key).toString('base64');
}
