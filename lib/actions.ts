import 'server-only';
import { headers } from 'next/headers';
import { notFound, unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { senderOf } from '@/lib/auth/session';
import { findViewer } from '@/lib/auth/viewer';
import { causeOfFailure } from '@/lib/data/failure';
import { can, type Permission, type Viewer } from '@/lib/domain/access';
import { type Answer, type Failed, type Invalid, refused } from '@/lib/domain/outcome';
import { logError, logSecurity } from '@/lib/log';
import { withinBound } from '@/lib/person-bound';
import { noteStage } from '@/lib/serving/action-trace';

export interface ActionDefinition<Input, Outcome> {
  /** For the log: "report.save". */
  readonly name: string;
  /** What may be sent; an issue's message is a code of the message catalogue. */
  readonly input: z.ZodType<Input>;
  /**
   * What the viewer must hold somewhere. The command asks again for the very province; an action
   * open to everyone who is signed in says so.
   */
  readonly permission: Permission | 'signed_in';
  readonly command: (viewer: Viewer, input: Input) => Promise<Outcome>;
}

/** An action for those who are not signed in: signing in itself. */
export interface OpenActionDefinition<Input, Outcome> {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  readonly command: (input: Input) => Promise<Outcome>;
}

export async function runOpenAction<Input, Outcome>(
  definition: OpenActionDefinition<Input, Outcome>,
  sent: unknown,
): Promise<Outcome | Invalid | Failed> {
  return guarded(definition.name, async () => {
    const parsed = definition.input.safeParse(sent);
    return parsed.success ? begun(() => definition.command(parsed.data)) : invalidOf(parsed.error);
  });
}

/**
 * The one way from a form to a command: parse → viewer → permission → command → outcome. What
 * nobody expected is logged and answered with its reference.
 */
export async function runAction<Input, Outcome>(
  definition: ActionDefinition<Input, Outcome>,
  sent: unknown,
): Promise<Answer<Outcome>> {
  return guarded(definition.name, async () => {
    const viewer = await findViewer();
    if (!viewer) return { kind: 'signed_out' };
    if (definition.permission !== 'signed_in' && !can(viewer, definition.permission)) {
      await logRefusal(viewer, definition);
      return refused;
    }
    const parsed = definition.input.safeParse(sent);
    if (!parsed.success) return invalidOf(parsed.error);
    const outcome = await begun(() =>
      withinBound(viewer.userId, () => definition.command(viewer, parsed.data)),
    );
    if (isRefused(outcome)) await logRefusal(viewer, definition);
    return outcome;
  });
}

function isRefused(outcome: unknown): boolean {
  return (outcome as { kind?: unknown } | undefined)?.kind === refused.kind;
}

async function logRefusal(
  viewer: Viewer,
  { name, permission }: Pick<ActionDefinition<unknown, unknown>, 'name' | 'permission'>,
): Promise<void> {
  const address = senderOf(await headers());
  logSecurity('action.refused', { user: viewer.userId, action: name, permission, address });
}

/** From here on something may be stored: the server around knows it until the command answers. */
async function begun<Outcome>(command: () => Promise<Outcome>): Promise<Outcome> {
  noteStage('running');
  const outcome = await command();
  noteStage('answered');
  return outcome;
}

/** Next's own signals (redirect, not found) pass; anything else is logged and gets a reference. */
async function guarded<Outcome>(
  name: string,
  run: () => Promise<Outcome>,
): Promise<Outcome | Failed> {
  noteStage('entered');
  try {
    return await run();
  } catch (error) {
    unstable_rethrow(error);
    noteStage('failed');
    const reference = logError(`action.${name}`, error);
    const cause = causeOfFailure(error);
    return cause === null ? { kind: 'failed', reference } : { kind: 'failed', reference, cause };
  }
}

function invalidOf(error: z.ZodError): Invalid {
  return {
    kind: 'invalid',
    issues: error.issues.map(({ path, message }) => ({
      path: path.map(String).join('.'),
      code: message,
    })),
  };
}

/**
 * The text fields of a form; of a name that comes more than once, the last. Files are left out. An
 * action is open to anybody's calls: what is no form is answered as not found.
 */
export function formFields(form: FormData): Record<string, string> {
  if (!(form instanceof FormData)) notFound();
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value;
  }
  return fields;
}
