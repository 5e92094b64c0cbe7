import { HttpFailure } from '../../../http/http-failure.ts';
import { Failure } from '../../../model/failure.ts';
import type { HaloError } from './read-error.ts';
import { settingHints } from './settings.ts';

/** Why an answer stops the run: a right that is missing, a limit that is used up, a server that is no Halo. */
export function explain(path: string, status: number, error: HaloError): Failure {
  if (status === 401 || status === 403) {
    return new Failure({
      code: 'E_PERMISSION',
      message: `Halo refuses ${path} to this application (${status}${status === 401 ? ', also with a fresh token' : ''}): it lacks the right ${rightOf(path)}`,
      hint: settingHints.rights,
    });
  }
  if (status === 429) {
    return new Failure({
      code: 'E_RATE_LIMIT',
      message: `Halo still answers 429 after many waits: ${error.message}`,
      hint: 'Something else uses up the limit of this tenant. Lower target.rateLimit.share, or try later.',
    });
  }
  if (status === 404 || status < 400) {
    return new Failure({
      code: 'E_TARGET_ANSWER',
      message: `${path} does not answer as Halo does (${status}): ${error.message}`,
      hint: `${settingHints.url}`,
    });
  }
  return new Failure({ code: 'E_TARGET_ANSWER', message: `Halo answers ${status} to ${path}: ${error.message}` });
}

/** Scopes as halo-api names them; attachments ride on tickets. */
function rightOf(path: string): string {
  const area = /^\/(\w+)/.exec(path)?.[1] ?? '';
  if (/^(Client|Site|Users)$/i.test(area)) return 'edit:customers';
  if (/^(KBArticle|FAQLists)$/i.test(area)) return 'edit:kb';
  return /^(Tickets|Actions|Attachment)$/i.test(area) ? 'edit:tickets' : 'admin';
}

/** Throws what broke on the way as the Failure that names the setting; a stop stays a stop. */
export function explainBroken(error: unknown): never {
  throw error instanceof HttpFailure && error.code !== 'E_ABORTED' ? unreachable(error) : error;
}

/** The Failure of a target that cannot be reached. */
export function unreachable(error: HttpFailure): Failure {
  return new Failure({
    code: 'E_TARGET_UNREACHABLE',
    message: `target.url cannot be reached: ${error.message}`,
    hint: settingHints.url,
    cause: error,
  });
}
