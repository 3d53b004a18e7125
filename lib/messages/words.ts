import { room } from './room';

export const words = room('words');
