import { parseDuration, parseShare } from '../../../http/duration.ts';
import { Failure } from '../../../model/failure.ts';
import { isObject, type JsonObject, type JsonValue } from '../../../model/json.ts';

/** The spec's `target` section after its secrets were resolved. */
export interface HaloSettings {
  /** Origin of the tenant, e.g. `https://acme.haloitsm.com`. */
  origin: string;
  /** Host (with a port that is not the default one): the tenant's key. */
  host: string;
  /** Authorisation server; null: ask `/api/authinfo`. */
  authUrl: string | null;
  tenant: string | null;
  clientId: string;
  clientSecret: string;
  /** Requests per rolling window, and which part of it is ours (0 to 1). */
  rate: { requests: number; windowMs: number; share: number };
  /** How long a lost write is looked for before it counts as not done, in ms. */
  patienceMs: number;
}

/** Halo publishes no limit; 300 to 700 requests per 5 minutes were seen, 500 is what is safe to assume. */
const defaultRate = { requests: 500, windowMs: 300_000, share: 0.9 };
const defaultPatienceMs = 30_000;

const applicationPage = 'Configuration > Integrations > Halo API > View Applications';

/** Where in Halo the right value of a connection setting is shown. */
export const settingHints = {
  url: `Give the tenant's own address, such as https://acme.haloitsm.com: in Halo under ${applicationPage} it is the beginning of "Resource Server".`,
  authUrl: `In Halo under ${applicationPage} it is called "Authorisation Server".`,
  clientId: `In Halo under ${applicationPage} open the application (method "Client ID and Secret (Services)") and copy its Client ID.`,
  clientSecret: `In Halo under ${applicationPage} open the application and generate a new secret; it is shown once.`,
  rights: `In Halo under ${applicationPage} open the application: login type Agent, permission "all". Its agent needs an administrator's role, all teams, all customers and all ticket types.`,
} as const;

/** Reads the connection; throws Failure `E_SETTING` naming the setting that is missing or malformed. */
export function readSettings(connection: Record<string, JsonValue>): HaloSettings {
  const url = readOrigin(requireText(connection, 'url'));
  const rate = isObject(connection.rateLimit) ? readRate(connection.rateLimit) : defaultRate;
  return {
    origin: url.origin,
    host: url.host,
    authUrl: text(connection.authUrl),
    tenant: text(connection.tenant),
    clientId: requireText(connection, 'clientId'),
    clientSecret: requireText(connection, 'clientSecret'),
    rate,
    patienceMs: parseDuration(text(connection.patience) ?? '') ?? defaultPatienceMs,
  };
}

function readOrigin(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Failure({ code: 'E_SETTING', message: 'target.url is not an http address', hint: settingHints.url });
  }
  return url;
}

function readRate(value: JsonObject): HaloSettings['rate'] {
  return {
    requests: typeof value.requests === 'number' ? value.requests : defaultRate.requests,
    windowMs: parseDuration(text(value.per) ?? '') ?? defaultRate.windowMs,
    share: parseShare(text(value.share) ?? '') ?? defaultRate.share,
  };
}

function requireText(connection: Record<string, JsonValue>, name: 'url' | 'clientId' | 'clientSecret'): string {
  const value = text(connection[name]);
  if (value === null) {
    throw new Failure({ code: 'E_SETTING', message: `target.${name} is empty`, hint: settingHints[name] });
  }
  return value;
}

function text(value: JsonValue | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
