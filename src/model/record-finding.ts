import type { RecordKey } from './entity.ts';
import type { Finding } from './finding.ts';

/** Something to know of a record. `aggregate` names the ticket or article of a child: two tickets' comments may share an id. */
export interface RecordFinding {
  key: RecordKey;
  aggregate?: RecordKey;
  finding: Finding;
}
