import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scene } from './scene.ts';

/** Access tokens that the Halo sandbox gives out. */
const accessToken = /sandbox-[0-9a-f]{40,}/;

/** Where a secret's bytes lie that should not: in what was printed, or in any file beside the spec (state, plan, report, log, dump). */
export async function findSecrets(scene: Scene, outputs: readonly string[]): Promise<string[]> {
  const { zendesk, halo } = scene.ready;
  const wanted = new RegExp([accessToken.source, ...formsOf(zendesk.token), ...formsOf(halo.clientSecret)].join('|'));
  const found = outputs.flatMap((output, index) => (wanted.test(output) ? [`a secret in output ${index}`] : []));
  for (const entry of await readdir(scene.folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    if (wanted.test((await readFile(file)).toString('latin1'))) found.push(`a secret in ${entry.name}`);
  }
  return found;
}

/** As it is, URL-encoded, and inside any base64 text, wherever in it the secret begins. */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const inside = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // The first and last characters mix with what stands around the secret.
    return text.slice(offset === 0 ? 0 : offset + 1, Math.floor(((bytes.length + offset) * 8) / 6));
  });
  const urlSafe = inside.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  const forms = [secret, encodeURIComponent(secret), ...inside, ...urlSafe, ...inside.map(encodeURIComponent)];
  return [...new Set(forms)].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
