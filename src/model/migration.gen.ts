// Generated from the spec's JSON Schema by scripts/generate.ts: change the schema, then run `npm run generate`.
// A property with a default is always there, because loading a spec fills it in.

/**
 * Files with records of this entity.
 *
 * @minItems 1
 */
export type FileStreams = FileStream[];
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
 * JSONata over the canonical record, or a value table. An expression that yields nothing leaves the field unwritten.
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
   * IANA name. Date-only values, dates in `select` and reports are of this zone; instants are UTC and end in Z.
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
     * `keep` touches nothing of a record found in the target, `fill` writes only what is empty there, `overwrite` writes what the source says.
     */
    adopt: 'keep' | 'fill' | 'overwrite';
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
     * JSONata over the bare canonical ticket (before comments and files) that gives true or false. Without it every ticket that is not deleted goes. Whatever a selected ticket refers to comes along.
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
     * `upload` stores images of message bodies in the target and rewrites their addresses, since addresses at the source die with the account; `keep` leaves the addresses as they are.
     */
    inlineImages: 'upload' | 'keep';
    /**
     * `migrate` copies the tags of tickets and articles; `skip` leaves them out.
     */
    tags: 'migrate' | 'skip';
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
   * For each entity the files that hold it. An entity may come from several.
   */
  streams: {
    groups?: FileStreams;
    organizations?: FileStreams;
    agents?: FileStreams;
    contacts?: FileStreams;
    folders?: FileStreams;
    articles?: FileStreams;
    tickets?: FileStreams;
  };
}
/**
 * One file with records of one entity.
 */
export interface FileStream {
  /**
   * Relative to the spec; it must stay inside the spec's folder or --data-root.
   */
  path: string;
  /**
   * Taken from the file's ending when left out.
   */
  format?: 'json' | 'jsonl' | 'csv';
  /**
   * JSONata over a JSON document that gives its records. Without it the document is the list. JSONL and CSV have one record a line.
   */
  records?: string;
  /**
   * JSONata over one record that gives its id.
   */
  id: string;
  /**
   * Canonical field to JSONata over one record. Fields left out are null or empty.
   */
  fields: {
    [k: string]: string;
  };
  /**
   * What message bodies (and an article's `html`) are written in.
   */
  body: 'html' | 'markdown' | 'text';
  comments?: FileComments;
  attachments?: FileAttachments;
}
/**
 * The comments nested in one record, in their order.
 */
export interface FileComments {
  /**
   * JSONata over one record that gives its comments.
   */
  records: string;
  /**
   * JSONata over one comment that gives its id.
   */
  id: string;
  /**
   * `body`, `authorId`, `authorName`, `createdAt`, `public`: JSONata over one comment.
   */
  fields: {
    [k: string]: string;
  };
  attachments?: FileAttachments;
}
/**
 * The files nested in one record or comment. One of path, url and base64 says where the bytes are.
 */
export interface FileAttachments {
  /**
   * JSONata that gives the attachments.
   */
  records: string;
  /**
   * JSONata over one attachment that gives its id.
   */
  id: string;
  /**
   * JSONata over one attachment that gives its file name.
   */
  name: string;
  /**
   * JSONata over one attachment that gives its media type.
   */
  contentType?: string;
  /**
   * JSONata over one attachment that gives its size in bytes.
   */
  size?: string;
  /**
   * JSONata that gives a path relative to the spec.
   */
  path?: string;
  /**
   * JSONata that gives an http or https address.
   */
  url?: string;
  /**
   * JSONata that gives the bytes in base64.
   */
  base64?: string;
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
   * An API token (Admin Center, Apps and integrations, APIs, API tokens), or an OAuth access token with read scope.
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
}
