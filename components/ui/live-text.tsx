/**
 * A text that changes while the page is open, beside others in one element. A browser that
 * translates the page puts nodes of its own in place of texts; a new text then comes as a new
 * element, since one that is only written over would be written where nobody sees it.
 */
export function LiveText({ children }: { readonly children: string }) {
  return <span key={children}>{children}</span>;
}
