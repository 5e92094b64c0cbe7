import type { CheckInput } from '../../../model/target-reader.ts';
import type { HaloDetails } from '../catalogue/catalogue-details.ts';
import type { SettingsContext } from '../settings/list-settings.ts';
import type { TicketType } from '../settings/ticket-type.ts';

/** What every step of the checklist looks at. */
export interface CheckContext extends SettingsContext {
  input: CheckInput;
  details: HaloDetails;
  /** The ticket types that the mapping uses. */
  types: readonly TicketType[];
  /** Whether these are all: an expression may give others. */
  complete: boolean;
  signal: AbortSignal;
}

/** The first few names of a list, and how many more there are. */
export function listNames(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).map((name) => JSON.stringify(name));
  return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ');
}
