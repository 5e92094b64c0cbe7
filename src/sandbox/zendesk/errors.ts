import { json, Refusal } from '../kit/message.ts';

/*
 * Answers to bad requests. `error` is a word in some of them and an object in others, as at Zendesk:
 * clients have to take both.
 */

export function notFound(): Refusal {
  return new Refusal(json(404, { error: 'RecordNotFound', description: 'Not found' }));
}

/** Wrong or missing credentials. */
export function unauthenticated(): Refusal {
  return new Refusal(
    json(401, { error: "Couldn't authenticate you" }, { 'www-authenticate': 'Basic realm="Web Password"' }),
  );
}

/** The role, or the account's plan, does not allow it. */
export function forbidden(
  message = 'You do not have access to this page. Please contact the account owner of this help desk for further help.',
): Refusal {
  return new Refusal(json(403, { error: { title: 'Forbidden', message } }));
}

export function badRequest(message: string): Refusal {
  return new Refusal(json(400, { error: { title: 'Invalid attribute', message } }));
}

export function unprocessable(description: string): Refusal {
  return new Refusal(json(422, { error: 'InvalidValue', description }));
}

/** @param retryAfter whole seconds */
export function tooMany(retryAfter: number, headers: Record<string, string>): Refusal {
  return new Refusal(
    json(
      429,
      { error: 'APIRateLimitExceeded', description: 'Number of allowed API requests per minute exceeded' },
      { ...headers, 'retry-after': String(retryAfter) },
    ),
  );
}
