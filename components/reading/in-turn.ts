/**
 * Lays out the long parts below the first screen one after another, each in a frame of its own: no
 * reader's touch waits for all of them. Without it a part is laid out when its reader comes near.
 */
export function layOutInTurn(page: ParentNode): void {
  const parts = [...page.querySelectorAll('.in-its-turn')];
  const next = () => {
    const part = parts.shift();
    if (part === undefined) return;
    part.classList.remove('in-its-turn');
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}
