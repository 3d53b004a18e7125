/** Whom the installation names for what goes wrong: an address of mail or of a page. */
export function ContactLink({ contact }: { readonly contact: string }) {
  return <a href={contact}>{contact.replace(/^mailto:/, '')}</a>;
}
