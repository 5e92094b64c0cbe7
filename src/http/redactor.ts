import { escapePattern } from '../model/escape-pattern.ts';
import type { Redactor } from '../model/services.ts';

const shortestSecret = 4;
/** Below this, the base64 of a secret inside a longer text is too short to be told from chance. */
const shortestEmbedded = 8;

/** Knows every secret of the process and takes it out of whatever is about to leave; see Redactor. */
export function createRedactor(): Redactor {
  const forms = new Set<string>();
  let pattern: RegExp | null = null;
  return {
    add(secret) {
      if (secret.length < shortestSecret) return;
      for (const form of listForms(secret)) forms.add(form);
      pattern = null;
    },
    redact(text) {
      if (forms.size === 0) return text;
      pattern ??= new RegExp(
        [...forms]
          .sort((a, b) => b.length - a.length)
          .map(escapePattern)
          .join('|'),
        'g',
      );
      return text.replace(pattern, '[redacted]');
    },
  };
}

/** The ways in which a secret travels: plain, in JSON, in a URL, in a form, in base64 of its own or inside a longer text. */
function listForms(secret: string): string[] {
  const encoded = encodeURIComponent(secret);
  const forms = [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encoded,
    encoded.toLowerCase(),
    new URLSearchParams({ secret }).toString().slice('secret='.length),
  ];
  const bytes = Buffer.from(secret);
  const base64 = [bytes.toString('base64').replace(/=+$/, '')];
  if (secret.length >= shortestEmbedded) base64.push(embeddedBase64(bytes, 1), embeddedBase64(bytes, 2));
  for (const form of base64) forms.push(form, form.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(form));
  return forms.filter((form) => form.length >= shortestSecret);
}

/** The characters of the base64 of a longer text that depend on the secret alone, when it begins `offset` bytes after a multiple of 3. */
function embeddedBase64(bytes: Buffer, offset: number): string {
  const all = Buffer.concat([Buffer.alloc(offset), bytes]);
  const from = Math.ceil((offset * 8) / 6);
  const to = Math.floor((all.length * 8) / 6);
  return all.toString('base64').slice(from, to);
}
