import { HttpFailure } from './http-failure.ts';
import type { Headers } from './http-types.ts';

type Authorize = (origin: string, refresh: boolean) => Promise<Headers>;

/** Gives credentials to requests, and sees to it that many refused requests lead to one refresh. */
export class Authorizer {
  readonly #authorize: Authorize;
  readonly #refreshing = new Map<string, Promise<Headers>>();

  constructor(authorize: Authorize) {
    this.#authorize = async (origin, refresh) => {
      try {
        return await authorize(origin, refresh);
      } catch (error) {
        throw unsent(error);
      }
    };
  }

  async headers(origin: string): Promise<Headers> {
    return (await this.#refreshing.get(origin)) ?? (await this.#authorize(origin, false));
  }

  /** Other credentials than those refused; null when there are none. */
  async renew(origin: string, refused: Headers): Promise<Headers | null> {
    const current = await this.headers(origin);
    if (!equal(current, refused)) return current;
    let refresh = this.#refreshing.get(origin);
    if (!refresh) {
      refresh = this.#authorize(origin, true).finally(() => this.#refreshing.delete(origin));
      this.#refreshing.set(origin, refresh);
    }
    const fresh = await refresh;
    return equal(fresh, refused) ? null : fresh;
  }
}

/** When the way to the credentials broke, the request itself had not left (or had been refused). */
function unsent(error: unknown): unknown {
  if (!(error instanceof HttpFailure)) return error;
  const { code, message, hint } = error;
  return new HttpFailure({ code, message, sent: 'no', ...(hint ? { hint } : {}) });
}

function equal(a: Headers, b: Headers): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
