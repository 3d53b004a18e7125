/**
 * Names a save; random, also where the page is not served over https. Names begin with their time, so
 * that they sort by it.
 */
export function newSaveId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  const random = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${Date.now().toString(36)}-${random}`;
}
