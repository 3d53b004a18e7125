import { type FrameProps, WorkspaceFrame } from '@/components/workspace/workspace-frame';
import { signOut, signOutEverywhere } from './actions';

/** The frame of every signed-in page, with the actions that end a session. */
export function Frame(props: Omit<FrameProps, 'signOut' | 'signOutEverywhere'>) {
  return <WorkspaceFrame {...props} signOut={signOut} signOutEverywhere={signOutEverywhere} />;
}
