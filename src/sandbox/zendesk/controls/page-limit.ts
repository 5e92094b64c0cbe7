import { type Incoming, json, type Route } from '../../kit/message.ts';

/** Lets a small account have many pages. */
export interface PageLimit {
  /** Lowers the size of the page that a request asks for, without a word, as the platform does with sizes above its own. */
  lower(request: Incoming): void;
  reset(): void;
  routes: Route[];
}

/** `POST /_sandbox/pages` with `{ largest: 5 }`: no page of a list or an export has more rows. `null`: as the platform has it. */
export function createPageLimit(): PageLimit {
  let largest: number | null = null;
  return {
    lower({ query }) {
      if (largest === null) return;
      const byCursor = [...query.keys()].some((name) => name.startsWith('page['));
      const name = byCursor ? 'page[size]' : 'per_page';
      query.set(name, String(Math.min(largest, Number(query.get(name) ?? largest))));
    },
    reset() {
      largest = null;
    },
    routes: [
      {
        method: 'POST',
        path: '/_sandbox/pages',
        handle: (request) => {
          const value = (request.json() as { largest?: unknown }).largest ?? null;
          if (value !== null && !(Number.isInteger(value) && (value as number) > 0))
            return json(400, { error: 'largest must be a whole number above 0, or null' });
          largest = value as number | null;
          return json(200, { largest });
        },
      },
    ],
  };
}
