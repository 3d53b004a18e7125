/** With one in five unknown a rank says less than it seems to, and nobody is the highest. */
const enoughForRank = 0.8;

/** Whether so many of the areas meant are known that their order may be told. */
export function isEnoughForRank(reported: number, expected: number): boolean {
  return reported >= expected * enoughForRank;
}
