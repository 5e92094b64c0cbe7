import { digest } from '../../../model/digest.ts';

/** The longest name of a custom field, without the `CF` that Halo puts before it. */
const longest = 64;

/**
 * The name under which a custom field is created: its label's letters and digits. Labels without any, or alike in them, get a
 * part that tells them apart.
 */
export function nameField(label: string, isTaken: (name: string) => boolean): string {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const name = plain.slice(0, longest);
  if (name !== '' && !isTaken(name)) return name;
  const part = digest(label)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 8);
  return `${name.slice(0, longest - part.length) || 'field'}${part}`;
}
