import { z } from 'zod';
import { readTrustedProxies } from './client-network';

/**
 * The only place that reads the environment. Names, defaults and meanings are the product's outer
 * contract; a bad value is refused with a message that names the variable.
 */

/** A variable that cannot be used as it is; `variable` names it, the message says why. */
export class EnvironmentProblem extends Error {
  constructor(
    readonly variable: string,
    reason: string,
  ) {
    super(`${variable} ${reason}`);
    this.name = 'EnvironmentProblem';
  }
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number from 1 to 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, 'must be a port number from 1 to 65535');

const postgresUrl = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol),
    'must be an address such as postgresql://user:password@host:5432/database',
  );

const origin = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    'must be an address such as https://solieu.example.vn',
  )
  .transform((value) => new URL(value).origin);

const moment = z
  .string()
  .refine(
    (value) => /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)),
    'must be a moment such as 2026-10-05T08:00:00+07:00',
  )
  .transform((value) => new Date(value));

const variables = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: port.default(3000),
  HOST: z.string().regex(/^\S+$/, 'must be a host name or an address').default('127.0.0.1'),
  DATABASE_URL: postgresUrl.optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DEMO: z.enum(['on', 'off'], 'must be on or off').optional(),
  DEMO_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
  APP_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .refine(
      (value) => new Set(value).size >= 10,
      'must be random; make one with: openssl rand -base64 48',
    )
    .optional(),
  /** Addresses and networks of proxies on other hosts, whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z
    .string()
    .transform((value, context) => {
      const proxies = readTrustedProxies(value);
      if (proxies !== null) return proxies;
      context.addIssue('must be addresses or networks such as 10.0.0.5,192.168.0.0/16,fd00::/8');
      return z.NEVER;
    })
    .optional(),
  PUBLIC_URL: origin.optional(),
  TEST_NOW: moment.optional(),
  SMTP_URL: z
    .string()
    .refine(
      (value) => URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol),
      'must be an address such as smtp://user:password@host:587',
    )
    .optional(),
  /** Whom to tell of a weakness: an address of mail or of a page (/.well-known/security.txt). */
  SECURITY_CONTACT: z
    .string()
    .transform((value) => (/^[^\s:/@]+@[^\s/@]+$/.test(value) ? `mailto:${value}` : value))
    .refine(
      (value) => URL.canParse(value) && /^(?:mailto:[^\s@]+@|https:\/\/)\S+$/.test(value),
      'must be an e-mail address or an address such as https://solieu.example.vn/bao-mat',
    )
    .optional(),
  /** Next's build folder; the tests build into one of their own. */
  BUILD_DIR: z
    .string()
    .regex(/^[\w.-]+$/, 'must be the name of a folder in the project')
    .default('.next'),
});

type Variables = z.infer<typeof variables>;

/** The names of all that is read here. */
export const variableNames: readonly string[] = Object.keys(variables.shape);

export type Env = Omit<Variables, 'DEMO' | 'PUBLIC_URL'> & {
  readonly DEMO: 'on' | 'off';
  readonly PUBLIC_URL: string;
  /** Whether PUBLIC_URL was given; if not, localhost and 127.0.0.1 count as one origin. */
  readonly publicUrlGiven: boolean;
};

/** Reads and checks; an empty value counts as unset. Throws `EnvironmentProblem`. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new EnvironmentProblem(
      String(issue?.path[0] ?? 'environment'),
      issue?.message ?? 'invalid',
    );
  }
  const values = parsed.data;
  const demo = values.DEMO ?? (values.DATABASE_URL === undefined ? 'on' : 'off');
  if (values.TEST_NOW !== undefined && demo === 'off') {
    throw new EnvironmentProblem('TEST_NOW', 'sets the clock for tests; refused with DEMO=off');
  }
  const host = values.HOST.includes(':') ? `[${values.HOST}]` : values.HOST;
  return {
    ...values,
    DEMO: demo,
    PUBLIC_URL: values.PUBLIC_URL ?? `http://${host}:${values.PORT}`,
    publicUrlGiven: values.PUBLIC_URL !== undefined,
  };
}

let current: Env | undefined;

/** The environment of this process, read once at first use. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}

/** The database's address; `npm start` sets it for the embedded one too. */
export function databaseUrl(): string {
  const url = env().DATABASE_URL;
  if (url === undefined) throw new EnvironmentProblem('DATABASE_URL', 'is not set');
  return url;
}

/** The secret that signs sessions; `npm start` makes one for the embedded database. */
export function appSecret(): string {
  const secret = env().APP_SECRET;
  if (secret === undefined) throw new EnvironmentProblem('APP_SECRET', 'is not set');
  return secret;
}

/** What Next reads for itself. */
type FrameworkVariable =
  | 'NEXT_TELEMETRY_DISABLED'
  | 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'
  // The configuration as it was built.
  | '__NEXT_PRIVATE_STANDALONE_CONFIG'
  // Where Next reaches the server that it runs in.
  | '__NEXT_PRIVATE_ORIGIN';

/**
 * What `npm start` found out (the embedded database's address, generated secrets), for this
 * process and those it starts.
 */
export function provideEnv(
  found: Readonly<
    Partial<Record<Exclude<keyof Variables, 'BUILD_DIR'> | FrameworkVariable, string>>
  >,
): void {
  Object.assign(process.env, found);
  current = undefined;
}

/** This process's variables as they are, to hand on to a process it starts. */
export function inheritedEnv(): NodeJS.ProcessEnv {
  return process.env;
}
