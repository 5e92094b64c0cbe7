import { type HaloSandbox, type HaloSandboxOptions, startHaloSandbox } from '../../../src/sandbox/halo/sandbox.ts';

/** What an answer brought; `body` is parsed when it is JSON. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: scenarios look into answers of every shape
  body: any;
}

/** A sandbox with a signed-in client. */
export interface Tenant {
  halo: HaloSandbox;
  token: string;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(path: string): Promise<Answer>;
  /** Posts to the API; answers the body of a 201 and throws on anything else. */
  // biome-ignore lint/suspicious/noExplicitAny: scenarios look into answers of every shape
  create(path: string, ...records: unknown[]): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: scenarios look into answers of every shape
  records(entity: string): Promise<any[]>;
  effects(): Promise<{ kind: string; entity: string; entityId: unknown; cause: string }[]>;
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a sandbox, modern and with seed 1 unless said otherwise, and signs in. */
export async function openTenant(options: Partial<HaloSandboxOptions> = {}): Promise<Tenant> {
  const halo = await startHaloSandbox({ seed: 1, profile: 'modern', ...options });
  const token = await signIn(halo);
  const tenant: Tenant = {
    halo,
    token,
    async send(method, path, body, headers = {}) {
      const answer = await fetch(halo.url + path, {
        method,
        headers: { authorization: `Bearer ${token}`, ...headers },
        body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await answer.text();
      const isJson = answer.headers.get('content-type')?.includes('json');
      return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : text };
    },
    get: (path) => tenant.send('GET', path),
    async create(path, ...records) {
      const answer = await tenant.send('POST', path, records);
      if (answer.status !== 201) throw new Error(`${path} answered ${answer.status} ${answer.text}`);
      return answer.body;
    },
    records: async (entity) => (await tenant.get(`/_sandbox/records/${entity}`)).body,
    effects: async () => (await tenant.get('/_sandbox/effects')).body,
    async reset() {
      await tenant.send('POST', '/_sandbox/reset');
    },
    close: () => halo.close(),
  };
  return tenant;
}

/** Gets an access token. */
export async function signIn(halo: HaloSandbox): Promise<string> {
  const answer = await fetch(`${halo.authUrl}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: halo.clientId,
      client_secret: halo.clientSecret,
      scope: 'all',
    }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}
