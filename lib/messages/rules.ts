import { room } from './room';

export const ruleMessages = room('rules');
