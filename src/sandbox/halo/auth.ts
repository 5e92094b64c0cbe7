import { type Incoming, json, type Reply, type Route } from '../kit/message.ts';
import { unauthorized } from './errors.ts';
import { API_AGENT, type Halo } from './halo.ts';
import { isSameText } from './values.ts';

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
  /** The agent in whose name a request acts. */
  agentOf(request: Incoming): number;
}

const SCOPE =
  'openid profile email roles all:standard admin read:tickets edit:tickets read:customers edit:customers read:kb edit:kb';

/**
 * Signs applications in with their client id and secret, and people with `grant_type=password`: the address of an agent who can
 * sign in, and any password.
 */
export function createAuth(halo: Halo): Auth {
  const random = halo.random.fork('credentials');
  const credentials = { tenant: 'sandbox', clientId: random.uuid(), clientSecret: `${random.uuid()}-${random.uuid()}` };
  const tokens = new Map<string, { expiry: number; agent: number }>();

  function grant(request: Incoming): Reply {
    const form = request.form();
    const tenant = request.query.get('tenant');
    if (tenant && tenant !== credentials.tenant) return refuse('invalid_request', 'The specified tenant is not valid.');
    const isPerson = form.get('grant_type') === 'password';
    if (!isPerson && form.get('grant_type') !== 'client_credentials')
      return refuse('unsupported_grant_type', 'The specified grant type is not supported.');
    const isKnown = form.get('client_id') === credentials.clientId;
    if (!isKnown || (!isPerson && form.get('client_secret') !== credentials.clientSecret))
      return refuse('invalid_client', 'The specified client credentials are invalid.');
    const agent = isPerson ? findAgent(halo, form.get('username') ?? '') : API_AGENT;
    if (!agent) return refuse('invalid_grant', 'The username/password couple is invalid.');
    const token = `sandbox-${random.uuid()}${random.uuid()}`.replaceAll('-', '');
    const { tokenLife } = halo.switches;
    tokens.set(token, { expiry: halo.clock.now() + tokenLife * 1000, agent });
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
      return (tokens.get(tokenOf(request))?.expiry ?? 0) > halo.clock.now() ? undefined : unauthorized();
    },
    agentOf: (request) => tokens.get(tokenOf(request))?.agent ?? API_AGENT,
  };
}

const tokenOf = ({ headers }: Incoming): string => /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';

function findAgent(halo: Halo, email: string): number | undefined {
  const found = halo.store.small('agents').find((agent) => agent.email && isSameText(agent.email, email));
  return found && !found.isdisabled ? found.id : undefined;
}

function refuse(error: string, description: string): Reply {
  return json(error === 'invalid_client' ? 401 : 400, { error, error_description: description });
}
