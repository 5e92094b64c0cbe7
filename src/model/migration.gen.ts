// Generated from the spec's JSON Schema by scripts/generate.ts: change the schema, then run `npm run generate`.
// A property with a default is always there, because loading a spec fills it in.

/**
 * An http or https address, or the name of an environment variable with what stands for it when it is not set.
 */
export type UrlValue =
  | string
  | {
      /**
       * Name of the environment variable.
       */
      env: string;
      /**
       * The address used when the environment variable is not set or empty.
       */
      default?: string;
    };
/**
 * A literal, or the name of an environment variable with what stands for it when it is not set.
 */
export type TextValue =
  | string
  | {
      /**
       * Name of the environment variable.
       */
      env: string;
      /**
       * The value used when the environment variable is not set or empty.
       */
      default?: string;
    };
/**
 * Where a secret is: an environment variable, a file or a command. A literal secret is an error.
 */
export type SecretRef =
  | {
      /**
       * Name of the environment variable that holds the secret.
       */
      env: string;
    }
  | {
      /**
       * Path of a file that holds the secret, relative to the spec. Needs --allow-secret-files.
       */
      file: string;
    }
  | {
      /**
       * Program and arguments whose output is the secret; run without a shell, for at most 10 seconds. Needs --allow-exec.
       *
       * @minItems 1
       */
      exec: string[];
    };
/**
 * How much of the rate limit deskhaul may use; the rest is left to those who still work there.
 */
export type Share = string;
/**
 * A whole number, or the name of an environment variable with what stands for it when it is not set.
 */
export type CountValue =
  | number
  | {
      /**
       * Name of the environment variable.
       */
      env: string;
      /**
       * The number used when the environment variable is not set or empty.
       */
      default?: number;
    };
/**
 * A number with ms, s, m or h, or the name of an environment variable with what stands for it when it is not set.
 */
export type DurationValue =
  | string
  | {
      /**
       * Name of the environment variable.
       */
      env: string;
      /**
       * The duration used when the environment variable is not set or empty.
       */
      default?: string;
    };
/**
 * JSONata over the canonical record, or a value table. An expression that yields nothing leaves the field unwritten. Dates alone mean what they mean in `tickets.select`; one that is written to a field with a time is its midnight in `timezone`.
 */
export type FieldMapping =
  | string
  | {
      /**
       * JSONata over the canonical record whose result is looked up in `map`.
       */
      value: string;
      /**
       * Source value to target value. A value without an entry blocks the record unless `other` says otherwise.
       */
      map: {
        [k: string]: string | number | boolean | null;
      };
      /**
       * The target value for null. Without it the field is left unwritten.
       */
      empty?: string | number | boolean | null;
      /**
       * The target value for source values without an entry. Without it such a record is blocked.
       */
      other?: string | number | boolean | null;
    };

/**
 * A help-desk migration as code: where the tickets are, where they go, and how every field maps.
 */
export interface Migration {
  /**
   * Always 1.
   */
  version: 1;
  /**
   * Names the state folder (`.deskhaul/<name>`) and the reports. Lower-case letters, digits and hyphens.
   */
  name: string;
  /**
   * IANA name. A date alone, in `select`, in a mapping or as a value that it writes, is a day of this zone, and reports show times in it. Instants are UTC and end in Z.
   */
  timezone: string;
  /**
   * Where the tickets are. It is only read.
   */
  source: FilesConnection | ZendeskConnection;
  /**
   * Where the tickets go.
   */
  target: HaloConnection;
  /**
   * How the source's groups become the target's teams. A listed match wins, then an equal name.
   */
  groups: {
    /**
     * Source group name to target team name.
     */
    match: {
      [k: string]: string;
    };
    /**
     * `create` makes the team, `default` uses the team named in `default`, `fail` blocks the plan.
     */
    missing: 'create' | 'default' | 'fail';
    /**
     * The team of tickets without a group, with a deleted group, or (with `missing: default`) with an unmatched one. Without it such tickets get the tenant's own default.
     */
    default?: string;
    /**
     * What becomes of the tickets of a group that not every agent may see at the source. `skip` leaves them out, counted; `accept` lets every agent of the target who may see the ticket type see them; `tickettype` gives them a ticket type that you have restricted in the target. A confidential group without an entry blocks its tickets.
     */
    restricted: {
      [k: string]:
        | 'skip'
        | 'accept'
        | {
            /**
             * Name of a restricted ticket type of the target.
             */
            tickettype: string;
          };
    };
  };
  /**
   * How the source's agents become the target's. A listed match wins, then an equal e-mail address.
   */
  agents: {
    /**
     * E-mail address at the source to e-mail address (or, for an agent without one, name) in the target.
     */
    match: {
      [k: string]: string;
    };
    /**
     * What becomes of tickets whose assignee has no counterpart in the target.
     */
    assignee: {
      /**
       * `unassigned` leaves the ticket to its team, `default` gives it to the agent named in `default`, `create` makes the agent (takes a licence), `fail` blocks the plan.
       */
      missing: 'unassigned' | 'default' | 'create' | 'fail';
      /**
       * E-mail address or name of the target agent that `missing: default` uses.
       */
      default?: string;
    };
    /**
     * What becomes of comments whose author has no counterpart in the target.
     */
    author: {
      /**
       * `name` keeps the author's name on the comment without a seat; never a stand-in agent.
       */
      missing: 'name';
    };
    /**
     * What `assignee.missing: create` may do. An agent takes a licence and is created without a welcome mail.
     */
    create?: {
      /**
       * How many licences the created agents may take at most. The plan shows how many are needed and free.
       */
      licences: number;
    };
  };
  /**
   * How the source's organizations become the target's. A listed match wins, then an equal name.
   */
  organizations: {
    /**
     * `client`: a client with a main site. `site`: a site of the one client named in `client`.
     */
    as: 'client' | 'site';
    /**
     * With `as: site`, the client that all sites belong to.
     */
    client?: string;
    /**
     * Source organization name to target client (or site) name.
     */
    match: {
      [k: string]: string;
    };
    /**
     * `block` lets a person decide by a listed match; nothing is guessed.
     */
    ambiguous: 'block';
    /**
     * `create` makes it, `default` uses the client of `none`, `skip` leaves the organization out and its people and tickets go to the client of `none`.
     */
    missing: 'create' | 'default' | 'skip';
    /**
     * `keep` touches nothing of a record found in the target: what we did not create we do not change.
     */
    adopt: 'keep';
    /**
     * The client and site of people and tickets that have no organization. Created when missing.
     */
    none: {
      /**
       * Name of the client.
       */
      client: string;
      /**
       * Name of the client's site.
       */
      site: string;
    };
    /**
     * Target field to JSONata over the canonical organization, or a value table. Replaces the default mapping field by field.
     */
    fields: {
      [k: string]: FieldMapping;
    };
    /**
     * Label of the target's custom field to JSONata over the canonical organization, or a value table.
     */
    customFields: {
      [k: string]: FieldMapping;
    };
  };
  /**
   * How the source's end users become the target's users. An equal e-mail address under the same client is the same person.
   */
  contacts: {
    /**
     * `referenced`: those that a migrated ticket or comment refers to. `all`: every contact of the source.
     */
    scope: 'referenced' | 'all';
    /**
     * `create` makes them by name, `default` lets the unknown requester stand for them.
     */
    withoutEmail: 'create' | 'default';
    /**
     * Target field to JSONata over the canonical contact, or a value table. Replaces the default mapping field by field.
     */
    fields: {
      [k: string]: FieldMapping;
    };
    /**
     * Label of the target's custom field to JSONata over the canonical contact, or a value table.
     */
    customFields: {
      [k: string]: FieldMapping;
    };
  };
  /**
   * Which tickets go and how their fields map.
   */
  tickets: {
    /**
     * JSONata over the bare canonical ticket (before comments and files) that gives true or false. Without it every ticket that is not deleted goes. Whatever a selected ticket refers to comes along. A date alone beside createdAt, updatedAt, solvedAt, closedAt or dueAt means that day in `timezone`, all of it: `>=` and `<=` take it along, `<` ends before it, `>` begins after it, `=` means at any time of it.
     */
    select?: string;
    /**
     * `ticket`: of the organization it had then. `requester`: of the organization its requester has now.
     */
    client: 'ticket' | 'requester';
    /**
     * Target field to JSONata over the canonical ticket, or a value table; names, not ids. Replaces the default mapping field by field.
     */
    fields: {
      [k: string]: FieldMapping;
    };
    /**
     * Label of the target's custom field to JSONata over the canonical ticket, or a value table. `custom` holds the source's custom fields by their snake_case title.
     */
    customFields: {
      [k: string]: FieldMapping;
    };
    /**
     * Keeps the source's ticket number searchable in the target.
     */
    reference?: {
      /**
       * Label of the target's custom field (text) that takes the ticket's number in the source.
       */
      customField: string;
      /**
       * Writes the ticket's address in the source behind its number, with a space between: the mapping is `id & " " & url` instead of `id`.
       */
      link: boolean;
    };
    /**
     * Whether the target measures service levels of imported tickets. An open ticket with its old date would breach on arrival.
     */
    sla: {
      /**
       * `exclude` takes them out of every service level; `original` measures them from their old date.
       */
      closed: 'exclude' | 'original';
      /**
       * `restart` measures them from the moment of import, `exclude` not at all, `original` from their old date (they may breach on arrival and alert people).
       */
      open: 'restart' | 'exclude' | 'original';
    };
    /**
     * Gives tickets that were solved longer ago than `olderThan` the status `as`, so that a nightly auto-close does not mail customers days after the import.
     */
    solved?: {
      /**
       * Counted from the day the ticket was solved. `0d` is every solved ticket.
       */
      olderThan: string;
      /**
       * Name of a status of the target, usually the closed one.
       */
      as: string;
    };
    /**
     * `open` gives tickets that are not closed the message id of their mail thread, so that a reply to an old mail finds its ticket; `all` gives it to every ticket; `skip` to none.
     */
    mailThreading: 'open' | 'all' | 'skip';
    /**
     * Which tickets are written first: `oldest` (those opened first), `newest` (by their last change), or `open-first` (open ones, the newest first; then the others, the newest first), so that people can work while history follows.
     */
    order: 'oldest' | 'newest' | 'open-first';
    /**
     * What becomes of a migrated ticket that was deleted at the source: `leave` reports it, `close` also gives it the target's closed status and shows it to agents alone. Nothing is ever deleted.
     */
    gone: 'leave' | 'close';
  };
  /**
   * How the fields of knowledge-base articles map.
   */
  articles: {
    /**
     * Target field to JSONata over the canonical article, or a value table. Replaces the default mapping field by field.
     */
    fields: {
      [k: string]: FieldMapping;
    };
    /**
     * Who may read, in the target, an article that not everybody could read at the source: by the name of its user segment, or `signed-in`. `agents` shows it to no user; `users` to signed-in users (only for `signed-in`); `clients` to the users of these clients. Without an entry an article stays with the agents.
     */
    audience: {
      [k: string]:
        | 'agents'
        | 'users'
        | {
            /**
             * Names of clients of the target.
             *
             * @minItems 1
             */
            clients: string[];
          };
    };
  };
  /**
   * What else comes along.
   */
  options: {
    /**
     * `migrate` copies the files of tickets, comments and articles; `skip` leaves them out, counted in the plan.
     */
    attachments: 'migrate' | 'skip';
    /**
     * `upload` stores images of message bodies in the target and rewrites their addresses, since addresses at the source die with the account; `embed` puts the bytes into the body; `keep` leaves the addresses as they are. Equal bytes are uploaded once; tracking pixels are dropped with `upload` and `embed`.
     */
    inlineImages: 'upload' | 'embed' | 'keep';
    /**
     * `migrate` copies the tags of tickets and articles; `skip` leaves them out.
     */
    tags: 'migrate' | 'skip';
    /**
     * Leaves out an inline image that stands in at least this many messages, such as the logo of a signature. 0 keeps all.
     */
    dropRepeated: number;
    /**
     * `rewrite` leads a link to another migrated ticket or article to its new address; `keep` leaves it. Links at the source die with the account.
     */
    bodyLinks: 'rewrite' | 'keep';
    /**
     * `attach` stores the recording as a private file of its comment, `link` only notes its address (it dies with the account), `skip` leaves it out. The transcript goes into the comment.
     */
    callRecordings: 'attach' | 'link' | 'skip';
    /**
     * `private-notes` writes each message as a private note, in order, with subject, participants and date; `skip` leaves them out, counted.
     */
    sideConversations: 'private-notes' | 'skip';
    /**
     * `private-note` writes score and comment as a private note; `feedback` writes the target's own rating (whose scale is inverted, and a bad one may alert managers); `skip` leaves them out, counted.
     */
    satisfaction: 'private-note' | 'feedback' | 'skip';
    /**
     * `note` writes the time spent as a private note; `nonbillable` as a time entry that is never charged; `billable` as one that is (time that was billed before would be invoiced again: it needs `acknowledge: [billable-history]`); `skip` leaves it out, counted.
     */
    timeEntries: 'note' | 'nonbillable' | 'billable' | 'skip';
    /**
     * `open-tickets` copies the CCs of tickets that are not closed and notes the others'; `all` copies all (they may get mail when somebody answers); `skip` leaves them out, counted.
     */
    ccs: 'open-tickets' | 'all' | 'skip';
    /**
     * `migrate` copies the translations of articles; `skip` leaves them out, counted.
     */
    translations: 'migrate' | 'skip';
    /**
     * `migrate` writes macros whose actions allow it as canned texts; `skip` leaves them to the inventory.
     */
    macros: 'migrate' | 'skip';
    /**
     * `skip` leaves what the source's spam filter holds back, counted; `migrate` brings it as tickets.
     */
    suspendedTickets: 'skip' | 'migrate';
    /**
     * `skip` leaves deleted tickets, counted; `migrate` brings what the source still holds of them.
     */
    deletedTickets: 'skip' | 'migrate';
    /**
     * `keep`: what was redacted at the source stays redacted. A redaction is never undone.
     */
    redacted: 'keep';
    /**
     * A larger file is left out and noted on its record. The target publishes no limit; 20MB is what is known to pass. 1MB is 1,000,000 bytes.
     */
    maxFileSize: string;
  };
  /**
   * What may be changed in the target before the first record, as planned changes that a reviewer sees.
   */
  prepare: {
    /**
     * Creates a custom field per entity that holds the key of the source record. It is the proof that a record is ours, so a lost state can be rebuilt and nothing is created twice.
     */
    markers: boolean;
    /**
     * Creates each custom field that `customFields` names and the tenant lacks, with the type and the options of the source's field, adds missing options, and puts it on the ticket types that the mapping uses.
     */
    customFields: boolean;
    /**
     * Creates the tags of the selected tickets and articles beforehand, for tenants in which a ticket cannot create them.
     */
    tags: boolean;
    /**
     * `off` switches the approval process of the ticket types in use off while a run writes, and back on at its end. On a type on which people opened tickets in the last 7 days it needs `acknowledge: [approval-off-live]`.
     */
    approvals: 'keep' | 'off';
    /**
     * `off` switches the tenant's active AI functions off while a run writes, and back on at its end.
     */
    ai: 'keep' | 'off';
  };
  /**
   * What must not arrive in the target. It is applied before anything is mapped, so that it holds for every field.
   */
  privacy: {
    /**
     * Replaces matching text in subjects, messages, notes, articles and values of custom fields.
     */
    redact: {
      /**
       * Redacts numbers that look like those of payment cards and pass their checksum.
       */
      paymentCards: boolean;
      /**
       * Regular expressions; each match becomes `as`.
       */
      patterns: {
        /**
         * A JavaScript regular expression with the flags g and u.
         */
        pattern: string;
        /**
         * What stands there instead.
         */
        as: string;
      }[];
    };
    /**
     * Fields of the canonical records that arrive empty, as `entity.field` or `entity.custom.key`.
     */
    dropFields: string[];
    /**
     * E-mail addresses or ids of people who must never be migrated; their tickets keep no name of theirs. Found already migrated, they are listed.
     */
    erased: string[];
  };
  /**
   * What you have understood and want all the same. `approval-off-live`: tickets that people open during the run start no approval. `billable-history`: imported time can be invoiced again.
   */
  acknowledge: ('approval-off-live' | 'billable-history')[];
  /**
   * From then on people work in the target, and it is the master: what still changes at the source follows only as `after` says.
   */
  cutover?: {
    /**
     * Instant (ISO 8601, with an offset or Z), or a date of the spec's time zone.
     */
    at: string;
    /**
     * What of the source's changes after the cutover still goes to the target.
     */
    after: {
      /**
       * Tickets that were opened at the source after all.
       */
      newTickets: 'create' | 'skip';
      /**
       * Comments on tickets that stand in the target.
       */
      newComments: 'add' | 'skip';
      /**
       * Fields of records that stand in the target.
       */
      fields: 'keep' | 'update';
      /**
       * Records that were deleted at the source: told, and `close` does what `tickets.gone: close` does.
       */
      deleted: 'report' | 'close';
    };
  };
  /**
   * How a migration is run.
   */
  run: {
    /**
     * What `apply --demo` moves, with everything it depends on: the records named here, or as many as `count` says, chosen to cover what the account holds.
     */
    demo: {
      /**
       * How many tickets, and how many articles.
       */
      count: number;
      /**
       * Ids of tickets of the source, instead of a choice.
       */
      tickets: string[];
      /**
       * Ids of articles of the source, instead of a choice.
       */
      articles: string[];
    };
    /**
     * The first full apply writes this many tickets first, reads them back, looks for mail that left because of them, and goes on only if all is well.
     */
    canary: {
      /**
       * How many tickets go first; 0 leaves the canary out.
       */
      tickets: number;
      /**
       * How many messages about these tickets the target may have sent or queued before the run stops. `unchecked` does not look, for an application that must not read outgoing mail.
       */
      outgoing: number | 'unchecked';
    };
    /**
     * Pauses the run when so many of the last records failed: a tenant or a mapping is broken then, not a record. Nothing beyond them is marked failed.
     */
    stopWhen: {
      /**
       * Share of the last records.
       */
      failed: string;
      /**
       * How many records are looked back on; before as many were written it is not measured.
       */
      ofLast: number;
    };
    /**
     * When apply may write. At the edge it finishes what is in flight and waits for the next window. Without windows it may always write.
     */
    windows: {
      /**
       * Days on which the window begins.
       *
       * @minItems 1
       */
      days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
      /**
       * Time of day in the window's time zone.
       */
      from: string;
      /**
       * Time of day; not later than `from` means on the next day.
       */
      to: string;
      /**
       * IANA name; default: the spec's.
       */
      timezone?: string;
    }[];
    /**
     * How changes of the source follow after the first migration.
     */
    delta: {
      /**
       * Cron expression (minute, hour, day, month, weekday) in the spec's time zone: when `schedule` brings the changes.
       */
      cron?: string;
      /**
       * How far before the last complete pull's beginning the next one begins to ask, on top of what the source itself needs.
       */
      overlap: string;
      /**
       * After how many deltas everything is pulled once more, so that what a source reports nowhere (a deletion) is found; 0: never.
       */
      full: number;
    };
    /**
     * A field that a person changed in the target since it was written and that changed at the source too: `keep` leaves the target's value, `overwrite` writes the source's, `fail` holds the record back. Decided per field, and listed in the plan.
     */
    onConflict: 'keep' | 'overwrite' | 'fail';
    /**
     * Whether a mapping edited after `cutover.at` touches `new` records only or `all`. Before the cutover it always touches all.
     */
    mappingChange: 'new' | 'all';
  };
}
/**
 * An export in files (JSON, JSONL or CSV) as a source, by declaration.
 */
export interface FilesConnection {
  /**
   * Which platform this is.
   */
  connector: 'files';
  /**
   * Names the export; part of every marker, so never change it between runs.
   */
  account: string;
  /**
   * Where people find the original, if anywhere; shown in reports.
   */
  url?: string;
  /**
   * Hosts (with port, if any) on private addresses that files and images may be fetched from.
   */
  fileHosts: string[];
  /**
   * E-mail addresses that belong to the help desk itself: never contacts, never CCs.
   */
  supportAddresses: string[];
  /**
   * For each entity the files that hold it. An entity may come from several.
   */
  streams: {
    /**
     * Files that hold them; there may be several.
     *
     * @minItems 1
     */
    fields?: FileFieldStream[];
    /**
     * Files that hold them; there may be several.
     *
     * @minItems 1
     */
    groups?: FileGroupStream[];
    /**
     * Files that hold them; there may be several.
     *
     * @minItems 1
     */
    organizations?: FileOrganizationStream[];
    /**
     * Files that hold them; there may be several.
     *
     * @minItems 1
     */
    agents?: FilePersonStream[];
    /**
     * Files that hold them; there may be several.
     *
     * @minItems 1
     */
    contacts?: FilePersonStream[];
    /**
     * Files that hold them; there may be several.
     *
     * @minItems 1
     */
    folders?: FileFolderStream[];
    /**
     * Files that hold them; there may be several.
     *
     * @minItems 1
     */
    articles?: FileArticleStream[];
    /**
     * Canned answers of agents.
     *
     * @minItems 1
     */
    macros?: FileMacroStream[];
    /**
     * Files that hold them; there may be several.
     *
     * @minItems 1
     */
    tickets?: FileTicketStream[];
    /**
     * Files that hold them; there may be several.
     *
     * @minItems 1
     */
    comments?: FileCommentStream[];
  };
}
/**
 * One file with records of one entity. In every expression the record is the context.
 */
export interface FileFieldStream {
  /**
   * Relative to the spec's folder or --data-root, and never outside of it.
   */
  path: string;
  /**
   * Taken from the file's ending when left out. JSONL and CSV are streamed; a JSON document is held in memory.
   */
  format?: 'json' | 'jsonl' | 'csv';
  /**
   * CSV only: what stands between two values.
   */
  delimiter: string;
  /**
   * JSON documents only: where the records are, as names from the root with dots between. A list, or an object whose values are the records (`$key` is then the name). Without it: the document itself.
   */
  records?: string;
  /**
   * JSONata over one record that gives true for those to read. Without it: all.
   */
  where?: string;
  /**
   * JSONata over one record that gives a list, each item of which becomes a record: people named in tickets, for example. Equal ids become one. `$record` is the file's record.
   */
  each?: string;
  /**
   * JSONata over one record that gives its id: unique within the entity and the same in every run.
   */
  id: string;
  fields: FileFieldFields;
}
/**
 * Canonical field to JSONata over one record. Fields left out are null or empty.
 */
export interface FileFieldFields {
  /**
   * `tickets`, `contacts` or `organizations`.
   */
  of: string;
  /**
   * Under which `custom` holds its values.
   */
  key: string;
  /**
   * What people call it.
   */
  title: string;
  /**
   * `text`, `multiline`, `integer`, `decimal`, `date`, `checkbox`, `select`, `multiselect` or `other`.
   */
  type?: string;
  /**
   * List of text, or of objects with `value` and `label`.
   */
  options?: string;
  /**
   * False when it is no longer in use. Without it: true.
   */
  active?: string;
  /**
   * Whether end users see its value.
   */
  visibleToUsers?: string;
  /**
   * Where a person opens the record at the source.
   */
  url?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  createdAt?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  updatedAt?: string;
}
/**
 * One file with records of one entity. In every expression the record is the context.
 */
export interface FileGroupStream {
  /**
   * Relative to the spec's folder or --data-root, and never outside of it.
   */
  path: string;
  /**
   * Taken from the file's ending when left out. JSONL and CSV are streamed; a JSON document is held in memory.
   */
  format?: 'json' | 'jsonl' | 'csv';
  /**
   * CSV only: what stands between two values.
   */
  delimiter: string;
  /**
   * JSON documents only: where the records are, as names from the root with dots between. A list, or an object whose values are the records (`$key` is then the name). Without it: the document itself.
   */
  records?: string;
  /**
   * JSONata over one record that gives true for those to read. Without it: all.
   */
  where?: string;
  /**
   * JSONata over one record that gives a list, each item of which becomes a record: people named in tickets, for example. Equal ids become one. `$record` is the file's record.
   */
  each?: string;
  /**
   * JSONata over one record that gives its id: unique within the entity and the same in every run.
   */
  id: string;
  fields: FileGroupFields;
}
/**
 * Canonical field to JSONata over one record. Fields left out are null or empty.
 */
export interface FileGroupFields {
  /**
   * The group's name.
   */
  name: string;
  /**
   * Text.
   */
  description?: string;
  /**
   * True when the group is gone at the source.
   */
  deleted?: string;
  /**
   * True when only its members may see its tickets.
   */
  private?: string;
  /**
   * List of agent ids.
   */
  memberIds?: string;
  /**
   * Where a person opens the record at the source.
   */
  url?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  createdAt?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  updatedAt?: string;
}
/**
 * One file with records of one entity. In every expression the record is the context.
 */
export interface FileOrganizationStream {
  /**
   * Relative to the spec's folder or --data-root, and never outside of it.
   */
  path: string;
  /**
   * Taken from the file's ending when left out. JSONL and CSV are streamed; a JSON document is held in memory.
   */
  format?: 'json' | 'jsonl' | 'csv';
  /**
   * CSV only: what stands between two values.
   */
  delimiter: string;
  /**
   * JSON documents only: where the records are, as names from the root with dots between. A list, or an object whose values are the records (`$key` is then the name). Without it: the document itself.
   */
  records?: string;
  /**
   * JSONata over one record that gives true for those to read. Without it: all.
   */
  where?: string;
  /**
   * JSONata over one record that gives a list, each item of which becomes a record: people named in tickets, for example. Equal ids become one. `$record` is the file's record.
   */
  each?: string;
  /**
   * JSONata over one record that gives its id: unique within the entity and the same in every run.
   */
  id: string;
  fields: FileOrganizationFields;
}
/**
 * Canonical field to JSONata over one record. Fields left out are null or empty.
 */
export interface FileOrganizationFields {
  /**
   * The organization's name.
   */
  name: string;
  /**
   * List of e-mail domains.
   */
  domains?: string;
  /**
   * What agents noted.
   */
  notes?: string;
  /**
   * Further details.
   */
  details?: string;
  /**
   * Its id in a third system.
   */
  externalId?: string;
  /**
   * List of text.
   */
  tags?: string;
  /**
   * Object of custom values by snake_case key.
   */
  custom?: string;
  /**
   * Where a person opens the record at the source.
   */
  url?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  createdAt?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  updatedAt?: string;
}
/**
 * One file with records of one entity. In every expression the record is the context.
 */
export interface FilePersonStream {
  /**
   * Relative to the spec's folder or --data-root, and never outside of it.
   */
  path: string;
  /**
   * Taken from the file's ending when left out. JSONL and CSV are streamed; a JSON document is held in memory.
   */
  format?: 'json' | 'jsonl' | 'csv';
  /**
   * CSV only: what stands between two values.
   */
  delimiter: string;
  /**
   * JSON documents only: where the records are, as names from the root with dots between. A list, or an object whose values are the records (`$key` is then the name). Without it: the document itself.
   */
  records?: string;
  /**
   * JSONata over one record that gives true for those to read. Without it: all.
   */
  where?: string;
  /**
   * JSONata over one record that gives a list, each item of which becomes a record: people named in tickets, for example. Equal ids become one. `$record` is the file's record.
   */
  each?: string;
  /**
   * JSONata over one record that gives its id: unique within the entity and the same in every run.
   */
  id: string;
  fields: FilePersonFields;
}
/**
 * Canonical field to JSONata over one record. Fields left out are null or empty.
 */
export interface FilePersonFields {
  /**
   * The person's name. Without one: the e-mail address, then the id.
   */
  name?: string;
  /**
   * List of addresses; the first is the primary one.
   */
  emails?: string;
  /**
   * List of text.
   */
  phones?: string;
  /**
   * False for deleted and deactivated people. Without it: true.
   */
  active?: string;
  /**
   * True for people who may not write any more.
   */
  suspended?: string;
  /**
   * List of organization ids; the first is the default one.
   */
  organizationIds?: string;
  /**
   * Agents only: list of group ids.
   */
  groupIds?: string;
  /**
   * Agents only: the platform's word for it.
   */
  role?: string;
  /**
   * Language.
   */
  locale?: string;
  /**
   * IANA name.
   */
  timezone?: string;
  /**
   * What agents noted.
   */
  notes?: string;
  /**
   * Further details.
   */
  details?: string;
  /**
   * Its id in a third system.
   */
  externalId?: string;
  /**
   * List of text.
   */
  tags?: string;
  /**
   * Object of custom values by snake_case key.
   */
  custom?: string;
  /**
   * Where a person opens the record at the source.
   */
  url?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  createdAt?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  updatedAt?: string;
}
/**
 * One file with records of one entity. In every expression the record is the context.
 */
export interface FileFolderStream {
  /**
   * Relative to the spec's folder or --data-root, and never outside of it.
   */
  path: string;
  /**
   * Taken from the file's ending when left out. JSONL and CSV are streamed; a JSON document is held in memory.
   */
  format?: 'json' | 'jsonl' | 'csv';
  /**
   * CSV only: what stands between two values.
   */
  delimiter: string;
  /**
   * JSON documents only: where the records are, as names from the root with dots between. A list, or an object whose values are the records (`$key` is then the name). Without it: the document itself.
   */
  records?: string;
  /**
   * JSONata over one record that gives true for those to read. Without it: all.
   */
  where?: string;
  /**
   * JSONata over one record that gives a list, each item of which becomes a record: people named in tickets, for example. Equal ids become one. `$record` is the file's record.
   */
  each?: string;
  /**
   * JSONata over one record that gives its id: unique within the entity and the same in every run.
   */
  id: string;
  fields: FileFolderFields;
}
/**
 * Canonical field to JSONata over one record. Fields left out are null or empty.
 */
export interface FileFolderFields {
  /**
   * The folder's name.
   */
  name: string;
  /**
   * Text.
   */
  description?: string;
  /**
   * Id of the folder it lies in.
   */
  parentId?: string;
  /**
   * Number by which folders are ordered.
   */
  position?: string;
  /**
   * Where a person opens the record at the source.
   */
  url?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  createdAt?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  updatedAt?: string;
}
/**
 * One file with records of one entity. In every expression the record is the context.
 */
export interface FileArticleStream {
  /**
   * Relative to the spec's folder or --data-root, and never outside of it.
   */
  path: string;
  /**
   * Taken from the file's ending when left out. JSONL and CSV are streamed; a JSON document is held in memory.
   */
  format?: 'json' | 'jsonl' | 'csv';
  /**
   * CSV only: what stands between two values.
   */
  delimiter: string;
  /**
   * JSON documents only: where the records are, as names from the root with dots between. A list, or an object whose values are the records (`$key` is then the name). Without it: the document itself.
   */
  records?: string;
  /**
   * JSONata over one record that gives true for those to read. Without it: all.
   */
  where?: string;
  /**
   * JSONata over one record that gives a list, each item of which becomes a record: people named in tickets, for example. Equal ids become one. `$record` is the file's record.
   */
  each?: string;
  /**
   * JSONata over one record that gives its id: unique within the entity and the same in every run.
   */
  id: string;
  fields: FileArticleFields;
  /**
   * What bodies are written in.
   */
  bodyFormat: 'html' | 'markdown' | 'text';
  /**
   * Lists of files that belong to it.
   */
  attachments: FileAttachments[];
}
/**
 * Canonical field to JSONata over one record. Fields left out are null or empty.
 */
export interface FileArticleFields {
  /**
   * The article's title.
   */
  title: string;
  /**
   * Its text, in the format that `bodyFormat` names.
   */
  body: string;
  /**
   * Language.
   */
  locale?: string;
  /**
   * Id of the folder it lies in.
   */
  folderId?: string;
  /**
   * Id of an agent.
   */
  authorId?: string;
  /**
   * `draft`, `published` or `archived`. Anything else counts as draft.
   */
  status?: string;
  /**
   * `everyone`, `signed-in`, `agents` or `segment`. Anything else counts as agents, so that nothing becomes visible by mistake.
   */
  audience: string;
  /**
   * The name of the group of readers, where `audience` is `segment`.
   */
  segment?: string;
  /**
   * List of text.
   */
  tags?: string;
  /**
   * Number by which articles are ordered.
   */
  position?: string;
  /**
   * List of `{ id, locale, title, html, draft }`, one for each further language; `id` is the source's own key, `html` the body as HTML.
   */
  translations?: string;
  /**
   * Where a person opens the record at the source.
   */
  url?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  createdAt?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  updatedAt?: string;
}
/**
 * Files of one message or article. At least one of `path`, `url` and `base64` says where the bytes are; the first that gives something wins, in the order base64, path, url.
 */
export interface FileAttachments {
  /**
   * JSONata over the message or article that gives the files.
   */
  each: string;
  /**
   * JSONata over one file that gives its id. Without it: from the message's id and its place in the list.
   */
  id?: string;
  /**
   * JSONata over one file that gives its name.
   */
  name: string;
  /**
   * JSONata over one file.
   */
  contentType?: string;
  /**
   * JSONata over one file that gives its size in bytes.
   */
  size?: string;
  /**
   * JSONata over one file that gives true for images shown inside the body.
   */
  inline?: string;
  /**
   * JSONata that gives a path below the spec's folder or --data-root.
   */
  path?: string;
  /**
   * JSONata that gives an http or https address; also how an inline image is recognised in the body.
   */
  url?: string;
  /**
   * JSONata that gives the bytes in base64.
   */
  base64?: string;
}
/**
 * One file with records of one entity. In every expression the record is the context.
 */
export interface FileMacroStream {
  /**
   * Relative to the spec's folder or --data-root, and never outside of it.
   */
  path: string;
  /**
   * Taken from the file's ending when left out. JSONL and CSV are streamed; a JSON document is held in memory.
   */
  format?: 'json' | 'jsonl' | 'csv';
  /**
   * CSV only: what stands between two values.
   */
  delimiter: string;
  /**
   * JSON documents only: where the records are, as names from the root with dots between. A list, or an object whose values are the records (`$key` is then the name). Without it: the document itself.
   */
  records?: string;
  /**
   * JSONata over one record that gives true for those to read. Without it: all.
   */
  where?: string;
  /**
   * JSONata over one record that gives a list, each item of which becomes a record: people named in tickets, for example. Equal ids become one. `$record` is the file's record.
   */
  each?: string;
  /**
   * JSONata over one record that gives its id: unique within the entity and the same in every run.
   */
  id: string;
  fields: FileMacroFields;
}
/**
 * Canonical field to JSONata over one record. Fields left out are null or empty.
 */
export interface FileMacroFields {
  /**
   * The macro's name.
   */
  name: string;
  /**
   * False when it is switched off. Default: true.
   */
  active?: string;
  /**
   * What it writes into a comment, as HTML.
   */
  html?: string;
  /**
   * What it writes into a comment, as plain text; `html` wins.
   */
  text?: string;
  /**
   * List of what else it does, in words.
   */
  otherActions?: string;
  /**
   * Where a person opens the record at the source.
   */
  url?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  createdAt?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  updatedAt?: string;
}
/**
 * One file with records of one entity. In every expression the record is the context.
 */
export interface FileTicketStream {
  /**
   * Relative to the spec's folder or --data-root, and never outside of it.
   */
  path: string;
  /**
   * Taken from the file's ending when left out. JSONL and CSV are streamed; a JSON document is held in memory.
   */
  format?: 'json' | 'jsonl' | 'csv';
  /**
   * CSV only: what stands between two values.
   */
  delimiter: string;
  /**
   * JSON documents only: where the records are, as names from the root with dots between. A list, or an object whose values are the records (`$key` is then the name). Without it: the document itself.
   */
  records?: string;
  /**
   * JSONata over one record that gives true for those to read. Without it: all.
   */
  where?: string;
  /**
   * JSONata over one record that gives a list, each item of which becomes a record: people named in tickets, for example. Equal ids become one. `$record` is the file's record.
   */
  each?: string;
  /**
   * JSONata over one record that gives its id: unique within the entity and the same in every run.
   */
  id: string;
  fields: FileTicketFields;
  opening?: FileOpening;
  /**
   * Lists of comments inside one ticket's record. All lists together are ordered by date, behind the opening message.
   */
  comments: FileComments[];
}
/**
 * Canonical field to JSONata over one record. Fields left out are null or empty.
 */
export interface FileTicketFields {
  /**
   * One line of text.
   */
  subject: string;
  /**
   * `incident`, `question`, `problem`, `task` or a word of its own.
   */
  type?: string;
  /**
   * `new`, `open`, `pending`, `hold`, `solved`, `closed` or a word of its own.
   */
  status: string;
  /**
   * The label that agents saw, where it differs.
   */
  customStatus?: string;
  /**
   * Text.
   */
  priority?: string;
  /**
   * How it arrived: `email`, `web`, ...
   */
  channel?: string;
  /**
   * Id of a contact (or agent).
   */
  requesterId?: string;
  /**
   * Id of whoever entered it for the requester.
   */
  submitterId?: string;
  /**
   * Id of an agent.
   */
  assigneeId?: string;
  /**
   * Id of a group.
   */
  groupId?: string;
  /**
   * Id of an organization.
   */
  organizationId?: string;
  /**
   * List of ids of people.
   */
  ccIds?: string;
  /**
   * List of ids of agents.
   */
  followerIds?: string;
  /**
   * Text.
   */
  brand?: string;
  /**
   * Text.
   */
  form?: string;
  /**
   * List of text.
   */
  tags?: string;
  /**
   * Object of custom values by snake_case key.
   */
  custom?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  dueAt?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  solvedAt?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  closedAt?: string;
  /**
   * Id of the ticket that is its cause.
   */
  problemId?: string;
  /**
   * Id of the ticket it follows.
   */
  followUpOfId?: string;
  /**
   * Id of the ticket it was merged into.
   */
  mergedIntoId?: string;
  /**
   * Object with `score` (text) and `comment` (text or null).
   */
  satisfaction?: string;
  /**
   * Number of minutes.
   */
  timeSpentMinutes?: string;
  /**
   * Its id in a third system.
   */
  externalId?: string;
  /**
   * As it stands in `References` of the ticket's mails, so that a reply to an old one finds the ticket.
   */
  messageId?: string;
  /**
   * List of `{ id, subject, state, messages }` with messages `{ id, createdAt, from, to, html, text }`; `from` and each of `to` is `{ name, email }`.
   */
  sideConversations?: string;
  /**
   * True when the ticket is gone at the source.
   */
  deleted?: string;
  /**
   * True for what the source's spam filter holds back.
   */
  suspended?: string;
  /**
   * How many comments it has, where the source says.
   */
  commentCount?: string;
  /**
   * Where a person opens the record at the source.
   */
  url?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  createdAt?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  updatedAt?: string;
}
/**
 * The ticket's own text as its first message. In its expressions the ticket's record is the context.
 */
export interface FileOpening {
  /**
   * JSONata that gives its id. Without it: the ticket's id with `/opening`.
   */
  id?: string;
  fields: FileMessageFields;
  /**
   * What bodies are written in.
   */
  bodyFormat: 'html' | 'markdown' | 'text';
  /**
   * Lists of files that belong to it.
   */
  attachments: FileAttachments[];
}
/**
 * Field of a message to JSONata over one of them.
 */
export interface FileMessageFields {
  /**
   * Its text, in the format that `bodyFormat` names.
   */
  body: string;
  /**
   * Id of a contact or agent.
   */
  authorId?: string;
  /**
   * For authors without an id.
   */
  authorName?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  createdAt?: string;
  /**
   * Of the mail it came as or went out as.
   */
  messageId?: string;
  /**
   * `{ from, to, durationSeconds, transcript, recordingPath, recordingUrl }` of a call, each of them optional; nothing for other messages. A path is relative to the spec's folder or --data-root.
   */
  call?: string;
  /**
   * Whether the requester may read it: true, false, or JSONata over one message. Anything but true counts as false, so that nothing becomes visible by mistake.
   */
  public: string | boolean;
}
/**
 * Comments inside one ticket's record. In their expressions the comment is the context, `$record` the file's record, `$index` the comment's place in its list from 0.
 */
export interface FileComments {
  /**
   * JSONata over the ticket's record that gives the comments.
   */
  each: string;
  /**
   * JSONata over one comment that gives its id. Without it: from the ticket's id and its place in the list, which must then only ever grow at the end.
   */
  id?: string;
  fields: FileMessageFields;
  /**
   * What bodies are written in.
   */
  bodyFormat: 'html' | 'markdown' | 'text';
  /**
   * Lists of files that belong to it.
   */
  attachments: FileAttachments[];
}
/**
 * One file with records of one entity. In every expression the record is the context.
 */
export interface FileCommentStream {
  /**
   * Relative to the spec's folder or --data-root, and never outside of it.
   */
  path: string;
  /**
   * Taken from the file's ending when left out. JSONL and CSV are streamed; a JSON document is held in memory.
   */
  format?: 'json' | 'jsonl' | 'csv';
  /**
   * CSV only: what stands between two values.
   */
  delimiter: string;
  /**
   * JSON documents only: where the records are, as names from the root with dots between. A list, or an object whose values are the records (`$key` is then the name). Without it: the document itself.
   */
  records?: string;
  /**
   * JSONata over one record that gives true for those to read. Without it: all.
   */
  where?: string;
  /**
   * JSONata over one record that gives a list, each item of which becomes a record: people named in tickets, for example. Equal ids become one. `$record` is the file's record.
   */
  each?: string;
  /**
   * JSONata over one record that gives its id: unique within the entity and the same in every run.
   */
  id: string;
  fields: FileCommentFields;
  /**
   * What bodies are written in.
   */
  bodyFormat: 'html' | 'markdown' | 'text';
  /**
   * Lists of files that belong to it.
   */
  attachments: FileAttachments[];
}
/**
 * Field of a comment to JSONata over one record.
 */
export interface FileCommentFields {
  /**
   * Id of the ticket it belongs to.
   */
  ticketId: string;
  /**
   * Its text, in the format that `bodyFormat` names.
   */
  body: string;
  /**
   * Id of a contact or agent.
   */
  authorId?: string;
  /**
   * For authors without an id.
   */
  authorName?: string;
  /**
   * Instant. Text in ISO-8601 (without an offset: UTC) or a number of milliseconds since 1970.
   */
  createdAt?: string;
  /**
   * Of the mail it came as or went out as.
   */
  messageId?: string;
  /**
   * `{ from, to, durationSeconds, transcript, recordingPath, recordingUrl }` of a call, each of them optional; nothing for other messages. A path is relative to the spec's folder or --data-root.
   */
  call?: string;
  /**
   * Whether the requester may read it: true, false, or JSONata over one message. Anything but true counts as false, so that nothing becomes visible by mistake.
   */
  public: string | boolean;
}
/**
 * A Zendesk account, read through its public API.
 */
export interface ZendeskConnection {
  /**
   * Which platform this is.
   */
  connector: 'zendesk';
  /**
   * The account's address, as agents open it.
   */
  url: UrlValue;
  /**
   * The administrator the API token acts for. Leave it out when `token` is an OAuth access token.
   */
  email?: TextValue;
  /**
   * An API token (Admin Center, Apps and integrations, APIs, API tokens), or an OAuth access token with read scope. It is sent to the account's address and to those of its brands at Zendesk, nowhere else.
   */
  token: SecretRef;
  /**
   * Hosts (with port, if any) on private addresses that files and images may be fetched from. Public hosts need no entry; credentials never go there. From an environment variable: separated by commas.
   */
  fileHosts:
    | string[]
    | {
        /**
         * Name of the environment variable.
         */
        env: string;
        /**
         * The hosts used when the environment variable is not set or empty.
         */
        default?: string[];
      };
  /**
   * The account's limit is learned from its answers; this says how much of it deskhaul may use.
   */
  rateLimit: {
    /**
     * How much of the account's limit deskhaul may use; the rest is left to those who still work there.
     */
    share: Share;
  };
}
/**
 * A tenant of HaloPSA, HaloITSM or Halo Service Desk (one API).
 */
export interface HaloConnection {
  /**
   * Which platform this is.
   */
  connector: 'halo';
  /**
   * The tenant's address, as agents open it. The resource server is this address with `/api`.
   */
  url: UrlValue;
  /**
   * Shown in Halo under Configuration, Integrations, Halo API. Discovered when left out.
   */
  authUrl?: UrlValue;
  /**
   * Shown in Halo under Configuration, Integrations, Halo API. Discovered when left out.
   */
  tenant?: TextValue;
  /**
   * Of the API application (Configuration, Integrations, Halo API, View Applications; method Client ID and Secret).
   */
  clientId: TextValue;
  /**
   * Of the API application; shown once, when it is created.
   */
  clientSecret: SecretRef;
  /**
   * The tenant's limit per rolling window; corrected by what the server says.
   */
  rateLimit: {
    /**
     * Requests that one window takes. Tenants are known with 300 to 700.
     */
    requests: CountValue;
    /**
     * Length of the rolling window.
     */
    per: DurationValue;
    /**
     * How much of the limit deskhaul may use; the rest is left to those who work there.
     */
    share: Share;
  };
  /**
   * How long a record is looked for after its answer was lost, before it counts as not arrived: at least as long as the tenant's index may lag.
   */
  patience: DurationValue;
  /**
   * Where `deskhaul probe` may write its one ticket, action and file, which it deletes again: a client and a user made for that.
   */
  probe?: {
    /**
     * Name of a client that stands in the tenant.
     */
    client: string;
    /**
     * E-mail address of a user of that client.
     */
    user: string;
    /**
     * Of the probe's ticket; default: the first one the mapping uses.
     */
    ticketType?: string;
  };
}
