import { room } from './room';

export const signInMessages = room('signIn');
