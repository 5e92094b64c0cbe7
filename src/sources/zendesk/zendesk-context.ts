import type { Finding } from '../../model/finding.ts';
import type { ReferenceData } from './reference-data.ts';
import type { ZendeskClient } from './zendesk-client.ts';

/** What every part of this source works with. */
export interface ZendeskContext {
  client: ZendeskClient;
  reference: ReferenceData;
  warn(finding: Finding): void;
}
