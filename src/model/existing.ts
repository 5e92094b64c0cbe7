/** A record that already stands in the target, as matching and recovery need it. */
export interface Existing {
  id: string;
  /** Our marker, if it carries one (of any source). */
  marker: string | null;
  name: string;
  /** What it is matched by besides its name: e-mail addresses, domains; lower-case. */
  keys: string[];
  /** The organization of a contact, the parent of a folder. */
  parentId: string | null;
  active: boolean;
  url: string | null;
}
