import 'server-only';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { betterAuth } from 'better-auth/minimal';
import { database } from '@/lib/data/database';
import { appSecret, env } from '@/lib/env';
import { logError } from '@/lib/log';
import { hashPassword, passwordLength, verifyPassword } from './password';

/** A session ends this long after its last use (seconds); its use is noted once in `noted`. */
const sessionLife = { idle: 12 * 3600, noted: 10 * 60 } as const;

/**
 * The library that keeps accounts and sessions, used by its server calls only: no address of its
 * own is mounted, so there is no sign-up, and nothing is reached but through our actions.
 */
function makeAuth() {
  return betterAuth({
    baseURL: env().PUBLIC_URL,
    secret: appSecret(),
    database: prismaAdapter(database(), { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
    },
    user: {
      additionalFields: {
        disabledAt: { type: 'date', required: false, input: false },
        demo: { type: 'boolean', required: false, input: false, defaultValue: false },
      },
    },
    session: { expiresIn: sessionLife.idle, updateAge: sessionLife.noted },
    advanced: {
      useSecureCookies: env().PUBLIC_URL.startsWith('https://'),
      cookiePrefix: 'so-lieu-htx',
      // Counted by us, per account and per address.
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (_level, message, ...details) => {
        // Said when the hook below keeps a disabled person out, which is no failure.
        if (message === 'Failed to create session') return;
        logError('auth.library', details.find((detail) => detail instanceof Error) ?? message);
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const user = await database().user.findUnique({
              where: { id: session.userId },
              select: { disabledAt: true },
            });
            return user !== null && user.disabledAt === null ? undefined : false;
          },
        },
        delete: {
          // A session that ran out is kept for a day: it says whose unsaved words a form carries.
          before: async (session) => (session.expiresAt <= new Date() ? false : undefined),
        },
      },
    },
  });
}

type Auth = ReturnType<typeof makeAuth>;

const holder = globalThis as typeof globalThis & { soLieuAuth?: { secret: string; auth: Auth } };

/** Made at first use: a build needs neither secret nor database. */
export function auth(): Auth {
  const secret = `${appSecret()} ${env().DATABASE_URL}`;
  if (holder.soLieuAuth?.secret !== secret) holder.soLieuAuth = { secret, auth: makeAuth() };
  return holder.soLieuAuth.auth;
}
