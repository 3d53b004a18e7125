'use client';

import { useEffect } from 'react';
import { forgetOffline } from './keep-offline';

/** Whoever is signed in now finds no page that was kept for somebody else at this computer. */
export function OnlyOwnPages({ userId }: { readonly userId: string }) {
  useEffect(() => {
    void forgetOffline(userId);
  }, [userId]);
  return null;
}
