/** A reason to stop that the person at the shell can do something about: said plainly, no stack. */
export class Refusal extends Error {
  constructor(
    readonly vietnamese: string,
    readonly english: string,
  ) {
    super(english);
    this.name = 'Refusal';
  }
}
