/** A term of the field as the glossary explains it, in both languages; nothing else names it. */
export interface GlossaryTerm {
  /** What an address ends with: `/thuat-ngu#htx`. */
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** How reports shorten it, and what else people call it; it is found by these too. */
  readonly alsoVi?: readonly string[];
  readonly alsoEn?: readonly string[];
  readonly textVi: string;
  readonly textEn: string;
  /** As Vietnamese documents are cited, whatever the language. */
  readonly legal?: string;
  /** Codes of the indicators that count it. */
  readonly indicators?: readonly string[];
}
