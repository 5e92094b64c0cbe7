import { HttpFailure } from './http-failure.ts';
import type { Headers } from './http-types.ts';
import { type Answer, discard, type PlainRequest } from './send-once.ts';

const redirects = new Set([301, 302, 303, 307, 308]);
const mostHops = 5;
/** All that another origin gets to see of a caller's headers. */
const harmless = new Set(['accept', 'accept-encoding', 'accept-language', 'range', 'user-agent']);

/** Sends one hop. `home`: every hop so far was at the request's own origin, so that credentials may go along. */
export type SendHop = (request: PlainRequest, home: boolean) => Promise<Answer>;

/**
 * Follows the redirects of a GET, hop by hop. Once another origin was visited, neither credentials nor the caller's own
 * headers come along any more, not even back. The redirect of a write is handed back as an answer.
 */
export async function follow(request: PlainRequest, send: SendHop): Promise<Answer & { url: URL }> {
  let current = request;
  let home = true;
  for (let hop = 0; ; hop += 1) {
    const answer = await send(current, home);
    const location = answer.headers.location;
    if (request.method !== 'GET' || !redirects.has(answer.status) || location === undefined) {
      return { ...answer, url: current.url };
    }
    await discard(answer);
    if (hop === mostHops) throw refuse(current.url, `more than ${mostHops} redirects.`);
    const url = readLocation(location, current.url);
    if (url.origin !== current.url.origin) home = false;
    current = { ...current, url, headers: home ? current.headers : onlyHarmless(current.headers) };
  }
}

/** An address we are willing to go to: http or https, without a user in it. Throws HttpFailure `E_REDIRECT`. */
export function readLocation(location: string, base?: URL): URL {
  const url = URL.parse(location, base?.href);
  if (!url) throw refuse(base, 'an address that is none.');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse(base, `the scheme ${url.protocol}`);
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

function onlyHarmless(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => harmless.has(name.toLowerCase())));
}

function refuse(from: URL | undefined, what: string): HttpFailure {
  return new HttpFailure({
    code: 'E_REDIRECT',
    sent: 'no',
    message: `${from?.host ?? 'The request'} leads to ${what}`,
  });
}
