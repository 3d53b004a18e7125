'use client';

import { useEffect } from 'react';
import { leaveOpenEntry } from '@/components/entry/open-entry';
import { forgetOffline } from './keep-offline';
import { openOwn, sealOthers } from './sealed-keep';

interface Props {
  readonly userId: string;
  /** Of what this browser keeps of them. */
  readonly keptKey: string;
}

/** Whoever is signed in now finds and reads nothing that is kept for somebody else at this computer. */
export function OnlyOwnKept({ userId, keptKey }: Props) {
  useEffect(() => {
    void forgetOffline(userId);
    void tend(userId, keptKey);
  }, [userId, keptKey]);
  return null;
}

async function tend(userId: string, keptKey: string): Promise<void> {
  try {
    await sealOthers(userId);
    if (!(await openOwn(userId, keptKey))) return;
    // The page was made before what stands in its fields now.
    leaveOpenEntry();
    location.reload();
  } catch {
    // A browser without a store keeps nothing; one without a secure line has no keys to seal with.
  }
}
