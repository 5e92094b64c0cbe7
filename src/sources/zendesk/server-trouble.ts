import { HttpFailure } from '../../http/http-failure.ts';
import { Failure } from '../../model/failure.ts';

/**
 * Whether Zendesk itself failed with this one answer, after the repeats that a request gets: a 5xx, silence, or more than
 * anybody can take in. Neither credentials nor rights nor the network are at fault.
 */
export function isServerTrouble(error: unknown): error is Failure {
  if (error instanceof HttpFailure) return error.code === 'E_TIMEOUT' || error.code === 'E_TOO_LARGE';
  return error instanceof Failure && error.code === 'E_SOURCE' && / (500|502|503|504|520|524) /.test(error.message);
}
