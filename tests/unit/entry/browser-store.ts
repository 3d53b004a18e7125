/** A browser's store, which tells its names as its own keys. */
export class BrowserStore {
  [name: string]: unknown;
}
Object.defineProperties(BrowserStore.prototype, {
  getItem: {
    value(this: BrowserStore, name: string) {
      return this[name] ?? null;
    },
  },
  setItem: {
    value(this: BrowserStore, name: string, text: string) {
      this[name] = text;
    },
  },
  removeItem: {
    value(this: BrowserStore, name: string) {
      delete this[name];
    },
  },
});
