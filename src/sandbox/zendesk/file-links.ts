import { createHmac } from 'node:crypto';
import type { SandboxClock } from '../kit/clock.ts';

/** A signed address works for this long (milliseconds of sandbox time). */
const LINK_LIFE = 60 * 60 * 1000;

/** Makes and checks the tokens with which the second host is asked for a file: whoever has one needs no credentials. */
export interface FileLinks {
  sign(file: string): string;
  /** The file a token was made for; null when it is forged or too old. */
  verify(token: string): string | null;
}

export function createFileLinks(seed: number, clock: SandboxClock): FileLinks {
  const mac = (text: string) => createHmac('sha256', `file links of ${seed}`).update(text).digest('base64url');
  return {
    sign(file) {
      const text = Buffer.from(JSON.stringify({ file, until: clock.now() + LINK_LIFE })).toString('base64url');
      return `${text}.${mac(text)}`;
    },
    verify(token) {
      const [text = '', signature] = token.split('.');
      if (mac(text) !== signature) return null;
      const { file, until } = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
      return until > clock.now() ? file : null;
    },
  };
}
