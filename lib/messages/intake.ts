import { room } from './room';

export const intakeMessages = room('intake');
