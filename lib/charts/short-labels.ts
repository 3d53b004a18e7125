/** Words at the end of what names share that say nothing by themselves. */
const joints = new Set(['là', 'của', 'theo', 'that', 'which', 'are', 'is', 'of', 'by']);

/**
 * Names that stand side by side without what they all begin with: "Sản phẩm OCOP 3 sao" is "3 sao"
 * beside its sisters, and "Sản phẩm OCOP" is what they share. A single name stays whole.
 */
export function shortLabels(names: readonly string[]): {
  readonly shared: string;
  readonly labels: readonly string[];
} {
  const split = names.map((name) => name.split(' '));
  const [first = []] = split;
  let count = 0;
  while (
    split.length > 1 &&
    split.every((words) => words.length > count + 1 && words[count] === first[count])
  ) {
    count += 1;
  }
  const shared = first.slice(0, count);
  while (joints.has(shared.at(-1) ?? '')) shared.pop();
  return {
    shared: shared.join(' ').replace(/[:,;]$/, ''),
    labels: split.map((words) => capitalised(words.slice(count).join(' '))),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
