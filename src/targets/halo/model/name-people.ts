import type { Directory } from '../../../model/directory.ts';

/** A person as agents read them, `Ann Lee <ann@acme.example>`; by id where the source knows no more. */
export function namePerson(id: string, directory: Directory): string {
  const { name, email } = directory.author(id);
  if (name === null) return email ?? `person ${id} of the source`;
  return email === null ? name : `${name} <${email}>`;
}

export function namePeople(ids: readonly string[], directory: Directory): string {
  return [...new Set(ids)].map((id) => namePerson(id, directory)).join(', ');
}
