/** Drawings that were made, the least recently asked for dropped first; bounded by characters. */
export class DrawingCache<Drawing extends { readonly size: number }> {
  readonly #drawings = new Map<string, Drawing>();
  #size = 0;

  constructor(readonly maximumSize: number) {}

  get(key: string): Drawing | undefined {
    const found = this.#drawings.get(key);
    if (found !== undefined) {
      this.#drawings.delete(key);
      this.#drawings.set(key, found);
    }
    return found;
  }

  set(key: string, drawing: Drawing): void {
    this.#size += drawing.size - (this.#drawings.get(key)?.size ?? 0);
    this.#drawings.delete(key);
    this.#drawings.set(key, drawing);
    for (const [oldest, { size }] of this.#drawings) {
      if (this.#size <= this.maximumSize) break;
      this.#drawings.delete(oldest);
      this.#size -= size;
    }
  }
}
