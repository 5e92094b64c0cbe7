import type { HttpClient } from '../../../http/http-client.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { Failure } from '../../../model/failure.ts';
import { isObject, type JsonObject } from '../../../model/json.ts';
import type { Services } from '../../../model/services.ts';
import { readText } from './decode.ts';
import { discoverTokenUrl } from './discover-auth.ts';
import { type HaloSettings, settingHints } from './settings.ts';

interface Token {
  value: string;
  /** When to ask for a new one beforehand. */
  renewAt: number;
}

/** Gives the bearer token of the client-credentials grant and renews it after four fifths of its life, or when asked to. */
export class TokenSource {
  readonly #http: HttpClient;
  readonly #settings: HaloSettings;
  readonly #services: Services;
  #url: Promise<string> | null = null;
  #token: Token | null = null;
  #pending: Promise<Token> | null = null;

  constructor(http: HttpClient, settings: HaloSettings, services: Services) {
    this.#http = http;
    this.#settings = settings;
    this.#services = services;
  }

  /** Throws Failure `E_CREDENTIAL` naming the setting when the tenant refuses the client. */
  async get(refresh: boolean): Promise<string> {
    const { clock } = this.#services;
    const token = this.#token;
    if (token && !refresh && clock.now() < token.renewAt) return token.value;
    this.#pending ??= this.#fetch().finally(() => {
      this.#pending = null;
    });
    return (await this.#pending).value;
  }

  async #fetch(): Promise<Token> {
    this.#url ??= discoverTokenUrl(this.#http, this.#settings);
    const url = await this.#url.catch((error: unknown) => {
      this.#url = null;
      throw error;
    });
    const body = await this.#ask(url);
    const value = readText(body.access_token);
    if (value === null) throw notHalo(url);
    this.#services.redactor.add(value);
    const seconds = typeof body.expires_in === 'number' ? body.expires_in : 3600;
    this.#token = { value, renewAt: this.#services.clock.now() + seconds * 800 };
    return this.#token;
  }

  async #ask(url: string): Promise<JsonObject> {
    const { clientId, clientSecret } = this.#settings;
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'all',
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
    const request = { method: 'POST', url, headers, body: form.toString(), retry: 'safe' } as const;
    const response = await this.#http.request(request).catch((error: unknown) => {
      if (!(error instanceof HttpFailure)) throw error;
      throw new Failure({
        code: 'E_TARGET_UNREACHABLE',
        message: `the authorisation server cannot be reached: ${error.message}`,
        hint: settingHints.authUrl,
        cause: error,
      });
    });
    const body = parseObject(response.text);
    if (response.status === 200 && body) return body;
    if (body && (response.status === 400 || response.status === 401 || response.status === 403)) {
      throw refusal(readText(body.error) ?? '', readText(body.error_description) ?? '');
    }
    throw notHalo(url);
  }
}

function refusal(error: string, description: string): Failure {
  const said = [error, description].filter((part) => part !== '').join(': ');
  const suffix = said === '' ? '' : ` (${said.slice(0, 200)})`;
  const secret = /secret/i.test(description);
  return new Failure({
    code: 'E_CREDENTIAL',
    message: `Halo refuses ${secret ? 'target.clientSecret' : 'target.clientId with target.clientSecret'}${suffix}`,
    hint: secret ? settingHints.clientSecret : `${settingHints.clientId} ${settingHints.clientSecret}`,
  });
}

function notHalo(url: string): Failure {
  return new Failure({
    code: 'E_TARGET_UNREACHABLE',
    message: `${new URL(url).origin} does not answer like a Halo authorisation server; target.url or target.authUrl is wrong`,
    hint: `${settingHints.url} ${settingHints.authUrl}`,
  });
}

function parseObject(text: string): JsonObject | null {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? body : null;
  } catch {
    return null;
  }
}
