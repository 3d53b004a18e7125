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
  provideEnv({
    DEMO: given.DEMO,
    APP_SECRET: given.APP_SECRET ?? keptSecret(join(folder, 'app-secret'), 48),
    ...(given.DEMO === 'on' && {
      DEMO_PASSWORD: given.DEMO_PASSWORD ?? keptSecret(join(folder, 'demo-password'), 9),
    }),
  });
  return env();
}
