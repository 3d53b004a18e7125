import { room } from './room';

export const sheetMessages = room('sheet');
