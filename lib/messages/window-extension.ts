import { room } from './room';

export const windowExtensionMessages = room('windowExtension');
