import { type Incoming, json, type Reply, type Route } from '../kit/message.ts';
import { unauthorized } from './errors.ts';
import type { Halo } from './halo.ts';

/** What a client needs to sign in. */
export interface Credentials {
  tenant: string;
  clientId: string;
  clientSecret: string;
}

/** Tokens, and the two addresses that give them out. */
export interface Auth {
  credentials: Credentials;
  routes: Route[];
  /** An answer when the request carries no living token. */
  check(request: Incoming): Reply | undefined;
}

const SCOPE =
  'openid profile email roles all:standard admin read:tickets edit:tickets read:customers edit:customers read:kb edit:kb';

/** Signs applications in with their client id and secret. */
export function createAuth(halo: Halo): Auth {
  const random = halo.random.fork('credentials');
  const credentials = { tenant: 'sandbox', clientId: random.uuid(), clientSecret: `${random.uuid()}-${random.uuid()}` };
  const expiry = new Map<string, number>();

  function grant(request: Incoming): Reply {
    const form = request.form();
    const tenant = request.query.get('tenant');
    if (tenant && tenant !== credentials.tenant) return refuse('invalid_request', 'The specified tenant is not valid.');
    if (form.get('grant_type') !== 'client_credentials')
      return refuse('unsupported_grant_type', 'The specified grant type is not supported.');
    if (form.get('client_id') !== credentials.clientId || form.get('client_secret') !== credentials.clientSecret)
      return refuse('invalid_client', 'The specified client credentials are invalid.');
    const token = `sandbox-${random.uuid()}${random.uuid()}`.replaceAll('-', '');
    const { tokenLife } = halo.switches;
    expiry.set(token, halo.clock.now() + tokenLife * 1000);
    // The client lives in real time: what it may rely on is the scaled life.
    const expires = Math.max(1, Math.floor(tokenLife / halo.timeScale));
    return json(200, {
      scope: SCOPE,
      token_type: 'Bearer',
      access_token: token,
      expires_in: expires,
      id_token: token.toUpperCase(),
    });
  }

  return {
    credentials,
    routes: [
      {
        method: 'GET',
        path: '/api/authinfo',
        handle: () =>
          json(200, { auth_url: `${halo.url()}/auth`, tenant_id: credentials.tenant, client_id: '', hosted: true }),
      },
      { method: 'POST', path: '/auth/token', handle: grant },
    ],
    check(request) {
      const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
      return (expiry.get(token) ?? 0) > halo.clock.now() ? undefined : unauthorized();
    },
  };
}

function refuse(error: string, description: string): Reply {
  return json(error === 'invalid_client' ? 401 : 400, { error, error_description: description });
}
