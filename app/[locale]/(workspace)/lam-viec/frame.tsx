import { type FrameProps, WorkspaceFrame } from '@/components/workspace/workspace-frame';
import { keptKeyOf } from '@/lib/auth/kept-key';
import { signOut, signOutEverywhere } from './actions';

/** The frame of every signed-in page, with the actions that end a session. */
export function Frame(props: Omit<FrameProps, 'keptKey' | 'signOut' | 'signOutEverywhere'>) {
  return (
    <WorkspaceFrame
      {...props}
      keptKey={keptKeyOf(props.viewer.userId)}
      signOut={signOut}
      signOutEverywhere={signOutEverywhere}
    />
  );
}
