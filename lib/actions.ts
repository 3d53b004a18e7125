import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { findViewer } from '@/lib/auth/viewer';
import { can, type Permission, type Viewer } from '@/lib/domain/access';
import type { Failed, Invalid, Refused, SignedOut } from '@/lib/domain/outcome';
import { logError } from '@/lib/log';

/** What every action may answer besides its command's own outcome. */
export type Answer<Outcome> = Outcome | Invalid | Refused | SignedOut | Failed;

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

/**
 * The one way from a form to a command: parse → viewer → permission → command → outcome. What
 * nobody expected is logged and answered with its reference; Next's own signals (redirect) pass.
 */
export async function runAction<Input, Outcome>(
  definition: ActionDefinition<Input, Outcome>,
  sent: unknown,
): Promise<Answer<Outcome>> {
  try {
    const viewer = await findViewer();
    if (!viewer) return { kind: 'signed_out' };
    if (definition.permission !== 'signed_in' && !can(viewer, definition.permission)) {
      return { kind: 'refused' };
    }
    const parsed = definition.input.safeParse(sent);
    if (!parsed.success) {
      return {
        kind: 'invalid',
        issues: parsed.error.issues.map(({ path, message }) => ({
          path: path.map(String).join('.'),
          code: message,
        })),
      };
    }
    return await definition.command(viewer, parsed.data);
  } catch (error) {
    unstable_rethrow(error);
    return { kind: 'failed', reference: logError(`action.${definition.name}`, error) };
  }
}

/** The text fields of a form; of a name that comes more than once, the last. Files are left out. */
export function formFields(form: FormData): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value;
  }
  return fields;
}
