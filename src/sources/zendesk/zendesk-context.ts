import type { Finding } from '../../model/finding.ts';
import type { DeletedTickets } from './deleted-tickets.ts';
import type { HelpCenters } from './help-centers.ts';
import type { LookupNames } from './lookup-names.ts';
import type { ReferenceData } from './reference-data.ts';
import type { SideConversations } from './side-conversations.ts';
import type { ZendeskClient } from './zendesk-client.ts';

/** What every part of this source works with. */
export interface ZendeskContext {
  client: ZendeskClient;
  reference: ReferenceData;
  lookups: LookupNames;
  helpCenters: HelpCenters;
  sideConversations: SideConversations;
  deletedTickets: DeletedTickets;
  /** Once for each code. */
  warn(finding: Finding): void;
}
