import type { SandboxReady } from '../../src/sandbox/start-sandboxes.ts';

/** Somebody with the application's credentials and no deskhaul. */
export interface HaloClient {
  get(path: string): Promise<Record<string, unknown>>;
  post(path: string, row: Record<string, unknown>): Promise<void>;
  delete(path: string): Promise<void>;
}

/** An access token of the application. */
export async function haloToken({ authUrl, clientId, clientSecret }: SandboxReady['halo']): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: 'all',
  });
  const answer = await fetch(`${authUrl}/token`, { method: 'POST', body });
  return ((await answer.json()) as { access_token: string }).access_token;
}

export function haloClient(halo: SandboxReady['halo']): HaloClient {
  async function send(method: string, path: string, rows?: unknown): Promise<Response> {
    const response = await fetch(`${halo.url}/api/${path}`, {
      method,
      // A token for each request: where time is fast, one is soon old.
      headers: { authorization: `Bearer ${await haloToken(halo)}`, 'content-type': 'application/json' },
      body: rows === undefined ? undefined : JSON.stringify(rows),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  }

  return {
    get: async (path) => (await (await send('GET', path)).json()) as Record<string, unknown>,
    post: async (path, row) => void (await send('POST', path, [row])),
    delete: async (path) => void (await send('DELETE', path)),
  };
}
