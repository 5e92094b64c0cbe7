import type { HttpClient } from '../../../http/http-client.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { Failure } from '../../../model/failure.ts';
import { isObject } from '../../../model/json.ts';
import { readText } from './decode.ts';
import { type HaloSettings, settingHints } from './settings.ts';

/** Where Halo hosts its own authorisation servers; older tenants use a central one on another name than their own. */
const haloDomains = /(^|\.)(halopsa|haloitsm|haloservicedesk|nethelpdesk|usehalo)\.com$/;

/**
 * The address that gives tokens: the spec's `authUrl`, else what `GET /api/authinfo` says (asked without credentials), else
 * `/auth/token` of the tenant itself. Throws Failure `E_TARGET_UNREACHABLE` or `E_AUTH_HOST`.
 */
export async function discoverTokenUrl(http: HttpClient, settings: HaloSettings): Promise<string> {
  const { origin } = settings;
  if (settings.authUrl !== null) return tokenUrl(settings.authUrl, settings.tenant);
  const info = await readAuthInfo(http, `${origin}/api/authinfo`);
  const found = info.authUrl ?? `${origin}/auth`;
  if (!mayHoldCredentials(found, settings)) {
    throw new Failure({
      code: 'E_AUTH_HOST',
      message: `${origin} names an authorisation server on another host (${hostOf(found)}); the client secret is not sent there unasked`,
      hint: `If that host is right, set target.authUrl to it. ${settingHints.authUrl}`,
    });
  }
  return tokenUrl(found, settings.tenant ?? info.tenant);
}

async function readAuthInfo(http: HttpClient, url: string): Promise<{ authUrl: string | null; tenant: string | null }> {
  try {
    const response = await http.request({ method: 'GET', url });
    const body = response.status === 200 && /^\s*\{/.test(response.text) ? response.json() : null;
    return isObject(body)
      ? { authUrl: readText(body.auth_url), tenant: readText(body.tenant_id) }
      : { authUrl: null, tenant: null };
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    throw new Failure({
      code: 'E_TARGET_UNREACHABLE',
      message: `target.url cannot be reached: ${error.message}`,
      hint: settingHints.url,
      cause: error,
    });
  }
}

function tokenUrl(authUrl: string, tenant: string | null): string {
  const url = new URL(authUrl.replace(/\/+$/, ''));
  if (!/\/token$/i.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/, '')}/token`;
  if (tenant !== null && !url.searchParams.has('tenant')) url.searchParams.set('tenant', tenant);
  return url.href;
}

function mayHoldCredentials(authUrl: string, settings: HaloSettings): boolean {
  if (!URL.canParse(authUrl)) return false;
  const own = new URL(settings.origin);
  const url = new URL(authUrl);
  if (url.protocol !== own.protocol) return false;
  return url.host === own.host || (haloDomains.test(url.hostname) && haloDomains.test(own.hostname));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'not an address';
}
