import { Failure } from '../model/failure.ts';

export type HttpFailureCode =
  /** The guard refused the address. */
  | 'E_HOST_REFUSED'
  /** Nobody listens, or the network does not lead there now. */
  | 'E_CONNECT'
  | 'E_HOST_UNKNOWN'
  | 'E_CERTIFICATE'
  | 'E_TIMEOUT'
  /** The connection broke, or the answer was no HTTP. */
  | 'E_CONNECTION_LOST'
  | 'E_TOO_LARGE'
  | 'E_REDIRECT'
  | 'E_NOT_JSON'
  /** The body comes in a content coding that nobody asked for and nobody knows. */
  | 'E_ENCODING'
  | 'E_ABORTED';

/**
 * What broke on the way. `sent: 'no'` means that not a byte of the request left, so that it may be sent again whatever it
 * is; after `'maybe'` a write has to be looked for first.
 */
export class HttpFailure extends Failure {
  declare readonly code: HttpFailureCode;
  readonly sent: 'no' | 'maybe';

  constructor(details: { code: HttpFailureCode; message: string; hint?: string; sent: 'no' | 'maybe' }) {
    super(details);
    this.name = 'HttpFailure';
    this.sent = details.sent;
  }
}
