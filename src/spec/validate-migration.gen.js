// Generated from the JSON Schemas by scripts/generate.ts: run `npm run generate`.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateMigration = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://deskhaul.dev/schemas/migration.v1.schema.json", "title": "Migration", "description": "A help-desk migration as code: where the tickets are, where they go, and how every field maps.", "type": "object", "additionalProperties": false, "required": ["version", "name", "source", "target"], "properties": { "version": { "title": "Version of the spec's format", "description": "Always 1.", "const": 1, "examples": [1] }, "name": { "title": "Name", "description": "Names the state folder (`.deskhaul/<name>`) and the reports. Lower-case letters, digits and hyphens.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "examples": ["acme-zendesk-to-halo"] }, "timezone": { "title": "Time zone", "description": "IANA name. Date-only values, dates in `select` and reports are of this zone; instants are UTC and end in Z.", "type": "string", "minLength": 1, "default": "UTC", "examples": ["Europe/Paris", "UTC"] }, "source": { "title": "Source", "description": "Where the tickets are. It is only read.", "type": "object", "required": ["connector"], "discriminator": { "propertyName": "connector" }, "oneOf": [{ "$ref": "#/definitions/FilesConnection" }, { "$ref": "#/definitions/ZendeskConnection" }], "examples": [{ "connector": "zendesk", "url": "https://acme.zendesk.com", "email": "ops@acme.example", "token": { "env": "ZENDESK_API_TOKEN" } }] }, "target": { "title": "Target", "description": "Where the tickets go.", "type": "object", "required": ["connector"], "discriminator": { "propertyName": "connector" }, "oneOf": [{ "$ref": "#/definitions/HaloConnection" }], "examples": [{ "connector": "halo", "url": "https://acme.haloitsm.com", "clientId": { "env": "HALO_CLIENT_ID" }, "clientSecret": { "env": "HALO_CLIENT_SECRET" } }] }, "groups": { "title": "Groups", "description": "How the source's groups become the target's teams. A listed match wins, then an equal name.", "type": "object", "additionalProperties": false, "properties": { "match": { "title": "Matches", "description": "Source group name to target team name.", "type": "object", "additionalProperties": { "type": "string", "minLength": 1 }, "default": {}, "examples": [{ "Support": "1st Line Support" }] }, "missing": { "title": "Groups without a team", "description": "`create` makes the team, `default` uses the team named in `default`, `fail` blocks the plan.", "enum": ["create", "default", "fail"], "default": "create", "examples": ["create"] }, "default": { "title": "Default team", "description": "The team of tickets without a group, with a deleted group, or (with `missing: default`) with an unmatched one. Without it such tickets get the tenant's own default.", "type": "string", "minLength": 1, "examples": ["1st Line Support"] } }, "default": {}, "examples": [{ "match": { "Support": "1st Line Support" }, "missing": "create", "default": "1st Line Support" }] }, "agents": { "title": "Agents", "description": "How the source's agents become the target's. A listed match wins, then an equal e-mail address.", "type": "object", "additionalProperties": false, "properties": { "match": { "title": "Matches", "description": "E-mail address at the source to e-mail address (or, for an agent without one, name) in the target.", "type": "object", "additionalProperties": { "type": "string", "minLength": 1 }, "default": {}, "examples": [{ "old.bob@acme.example": "bob@acme.example" }] }, "assignee": { "title": "Assignees", "description": "What becomes of tickets whose assignee has no counterpart in the target.", "type": "object", "additionalProperties": false, "properties": { "missing": { "title": "Assignees without a counterpart", "description": "`unassigned` leaves the ticket to its team, `default` gives it to the agent named in `default`, `create` makes the agent (takes a licence), `fail` blocks the plan.", "enum": ["unassigned", "default", "create", "fail"], "default": "unassigned", "examples": ["unassigned"] }, "default": { "title": "Default assignee", "description": "E-mail address or name of the target agent that `missing: default` uses.", "type": "string", "minLength": 1, "examples": ["service.desk@acme.example"] } }, "default": {}, "examples": [{ "missing": "unassigned" }] }, "author": { "title": "Authors", "description": "What becomes of comments whose author has no counterpart in the target.", "type": "object", "additionalProperties": false, "properties": { "missing": { "title": "Authors without a counterpart", "description": "`name` keeps the author's name on the comment without a seat; never a stand-in agent.", "enum": ["name"], "default": "name", "examples": ["name"] } }, "default": {}, "examples": [{ "missing": "name" }] } }, "default": {}, "examples": [{ "match": { "old.bob@acme.example": "bob@acme.example" }, "assignee": { "missing": "unassigned" } }] }, "organizations": { "title": "Organizations", "description": "How the source's organizations become the target's. A listed match wins, then an equal name.", "type": "object", "additionalProperties": false, "properties": { "as": { "title": "What an organization becomes", "description": "`client`: a client with a main site. `site`: a site of the one client named in `client`.", "enum": ["client", "site"], "default": "client", "examples": ["client"] }, "client": { "title": "Client of the sites", "description": "With `as: site`, the client that all sites belong to.", "type": "string", "minLength": 1, "examples": ["Acme Corp"] }, "match": { "title": "Matches", "description": "Source organization name to target client (or site) name.", "type": "object", "additionalProperties": { "type": "string", "minLength": 1 }, "default": {}, "examples": [{ "ACME Ltd.": "Acme Limited" }] }, "ambiguous": { "title": "More than one match", "description": "`block` lets a person decide by a listed match; nothing is guessed.", "enum": ["block"], "default": "block", "examples": ["block"] }, "missing": { "title": "Organizations without a counterpart", "description": "`create` makes it, `default` uses the client of `none`, `skip` leaves the organization out and its people and tickets go to the client of `none`.", "enum": ["create", "default", "skip"], "default": "create", "examples": ["create"] }, "adopt": { "title": "Records that already stand", "description": "`keep` touches nothing of a record found in the target, `fill` writes only what is empty there, `overwrite` writes what the source says.", "enum": ["keep", "fill", "overwrite"], "default": "keep", "examples": ["keep"] }, "none": { "title": "Without an organization", "description": "The client and site of people and tickets that have no organization. Created when missing.", "type": "object", "additionalProperties": false, "properties": { "client": { "title": "Client", "description": "Name of the client.", "type": "string", "minLength": 1, "default": "Unknown", "examples": ["Unknown"] }, "site": { "title": "Site", "description": "Name of the client's site.", "type": "string", "minLength": 1, "default": "Imported", "examples": ["Imported"] } }, "default": {}, "examples": [{ "client": "Unknown", "site": "Imported" }] }, "fields": { "title": "Fields", "description": "Target field to JSONata over the canonical organization, or a value table. Replaces the default mapping field by field.", "type": "object", "additionalProperties": { "$ref": "#/definitions/FieldMapping" }, "default": {}, "examples": [{ "notes": "notes" }] }, "customFields": { "title": "Custom fields", "description": "Label of the target's custom field to JSONata over the canonical organization, or a value table.", "type": "object", "additionalProperties": { "$ref": "#/definitions/FieldMapping" }, "default": {}, "examples": [{ "Region": "custom.region" }] } }, "default": {}, "examples": [{ "as": "client", "match": { "ACME Ltd.": "Acme Limited" }, "missing": "create" }] }, "contacts": { "title": "Contacts", "description": "How the source's end users become the target's users. An equal e-mail address under the same client is the same person.", "type": "object", "additionalProperties": false, "properties": { "scope": { "title": "Which contacts", "description": "`referenced`: those that a migrated ticket or comment refers to. `all`: every contact of the source.", "enum": ["referenced", "all"], "default": "referenced", "examples": ["referenced"] }, "withoutEmail": { "title": "Contacts without an e-mail address", "description": "`create` makes them by name, `default` lets the unknown requester stand for them.", "enum": ["create", "default"], "default": "create", "examples": ["create"] }, "fields": { "title": "Fields", "description": "Target field to JSONata over the canonical contact, or a value table. Replaces the default mapping field by field.", "type": "object", "additionalProperties": { "$ref": "#/definitions/FieldMapping" }, "default": {}, "examples": [{ "notes": "notes" }] }, "customFields": { "title": "Custom fields", "description": "Label of the target's custom field to JSONata over the canonical contact, or a value table.", "type": "object", "additionalProperties": { "$ref": "#/definitions/FieldMapping" }, "default": {}, "examples": [{ "VIP tier": "custom.vip_tier" }] } }, "default": {}, "examples": [{ "scope": "referenced", "withoutEmail": "create" }] }, "tickets": { "title": "Tickets", "description": "Which tickets go and how their fields map.", "type": "object", "additionalProperties": false, "properties": { "select": { "title": "Which tickets", "description": "JSONata over the bare canonical ticket (before comments and files) that gives true or false. Without it every ticket that is not deleted goes. Whatever a selected ticket refers to comes along.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ['status != "deleted" and updatedAt >= "2021-01-01"'] }, "client": { "title": "Client of a ticket", "description": "`ticket`: of the organization it had then. `requester`: of the organization its requester has now.", "enum": ["ticket", "requester"], "default": "ticket", "examples": ["ticket"] }, "fields": { "title": "Fields", "description": "Target field to JSONata over the canonical ticket, or a value table; names, not ids. Replaces the default mapping field by field.", "type": "object", "additionalProperties": { "$ref": "#/definitions/FieldMapping" }, "default": {}, "examples": [{ "tickettype": { "value": "type", "map": { "incident": "Incident", "question": "Service Request" }, "empty": "Incident" } }] }, "customFields": { "title": "Custom fields", "description": "Label of the target's custom field to JSONata over the canonical ticket, or a value table. `custom` holds the source's custom fields by their snake_case title.", "type": "object", "additionalProperties": { "$ref": "#/definitions/FieldMapping" }, "default": {}, "examples": [{ "Product area": "custom.product_area" }] }, "reference": { "title": "Old number", "description": "Keeps the source's ticket number searchable in the target.", "type": "object", "additionalProperties": false, "required": ["customField"], "properties": { "customField": { "title": "Custom field", "description": "Label of the target's custom field (text) that takes the ticket's number in the source.", "type": "string", "minLength": 1, "examples": ["Zendesk ticket"] }, "link": { "title": "With its address", "description": 'Writes the ticket\'s address in the source behind its number, with a space between: the mapping is `id & " " & url` instead of `id`.', "type": "boolean", "default": false, "examples": [true] } }, "examples": [{ "customField": "Zendesk ticket", "link": true }] } }, "default": {}, "examples": [{ "select": 'status != "deleted"', "client": "ticket" }] }, "articles": { "title": "Articles", "description": "How the fields of knowledge-base articles map.", "type": "object", "additionalProperties": false, "properties": { "fields": { "title": "Fields", "description": "Target field to JSONata over the canonical article, or a value table. Replaces the default mapping field by field.", "type": "object", "additionalProperties": { "$ref": "#/definitions/FieldMapping" }, "default": {}, "examples": [{ "status": { "value": "status", "map": { "draft": "inactive", "published": "active", "archived": "inactive" } } }] } }, "default": {}, "examples": [{ "fields": { "status": { "value": "status", "map": { "draft": "inactive", "published": "active", "archived": "inactive" } } } }] }, "options": { "title": "Options", "description": "What else comes along.", "type": "object", "additionalProperties": false, "properties": { "attachments": { "title": "Attachments", "description": "`migrate` copies the files of tickets, comments and articles; `skip` leaves them out, counted in the plan.", "enum": ["migrate", "skip"], "default": "migrate", "examples": ["migrate"] }, "inlineImages": { "title": "Inline images", "description": "`upload` stores images of message bodies in the target and rewrites their addresses, since addresses at the source die with the account; `keep` leaves the addresses as they are.", "enum": ["upload", "keep"], "default": "upload", "examples": ["upload"] }, "tags": { "title": "Tags", "description": "`migrate` copies the tags of tickets and articles; `skip` leaves them out.", "enum": ["migrate", "skip"], "default": "migrate", "examples": ["migrate"] }, "maxFileSize": { "title": "Largest file", "description": "A larger file is left out and noted on its record. The target publishes no limit; 20MB is what is known to pass. 1MB is 1,000,000 bytes.", "type": "string", "pattern": "^[1-9][0-9]{0,8}(kB|MB|GB)$", "default": "20MB", "examples": ["20MB", "500kB"] } }, "default": {}, "examples": [{ "attachments": "migrate", "inlineImages": "upload", "tags": "migrate" }] }, "prepare": { "title": "Preparations", "description": "What may be changed in the target before the first record, as planned changes that a reviewer sees.", "type": "object", "additionalProperties": false, "properties": { "markers": { "title": "Marker fields", "description": "Creates a custom field per entity that holds the key of the source record. It is the proof that a record is ours, so a lost state can be rebuilt and nothing is created twice.", "type": "boolean", "default": true, "examples": [true] } }, "default": {}, "examples": [{ "markers": true }] } }, "definitions": { "SecretRef": { "title": "Secret", "description": "Where a secret is: an environment variable, a file or a command. A literal secret is an error.", "anyOf": [{ "title": "Environment variable", "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "title": "Environment variable", "description": "Name of the environment variable that holds the secret.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "examples": ["HALO_CLIENT_SECRET"] } } }, { "title": "File", "type": "object", "additionalProperties": false, "required": ["file"], "properties": { "file": { "title": "File", "description": "Path of a file that holds the secret, relative to the spec. Needs --allow-secret-files.", "type": "string", "minLength": 1, "examples": ["/run/secrets/halo-client-secret"] } } }, { "title": "Command", "type": "object", "additionalProperties": false, "required": ["exec"], "properties": { "exec": { "title": "Command", "description": "Program and arguments whose output is the secret; run without a shell, for at most 10 seconds. Needs --allow-exec.", "type": "array", "minItems": 1, "items": { "type": "string" }, "examples": [["op", "read", "op://ops/halo/client-secret"]] } } }], "examples": [{ "env": "HALO_CLIENT_SECRET" }, { "file": "/run/secrets/halo-client-secret" }, { "exec": ["op", "read", "op://ops/halo/client-secret"] }] }, "TextValue": { "title": "Text, or an environment variable", "description": "A literal, or the name of an environment variable with what stands for it when it is not set.", "anyOf": [{ "title": "Literal", "type": "string", "minLength": 1 }, { "title": "Environment variable", "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "title": "Environment variable", "description": "Name of the environment variable.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "examples": ["HALO_CLIENT_ID"] }, "default": { "title": "When it is not set", "description": "The value used when the environment variable is not set or empty.", "type": "string" } } }], "examples": ["ops@acme.example", { "env": "ZENDESK_EMAIL", "default": "ops@acme.example" }] }, "UrlValue": { "title": "Address, or an environment variable", "description": "An http or https address, or the name of an environment variable with what stands for it when it is not set.", "anyOf": [{ "title": "Literal", "type": "string", "pattern": "^https?://[^\\s@]+$" }, { "title": "Environment variable", "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "title": "Environment variable", "description": "Name of the environment variable.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "examples": ["HALO_URL"] }, "default": { "title": "When it is not set", "description": "The address used when the environment variable is not set or empty.", "type": "string", "pattern": "^https?://[^\\s@]+$" } } }], "examples": ["https://acme.haloitsm.com", { "env": "HALO_URL", "default": "https://acme.haloitsm.com" }] }, "CountValue": { "title": "Whole number, or an environment variable", "description": "A whole number, or the name of an environment variable with what stands for it when it is not set.", "anyOf": [{ "title": "Literal", "type": "integer", "minimum": 1 }, { "title": "Environment variable", "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "title": "Environment variable", "description": "Name of the environment variable.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "examples": ["HALO_RATE_REQUESTS"] }, "default": { "title": "When it is not set", "description": "The number used when the environment variable is not set or empty.", "type": "integer", "minimum": 1 } } }], "examples": [700, { "env": "HALO_RATE_REQUESTS", "default": 500 }] }, "DurationValue": { "title": "Duration, or an environment variable", "description": "A number with ms, s, m or h, or the name of an environment variable with what stands for it when it is not set.", "anyOf": [{ "title": "Literal", "type": "string", "pattern": "^[1-9][0-9]{0,8}(ms|s|m|h)$" }, { "title": "Environment variable", "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "title": "Environment variable", "description": "Name of the environment variable.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "examples": ["HALO_RATE_PER"] }, "default": { "title": "When it is not set", "description": "The duration used when the environment variable is not set or empty.", "type": "string", "pattern": "^[1-9][0-9]{0,8}(ms|s|m|h)$" } } }], "examples": ["5m", { "env": "HALO_RATE_PER", "default": "5m" }] }, "Share": { "title": "Share of the rate limit", "description": "How much of the rate limit deskhaul may use; the rest is left to those who still work there.", "type": "string", "pattern": "^(100|[1-9][0-9]?)%$", "examples": ["50%", "90%"] }, "FieldMapping": { "title": "Field mapping", "description": "JSONata over the canonical record, or a value table. An expression that yields nothing leaves the field unwritten.", "anyOf": [{ "title": "JSONata", "type": "string", "format": "jsonata", "minLength": 1 }, { "title": "Value table", "type": "object", "additionalProperties": false, "required": ["value", "map"], "properties": { "value": { "title": "Value", "description": "JSONata over the canonical record whose result is looked up in `map`.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["status"] }, "map": { "title": "Table", "description": "Source value to target value. A value without an entry blocks the record unless `other` says otherwise.", "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "null"] }, "examples": [{ "new": "New", "open": "In Progress" }] }, "empty": { "title": "For null", "description": "The target value for null. Without it the field is left unwritten.", "type": ["string", "number", "boolean", "null"], "examples": ["Medium"] }, "other": { "title": "For values without an entry", "description": "The target value for source values without an entry. Without it such a record is blocked.", "type": ["string", "number", "boolean", "null"], "examples": ["Incident"] } } }], "examples": ["custom.product_area", { "value": "status", "map": { "new": "New" } }] }, "FilesConnection": { "title": "FilesConnection", "description": "An export in files (JSON, JSONL or CSV) as a source, by declaration.", "type": "object", "additionalProperties": false, "required": ["connector", "account", "streams"], "properties": { "connector": { "title": "Connector", "description": "Which platform this is.", "const": "files", "examples": ["files"] }, "account": { "title": "Account", "description": "Names the export; part of every marker, so never change it between runs.", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "examples": ["issue-archive"] }, "url": { "title": "Address", "description": "Where people find the original, if anywhere; shown in reports.", "type": "string", "pattern": "^https?://[^\\s@]+$", "examples": ["https://issues.acme.example"] }, "fileHosts": { "title": "Private file hosts", "description": "Hosts (with port, if any) on private addresses that files and images may be fetched from.", "type": "array", "items": { "type": "string", "pattern": "^[^\\s/@]+$" }, "default": [], "examples": [["files.acme.example:8443"]] }, "streams": { "title": "Streams", "description": "For each entity the files that hold it. An entity may come from several.", "type": "object", "additionalProperties": false, "properties": { "groups": { "$ref": "#/definitions/FileStreams" }, "organizations": { "$ref": "#/definitions/FileStreams" }, "agents": { "$ref": "#/definitions/FileStreams" }, "contacts": { "$ref": "#/definitions/FileStreams" }, "folders": { "$ref": "#/definitions/FileStreams" }, "articles": { "$ref": "#/definitions/FileStreams" }, "tickets": { "$ref": "#/definitions/FileStreams" } }, "examples": [{ "tickets": [{ "path": "data/tickets.jsonl", "id": "number", "fields": { "subject": "title" } }] }] } } }, "FileStreams": { "title": "Streams of one entity", "description": "Files with records of this entity.", "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/FileStream" }, "examples": [[{ "path": "data/tickets.jsonl", "id": "number", "fields": { "subject": "title" } }]] }, "FileStream": { "title": "Stream", "description": "One file with records of one entity.", "type": "object", "additionalProperties": false, "required": ["path", "id", "fields"], "properties": { "path": { "title": "Path", "description": "Relative to the spec; it must stay inside the spec's folder or --data-root.", "type": "string", "minLength": 1, "examples": ["data/tickets.jsonl"] }, "format": { "title": "Format", "description": "Taken from the file's ending when left out.", "enum": ["json", "jsonl", "csv"], "examples": ["jsonl"] }, "records": { "title": "Records", "description": "JSONata over a JSON document that gives its records. Without it the document is the list. JSONL and CSV have one record a line.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["issues"] }, "id": { "title": "Id", "description": "JSONata over one record that gives its id.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["number"] }, "fields": { "title": "Fields", "description": "Canonical field to JSONata over one record. Fields left out are null or empty.", "type": "object", "additionalProperties": { "type": "string", "format": "jsonata", "minLength": 1 }, "examples": [{ "subject": "title", "status": "state" }] }, "body": { "title": "Format of bodies", "description": "What message bodies (and an article's `html`) are written in.", "enum": ["html", "markdown", "text"], "default": "html", "examples": ["markdown"] }, "comments": { "$ref": "#/definitions/FileComments" }, "attachments": { "$ref": "#/definitions/FileAttachments" } }, "examples": [{ "path": "data/tickets.jsonl", "id": "number", "fields": { "subject": "title" } }] }, "FileComments": { "title": "Comments", "description": "The comments nested in one record, in their order.", "type": "object", "additionalProperties": false, "required": ["records", "id", "fields"], "properties": { "records": { "title": "Records", "description": "JSONata over one record that gives its comments.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["comments"] }, "id": { "title": "Id", "description": "JSONata over one comment that gives its id.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["id"] }, "fields": { "title": "Fields", "description": "`body`, `authorId`, `authorName`, `createdAt`, `public`: JSONata over one comment.", "type": "object", "additionalProperties": { "type": "string", "format": "jsonata", "minLength": 1 }, "examples": [{ "body": "body", "authorId": "author", "createdAt": "createdAt" }] }, "attachments": { "$ref": "#/definitions/FileAttachments" } }, "examples": [{ "records": "comments", "id": "id", "fields": { "body": "body" } }] }, "FileAttachments": { "title": "Attachments", "description": "The files nested in one record or comment. One of path, url and base64 says where the bytes are.", "type": "object", "additionalProperties": false, "required": ["records", "id", "name"], "properties": { "records": { "title": "Records", "description": "JSONata that gives the attachments.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["files"] }, "id": { "title": "Id", "description": "JSONata over one attachment that gives its id.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["id"] }, "name": { "title": "Name", "description": "JSONata over one attachment that gives its file name.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["name"] }, "contentType": { "title": "Content type", "description": "JSONata over one attachment that gives its media type.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["mime"] }, "size": { "title": "Size", "description": "JSONata over one attachment that gives its size in bytes.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["bytes"] }, "path": { "title": "Path", "description": "JSONata that gives a path relative to the spec.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ['"data/files/" & name'] }, "url": { "title": "Address", "description": "JSONata that gives an http or https address.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["url"] }, "base64": { "title": "Base64", "description": "JSONata that gives the bytes in base64.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["content"] } }, "examples": [{ "records": "files", "id": "id", "name": "name", "url": "url" }] }, "ZendeskConnection": { "title": "ZendeskConnection", "description": "A Zendesk account, read through its public API.", "type": "object", "additionalProperties": false, "required": ["connector", "url", "token"], "properties": { "connector": { "title": "Connector", "description": "Which platform this is.", "const": "zendesk", "examples": ["zendesk"] }, "url": { "title": "Address", "description": "The account's address, as agents open it.", "allOf": [{ "$ref": "#/definitions/UrlValue" }], "examples": ["https://acme.zendesk.com", { "env": "ZENDESK_URL", "default": "https://acme.zendesk.com" }] }, "email": { "title": "E-mail address", "description": "The administrator the API token acts for. Leave it out when `token` is an OAuth access token.", "allOf": [{ "$ref": "#/definitions/TextValue" }], "examples": ["ops@acme.example"] }, "token": { "title": "Token", "description": "An API token (Admin Center, Apps and integrations, APIs, API tokens), or an OAuth access token with read scope.", "allOf": [{ "$ref": "#/definitions/SecretRef" }], "examples": [{ "env": "ZENDESK_API_TOKEN" }] }, "fileHosts": { "title": "Private file hosts", "description": "Hosts (with port, if any) on private addresses that files and images may be fetched from. Public hosts need no entry; credentials never go there. From an environment variable: separated by commas.", "anyOf": [{ "title": "Hosts", "type": "array", "items": { "type": "string", "pattern": "^[^\\s/@]+$" } }, { "title": "Environment variable", "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "title": "Environment variable", "description": "Name of the environment variable.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "examples": ["ZENDESK_FILE_HOSTS"] }, "default": { "title": "When it is not set", "description": "The hosts used when the environment variable is not set or empty.", "type": "array", "items": { "type": "string", "pattern": "^[^\\s/@]+$" } } } }], "default": [], "examples": [["files.acme.example:8443"], { "env": "ZENDESK_FILE_HOSTS", "default": [] }] }, "rateLimit": { "title": "Rate limit", "description": "The account's limit is learned from its answers; this says how much of it deskhaul may use.", "type": "object", "additionalProperties": false, "properties": { "share": { "title": "Share", "description": "How much of the account's limit deskhaul may use; the rest is left to those who still work there.", "allOf": [{ "$ref": "#/definitions/Share" }], "default": "50%", "examples": ["50%"] } }, "default": {}, "examples": [{ "share": "50%" }] } } }, "HaloConnection": { "title": "HaloConnection", "description": "A tenant of HaloPSA, HaloITSM or Halo Service Desk (one API).", "type": "object", "additionalProperties": false, "required": ["connector", "url", "clientId", "clientSecret"], "properties": { "connector": { "title": "Connector", "description": "Which platform this is.", "const": "halo", "examples": ["halo"] }, "url": { "title": "Address", "description": "The tenant's address, as agents open it. The resource server is this address with `/api`.", "allOf": [{ "$ref": "#/definitions/UrlValue" }], "examples": ["https://acme.haloitsm.com", { "env": "HALO_URL", "default": "https://acme.haloitsm.com" }] }, "authUrl": { "title": "Authorisation server", "description": "Shown in Halo under Configuration, Integrations, Halo API. Discovered when left out.", "allOf": [{ "$ref": "#/definitions/UrlValue" }], "examples": ["https://acme.haloitsm.com/auth"] }, "tenant": { "title": "Tenant", "description": "Shown in Halo under Configuration, Integrations, Halo API. Discovered when left out.", "allOf": [{ "$ref": "#/definitions/TextValue" }], "examples": ["acme"] }, "clientId": { "title": "Client ID", "description": "Of the API application (Configuration, Integrations, Halo API, View Applications; method Client ID and Secret).", "allOf": [{ "$ref": "#/definitions/TextValue" }], "examples": [{ "env": "HALO_CLIENT_ID" }] }, "clientSecret": { "title": "Client secret", "description": "Of the API application; shown once, when it is created.", "allOf": [{ "$ref": "#/definitions/SecretRef" }], "examples": [{ "env": "HALO_CLIENT_SECRET" }, { "exec": ["op", "read", "op://ops/halo/client-secret"] }] }, "rateLimit": { "title": "Rate limit", "description": "The tenant's limit per rolling window; corrected by what the server says.", "type": "object", "additionalProperties": false, "properties": { "requests": { "title": "Requests", "description": "Requests that one window takes. Tenants are known with 300 to 700.", "allOf": [{ "$ref": "#/definitions/CountValue" }], "default": 500, "examples": [700] }, "per": { "title": "Window", "description": "Length of the rolling window.", "allOf": [{ "$ref": "#/definitions/DurationValue" }], "default": "5m", "examples": ["5m"] }, "share": { "title": "Share", "description": "How much of the limit deskhaul may use; the rest is left to those who work there.", "allOf": [{ "$ref": "#/definitions/Share" }], "default": "90%", "examples": ["90%"] } }, "default": {}, "examples": [{ "requests": 700, "per": "5m", "share": "90%" }] } } } } };
var schema32 = { "title": "Field mapping", "description": "JSONata over the canonical record, or a value table. An expression that yields nothing leaves the field unwritten.", "anyOf": [{ "title": "JSONata", "type": "string", "format": "jsonata", "minLength": 1 }, { "title": "Value table", "type": "object", "additionalProperties": false, "required": ["value", "map"], "properties": { "value": { "title": "Value", "description": "JSONata over the canonical record whose result is looked up in `map`.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["status"] }, "map": { "title": "Table", "description": "Source value to target value. A value without an entry blocks the record unless `other` says otherwise.", "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "null"] }, "examples": [{ "new": "New", "open": "In Progress" }] }, "empty": { "title": "For null", "description": "The target value for null. Without it the field is left unwritten.", "type": ["string", "number", "boolean", "null"], "examples": ["Medium"] }, "other": { "title": "For values without an entry", "description": "The target value for source values without an entry. Without it such a record is blocked.", "type": ["string", "number", "boolean", "null"], "examples": ["Incident"] } } }], "examples": ["custom.product_area", { "value": "status", "map": { "new": "New" } }] };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
var pattern27 = new RegExp("^[1-9][0-9]{0,8}(kB|MB|GB)$", "u");
var schema12 = { "title": "FilesConnection", "description": "An export in files (JSON, JSONL or CSV) as a source, by declaration.", "type": "object", "additionalProperties": false, "required": ["connector", "account", "streams"], "properties": { "connector": { "title": "Connector", "description": "Which platform this is.", "const": "files", "examples": ["files"] }, "account": { "title": "Account", "description": "Names the export; part of every marker, so never change it between runs.", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "examples": ["issue-archive"] }, "url": { "title": "Address", "description": "Where people find the original, if anywhere; shown in reports.", "type": "string", "pattern": "^https?://[^\\s@]+$", "examples": ["https://issues.acme.example"] }, "fileHosts": { "title": "Private file hosts", "description": "Hosts (with port, if any) on private addresses that files and images may be fetched from.", "type": "array", "items": { "type": "string", "pattern": "^[^\\s/@]+$" }, "default": [], "examples": [["files.acme.example:8443"]] }, "streams": { "title": "Streams", "description": "For each entity the files that hold it. An entity may come from several.", "type": "object", "additionalProperties": false, "properties": { "groups": { "$ref": "#/definitions/FileStreams" }, "organizations": { "$ref": "#/definitions/FileStreams" }, "agents": { "$ref": "#/definitions/FileStreams" }, "contacts": { "$ref": "#/definitions/FileStreams" }, "folders": { "$ref": "#/definitions/FileStreams" }, "articles": { "$ref": "#/definitions/FileStreams" }, "tickets": { "$ref": "#/definitions/FileStreams" } }, "examples": [{ "tickets": [{ "path": "data/tickets.jsonl", "id": "number", "fields": { "subject": "title" } }] }] } } };
var pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
var pattern2 = new RegExp("^https?://[^\\s@]+$", "u");
var pattern3 = new RegExp("^[^\\s/@]+$", "u");
var schema13 = { "title": "Streams of one entity", "description": "Files with records of this entity.", "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/FileStream" }, "examples": [[{ "path": "data/tickets.jsonl", "id": "number", "fields": { "subject": "title" } }]] };
var schema14 = { "title": "Stream", "description": "One file with records of one entity.", "type": "object", "additionalProperties": false, "required": ["path", "id", "fields"], "properties": { "path": { "title": "Path", "description": "Relative to the spec; it must stay inside the spec's folder or --data-root.", "type": "string", "minLength": 1, "examples": ["data/tickets.jsonl"] }, "format": { "title": "Format", "description": "Taken from the file's ending when left out.", "enum": ["json", "jsonl", "csv"], "examples": ["jsonl"] }, "records": { "title": "Records", "description": "JSONata over a JSON document that gives its records. Without it the document is the list. JSONL and CSV have one record a line.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["issues"] }, "id": { "title": "Id", "description": "JSONata over one record that gives its id.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["number"] }, "fields": { "title": "Fields", "description": "Canonical field to JSONata over one record. Fields left out are null or empty.", "type": "object", "additionalProperties": { "type": "string", "format": "jsonata", "minLength": 1 }, "examples": [{ "subject": "title", "status": "state" }] }, "body": { "title": "Format of bodies", "description": "What message bodies (and an article's `html`) are written in.", "enum": ["html", "markdown", "text"], "default": "html", "examples": ["markdown"] }, "comments": { "$ref": "#/definitions/FileComments" }, "attachments": { "$ref": "#/definitions/FileAttachments" } }, "examples": [{ "path": "data/tickets.jsonl", "id": "number", "fields": { "subject": "title" } }] };
var schema16 = { "title": "Attachments", "description": "The files nested in one record or comment. One of path, url and base64 says where the bytes are.", "type": "object", "additionalProperties": false, "required": ["records", "id", "name"], "properties": { "records": { "title": "Records", "description": "JSONata that gives the attachments.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["files"] }, "id": { "title": "Id", "description": "JSONata over one attachment that gives its id.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["id"] }, "name": { "title": "Name", "description": "JSONata over one attachment that gives its file name.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["name"] }, "contentType": { "title": "Content type", "description": "JSONata over one attachment that gives its media type.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["mime"] }, "size": { "title": "Size", "description": "JSONata over one attachment that gives its size in bytes.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["bytes"] }, "path": { "title": "Path", "description": "JSONata that gives a path relative to the spec.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ['"data/files/" & name'] }, "url": { "title": "Address", "description": "JSONata that gives an http or https address.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["url"] }, "base64": { "title": "Base64", "description": "JSONata that gives the bytes in base64.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["content"] } }, "examples": [{ "records": "files", "id": "id", "name": "name", "url": "url" }] };
var schema15 = { "title": "Comments", "description": "The comments nested in one record, in their order.", "type": "object", "additionalProperties": false, "required": ["records", "id", "fields"], "properties": { "records": { "title": "Records", "description": "JSONata over one record that gives its comments.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["comments"] }, "id": { "title": "Id", "description": "JSONata over one comment that gives its id.", "type": "string", "format": "jsonata", "minLength": 1, "examples": ["id"] }, "fields": { "title": "Fields", "description": "`body`, `authorId`, `authorName`, `createdAt`, `public`: JSONata over one comment.", "type": "object", "additionalProperties": { "type": "string", "format": "jsonata", "minLength": 1 }, "examples": [{ "body": "body", "authorId": "author", "createdAt": "createdAt" }] }, "attachments": { "$ref": "#/definitions/FileAttachments" } }, "examples": [{ "records": "comments", "id": "id", "fields": { "body": "body" } }] };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.records === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" }, message: "must have required property 'records'", schema: schema15.required, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema15.required, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.fields === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'", schema: schema15.required, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "records" || key0 === "id" || key0 === "fields" || key0 === "attachments")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.records !== void 0) {
      let data0 = data.records;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err4 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.records, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.records.type, parentSchema: schema15.properties.records, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.id, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.id.type, parentSchema: schema15.properties.id, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data2 = data.fields;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (typeof data3 === "string") {
            if (func3(data3) < 1) {
              const err8 = { instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fields/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.fields.additionalProperties, data: data3 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fields/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.fields.additionalProperties.type, parentSchema: schema15.properties.fields.additionalProperties, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.properties.fields.type, parentSchema: schema15.properties.fields, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.attachments !== void 0) {
      let data4 = data.attachments;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.records === void 0) {
          const err11 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/FileAttachments/required", keyword: "required", params: { missingProperty: "records" }, message: "must have required property 'records'", schema: schema16.required, parentSchema: schema16, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data4.id === void 0) {
          const err12 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/FileAttachments/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema16.required, parentSchema: schema16, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.name === void 0) {
          const err13 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/FileAttachments/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema16.required, parentSchema: schema16, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === "records" || key2 === "id" || key2 === "name" || key2 === "contentType" || key2 === "size" || key2 === "path" || key2 === "url" || key2 === "base64")) {
            const err14 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/FileAttachments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16, data: data4 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data4.records !== void 0) {
          let data5 = data4.records;
          if (typeof data5 === "string") {
            if (func3(data5) < 1) {
              const err15 = { instancePath: instancePath + "/attachments/records", schemaPath: "#/definitions/FileAttachments/properties/records/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.records, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/attachments/records", schemaPath: "#/definitions/FileAttachments/properties/records/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.records.type, parentSchema: schema16.properties.records, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.id !== void 0) {
          let data6 = data4.id;
          if (typeof data6 === "string") {
            if (func3(data6) < 1) {
              const err17 = { instancePath: instancePath + "/attachments/id", schemaPath: "#/definitions/FileAttachments/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.id, data: data6 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/attachments/id", schemaPath: "#/definitions/FileAttachments/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.id.type, parentSchema: schema16.properties.id, data: data6 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data4.name !== void 0) {
          let data7 = data4.name;
          if (typeof data7 === "string") {
            if (func3(data7) < 1) {
              const err19 = { instancePath: instancePath + "/attachments/name", schemaPath: "#/definitions/FileAttachments/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.name, data: data7 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/attachments/name", schemaPath: "#/definitions/FileAttachments/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.name.type, parentSchema: schema16.properties.name, data: data7 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data4.contentType !== void 0) {
          let data8 = data4.contentType;
          if (typeof data8 === "string") {
            if (func3(data8) < 1) {
              const err21 = { instancePath: instancePath + "/attachments/contentType", schemaPath: "#/definitions/FileAttachments/properties/contentType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.contentType, data: data8 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/attachments/contentType", schemaPath: "#/definitions/FileAttachments/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.contentType.type, parentSchema: schema16.properties.contentType, data: data8 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data4.size !== void 0) {
          let data9 = data4.size;
          if (typeof data9 === "string") {
            if (func3(data9) < 1) {
              const err23 = { instancePath: instancePath + "/attachments/size", schemaPath: "#/definitions/FileAttachments/properties/size/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.size, data: data9 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/attachments/size", schemaPath: "#/definitions/FileAttachments/properties/size/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.size.type, parentSchema: schema16.properties.size, data: data9 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data4.path !== void 0) {
          let data10 = data4.path;
          if (typeof data10 === "string") {
            if (func3(data10) < 1) {
              const err25 = { instancePath: instancePath + "/attachments/path", schemaPath: "#/definitions/FileAttachments/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.path, data: data10 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/attachments/path", schemaPath: "#/definitions/FileAttachments/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.path.type, parentSchema: schema16.properties.path, data: data10 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data4.url !== void 0) {
          let data11 = data4.url;
          if (typeof data11 === "string") {
            if (func3(data11) < 1) {
              const err27 = { instancePath: instancePath + "/attachments/url", schemaPath: "#/definitions/FileAttachments/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.url, data: data11 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/attachments/url", schemaPath: "#/definitions/FileAttachments/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.url.type, parentSchema: schema16.properties.url, data: data11 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data4.base64 !== void 0) {
          let data12 = data4.base64;
          if (typeof data12 === "string") {
            if (func3(data12) < 1) {
              const err29 = { instancePath: instancePath + "/attachments/base64", schemaPath: "#/definitions/FileAttachments/properties/base64/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.base64, data: data12 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/attachments/base64", schemaPath: "#/definitions/FileAttachments/properties/base64/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.base64.type, parentSchema: schema16.properties.base64, data: data12 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/FileAttachments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data: data4 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body === void 0) {
      data.body = "html";
    }
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.fields === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'", schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "format" || key0 === "records" || key0 === "id" || key0 === "fields" || key0 === "body" || key0 === "comments" || key0 === "attachments")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.path.type, parentSchema: schema14.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data1 = data.format;
      if (!(data1 === "json" || data1 === "jsonl" || data1 === "csv")) {
        const err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema14.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema14.properties.format.enum, parentSchema: schema14.properties.format, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.records !== void 0) {
      let data2 = data.records;
      if (typeof data2 === "string") {
        if (func3(data2) < 1) {
          const err7 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14.properties.records, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.records.type, parentSchema: schema14.properties.records, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data3 = data.id;
      if (typeof data3 === "string") {
        if (func3(data3) < 1) {
          const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14.properties.id, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.id.type, parentSchema: schema14.properties.id, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data4 = data.fields;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          let data5 = data4[key1];
          if (typeof data5 === "string") {
            if (func3(data5) < 1) {
              const err11 = { instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fields/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14.properties.fields.additionalProperties, data: data5 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fields/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.fields.additionalProperties.type, parentSchema: schema14.properties.fields.additionalProperties, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.fields.type, parentSchema: schema14.properties.fields, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    let data6 = data.body;
    if (!(data6 === "html" || data6 === "markdown" || data6 === "text")) {
      const err14 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/enum", keyword: "enum", params: { allowedValues: schema14.properties.body.enum }, message: "must be equal to one of the allowed values", schema: schema14.properties.body.enum, parentSchema: schema14.properties.body, data: data6 };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.comments !== void 0) {
      if (!validate14(data.comments, { instancePath: instancePath + "/comments", parentData: data, parentDataProperty: "comments", rootData })) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      let data8 = data.attachments;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.records === void 0) {
          const err15 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/FileAttachments/required", keyword: "required", params: { missingProperty: "records" }, message: "must have required property 'records'", schema: schema16.required, parentSchema: schema16, data: data8 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data8.id === void 0) {
          const err16 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/FileAttachments/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema16.required, parentSchema: schema16, data: data8 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data8.name === void 0) {
          const err17 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/FileAttachments/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema16.required, parentSchema: schema16, data: data8 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key2 in data8) {
          if (!(key2 === "records" || key2 === "id" || key2 === "name" || key2 === "contentType" || key2 === "size" || key2 === "path" || key2 === "url" || key2 === "base64")) {
            const err18 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/FileAttachments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16, data: data8 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data8.records !== void 0) {
          let data9 = data8.records;
          if (typeof data9 === "string") {
            if (func3(data9) < 1) {
              const err19 = { instancePath: instancePath + "/attachments/records", schemaPath: "#/definitions/FileAttachments/properties/records/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.records, data: data9 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/attachments/records", schemaPath: "#/definitions/FileAttachments/properties/records/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.records.type, parentSchema: schema16.properties.records, data: data9 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data8.id !== void 0) {
          let data10 = data8.id;
          if (typeof data10 === "string") {
            if (func3(data10) < 1) {
              const err21 = { instancePath: instancePath + "/attachments/id", schemaPath: "#/definitions/FileAttachments/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.id, data: data10 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/attachments/id", schemaPath: "#/definitions/FileAttachments/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.id.type, parentSchema: schema16.properties.id, data: data10 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data8.name !== void 0) {
          let data11 = data8.name;
          if (typeof data11 === "string") {
            if (func3(data11) < 1) {
              const err23 = { instancePath: instancePath + "/attachments/name", schemaPath: "#/definitions/FileAttachments/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.name, data: data11 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/attachments/name", schemaPath: "#/definitions/FileAttachments/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.name.type, parentSchema: schema16.properties.name, data: data11 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data8.contentType !== void 0) {
          let data12 = data8.contentType;
          if (typeof data12 === "string") {
            if (func3(data12) < 1) {
              const err25 = { instancePath: instancePath + "/attachments/contentType", schemaPath: "#/definitions/FileAttachments/properties/contentType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.contentType, data: data12 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/attachments/contentType", schemaPath: "#/definitions/FileAttachments/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.contentType.type, parentSchema: schema16.properties.contentType, data: data12 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data8.size !== void 0) {
          let data13 = data8.size;
          if (typeof data13 === "string") {
            if (func3(data13) < 1) {
              const err27 = { instancePath: instancePath + "/attachments/size", schemaPath: "#/definitions/FileAttachments/properties/size/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.size, data: data13 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/attachments/size", schemaPath: "#/definitions/FileAttachments/properties/size/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.size.type, parentSchema: schema16.properties.size, data: data13 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data8.path !== void 0) {
          let data14 = data8.path;
          if (typeof data14 === "string") {
            if (func3(data14) < 1) {
              const err29 = { instancePath: instancePath + "/attachments/path", schemaPath: "#/definitions/FileAttachments/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.path, data: data14 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/attachments/path", schemaPath: "#/definitions/FileAttachments/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.path.type, parentSchema: schema16.properties.path, data: data14 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data8.url !== void 0) {
          let data15 = data8.url;
          if (typeof data15 === "string") {
            if (func3(data15) < 1) {
              const err31 = { instancePath: instancePath + "/attachments/url", schemaPath: "#/definitions/FileAttachments/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.url, data: data15 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/attachments/url", schemaPath: "#/definitions/FileAttachments/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.url.type, parentSchema: schema16.properties.url, data: data15 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data8.base64 !== void 0) {
          let data16 = data8.base64;
          if (typeof data16 === "string") {
            if (func3(data16) < 1) {
              const err33 = { instancePath: instancePath + "/attachments/base64", schemaPath: "#/definitions/FileAttachments/properties/base64/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.base64, data: data16 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/attachments/base64", schemaPath: "#/definitions/FileAttachments/properties/base64/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.base64.type, parentSchema: schema16.properties.base64, data: data16 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/FileAttachments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data: data8 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate13(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileHosts === void 0) {
      data.fileHosts = [];
    }
    if (data.connector === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connector" }, message: "must have required property 'connector'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.account === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.streams === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "streams" }, message: "must have required property 'streams'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "connector" || key0 === "account" || key0 === "url" || key0 === "fileHosts" || key0 === "streams")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.connector !== void 0) {
      let data0 = data.connector;
      if ("files" !== data0) {
        const err4 = { instancePath: instancePath + "/connector", schemaPath: "#/properties/connector/const", keyword: "const", params: { allowedValue: "files" }, message: "must be equal to constant", schema: "files", parentSchema: schema12.properties.connector, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data1 = data.account;
      if (typeof data1 === "string") {
        if (!pattern1.test(data1)) {
          const err5 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", parentSchema: schema12.properties.account, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.account.type, parentSchema: schema12.properties.account, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data2 = data.url;
      if (typeof data2 === "string") {
        if (!pattern2.test(data2)) {
          const err7 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s@]+$" }, message: 'must match pattern "^https?://[^\\s@]+$"', schema: "^https?://[^\\s@]+$", parentSchema: schema12.properties.url, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.url.type, parentSchema: schema12.properties.url, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    let data3 = data.fileHosts;
    if (Array.isArray(data3)) {
      const len0 = data3.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data4 = data3[i0];
        if (typeof data4 === "string") {
          if (!pattern3.test(data4)) {
            const err9 = { instancePath: instancePath + "/fileHosts/" + i0, schemaPath: "#/properties/fileHosts/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s/@]+$" }, message: 'must match pattern "^[^\\s/@]+$"', schema: "^[^\\s/@]+$", parentSchema: schema12.properties.fileHosts.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        } else {
          const err10 = { instancePath: instancePath + "/fileHosts/" + i0, schemaPath: "#/properties/fileHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.fileHosts.items.type, parentSchema: schema12.properties.fileHosts.items, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    } else {
      const err11 = { instancePath: instancePath + "/fileHosts", schemaPath: "#/properties/fileHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.fileHosts.type, parentSchema: schema12.properties.fileHosts, data: data3 };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.streams !== void 0) {
      let data5 = data.streams;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!(key1 === "groups" || key1 === "organizations" || key1 === "agents" || key1 === "contacts" || key1 === "folders" || key1 === "articles" || key1 === "tickets")) {
            const err12 = { instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12.properties.streams, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data5.groups !== void 0) {
          if (!validate12(data5.groups, { instancePath: instancePath + "/streams/groups", parentData: data5, parentDataProperty: "groups", rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
        if (data5.organizations !== void 0) {
          if (!validate12(data5.organizations, { instancePath: instancePath + "/streams/organizations", parentData: data5, parentDataProperty: "organizations", rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
        if (data5.agents !== void 0) {
          if (!validate12(data5.agents, { instancePath: instancePath + "/streams/agents", parentData: data5, parentDataProperty: "agents", rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
        if (data5.contacts !== void 0) {
          if (!validate12(data5.contacts, { instancePath: instancePath + "/streams/contacts", parentData: data5, parentDataProperty: "contacts", rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
        if (data5.folders !== void 0) {
          if (!validate12(data5.folders, { instancePath: instancePath + "/streams/folders", parentData: data5, parentDataProperty: "folders", rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
        if (data5.articles !== void 0) {
          if (!validate12(data5.articles, { instancePath: instancePath + "/streams/articles", parentData: data5, parentDataProperty: "articles", rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
        if (data5.tickets !== void 0) {
          if (!validate12(data5.tickets, { instancePath: instancePath + "/streams/tickets", parentData: data5, parentDataProperty: "tickets", rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.streams.type, parentSchema: schema12.properties.streams, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema18 = { "title": "ZendeskConnection", "description": "A Zendesk account, read through its public API.", "type": "object", "additionalProperties": false, "required": ["connector", "url", "token"], "properties": { "connector": { "title": "Connector", "description": "Which platform this is.", "const": "zendesk", "examples": ["zendesk"] }, "url": { "title": "Address", "description": "The account's address, as agents open it.", "allOf": [{ "$ref": "#/definitions/UrlValue" }], "examples": ["https://acme.zendesk.com", { "env": "ZENDESK_URL", "default": "https://acme.zendesk.com" }] }, "email": { "title": "E-mail address", "description": "The administrator the API token acts for. Leave it out when `token` is an OAuth access token.", "allOf": [{ "$ref": "#/definitions/TextValue" }], "examples": ["ops@acme.example"] }, "token": { "title": "Token", "description": "An API token (Admin Center, Apps and integrations, APIs, API tokens), or an OAuth access token with read scope.", "allOf": [{ "$ref": "#/definitions/SecretRef" }], "examples": [{ "env": "ZENDESK_API_TOKEN" }] }, "fileHosts": { "title": "Private file hosts", "description": "Hosts (with port, if any) on private addresses that files and images may be fetched from. Public hosts need no entry; credentials never go there. From an environment variable: separated by commas.", "anyOf": [{ "title": "Hosts", "type": "array", "items": { "type": "string", "pattern": "^[^\\s/@]+$" } }, { "title": "Environment variable", "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "title": "Environment variable", "description": "Name of the environment variable.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "examples": ["ZENDESK_FILE_HOSTS"] }, "default": { "title": "When it is not set", "description": "The hosts used when the environment variable is not set or empty.", "type": "array", "items": { "type": "string", "pattern": "^[^\\s/@]+$" } } } }], "default": [], "examples": [["files.acme.example:8443"], { "env": "ZENDESK_FILE_HOSTS", "default": [] }] }, "rateLimit": { "title": "Rate limit", "description": "The account's limit is learned from its answers; this says how much of it deskhaul may use.", "type": "object", "additionalProperties": false, "properties": { "share": { "title": "Share", "description": "How much of the account's limit deskhaul may use; the rest is left to those who still work there.", "allOf": [{ "$ref": "#/definitions/Share" }], "default": "50%", "examples": ["50%"] } }, "default": {}, "examples": [{ "share": "50%" }] } } };
var schema19 = { "title": "Address, or an environment variable", "description": "An http or https address, or the name of an environment variable with what stands for it when it is not set.", "anyOf": [{ "title": "Literal", "type": "string", "pattern": "^https?://[^\\s@]+$" }, { "title": "Environment variable", "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "title": "Environment variable", "description": "Name of the environment variable.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "examples": ["HALO_URL"] }, "default": { "title": "When it is not set", "description": "The address used when the environment variable is not set or empty.", "type": "string", "pattern": "^https?://[^\\s@]+$" } } }], "examples": ["https://acme.haloitsm.com", { "env": "HALO_URL", "default": "https://acme.haloitsm.com" }] };
var schema20 = { "title": "Text, or an environment variable", "description": "A literal, or the name of an environment variable with what stands for it when it is not set.", "anyOf": [{ "title": "Literal", "type": "string", "minLength": 1 }, { "title": "Environment variable", "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "title": "Environment variable", "description": "Name of the environment variable.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "examples": ["HALO_CLIENT_ID"] }, "default": { "title": "When it is not set", "description": "The value used when the environment variable is not set or empty.", "type": "string" } } }], "examples": ["ops@acme.example", { "env": "ZENDESK_EMAIL", "default": "ops@acme.example" }] };
var schema21 = { "title": "Secret", "description": "Where a secret is: an environment variable, a file or a command. A literal secret is an error.", "anyOf": [{ "title": "Environment variable", "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "title": "Environment variable", "description": "Name of the environment variable that holds the secret.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "examples": ["HALO_CLIENT_SECRET"] } } }, { "title": "File", "type": "object", "additionalProperties": false, "required": ["file"], "properties": { "file": { "title": "File", "description": "Path of a file that holds the secret, relative to the spec. Needs --allow-secret-files.", "type": "string", "minLength": 1, "examples": ["/run/secrets/halo-client-secret"] } } }, { "title": "Command", "type": "object", "additionalProperties": false, "required": ["exec"], "properties": { "exec": { "title": "Command", "description": "Program and arguments whose output is the secret; run without a shell, for at most 10 seconds. Needs --allow-exec.", "type": "array", "minItems": 1, "items": { "type": "string" }, "examples": [["op", "read", "op://ops/halo/client-secret"]] } } }], "examples": [{ "env": "HALO_CLIENT_SECRET" }, { "file": "/run/secrets/halo-client-secret" }, { "exec": ["op", "read", "op://ops/halo/client-secret"] }] };
var schema22 = { "title": "Share of the rate limit", "description": "How much of the rate limit deskhaul may use; the rest is left to those who still work there.", "type": "string", "pattern": "^(100|[1-9][0-9]?)%$", "examples": ["50%", "90%"] };
var pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern12 = new RegExp("^(100|[1-9][0-9]?)%$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileHosts === void 0) {
      data.fileHosts = [];
    }
    if (data.rateLimit === void 0) {
      data.rateLimit = {};
    }
    if (data.connector === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connector" }, message: "must have required property 'connector'", schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.token === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "connector" || key0 === "url" || key0 === "email" || key0 === "token" || key0 === "fileHosts" || key0 === "rateLimit")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.connector !== void 0) {
      let data0 = data.connector;
      if ("zendesk" !== data0) {
        const err4 = { instancePath: instancePath + "/connector", schemaPath: "#/properties/connector/const", keyword: "const", params: { allowedValue: "zendesk" }, message: "must be equal to constant", schema: "zendesk", parentSchema: schema18.properties.connector, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      const _errs6 = errors;
      let valid3 = false;
      const _errs7 = errors;
      if (typeof data1 === "string") {
        if (!pattern2.test(data1)) {
          const err5 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/UrlValue/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s@]+$" }, message: 'must match pattern "^https?://[^\\s@]+$"', schema: "^https?://[^\\s@]+$", parentSchema: schema19.anyOf[0], data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/UrlValue/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.anyOf[0].type, parentSchema: schema19.anyOf[0], data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const _errs9 = errors;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1.env === void 0) {
            const err7 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/UrlValue/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'", schema: schema19.anyOf[1].required, parentSchema: schema19.anyOf[1], data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          for (const key1 in data1) {
            if (!(key1 === "env" || key1 === "default")) {
              const err8 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/UrlValue/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.anyOf[1], data: data1 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (data1.env !== void 0) {
            let data2 = data1.env;
            if (typeof data2 === "string") {
              if (!pattern5.test(data2)) {
                const err9 = { instancePath: instancePath + "/url/env", schemaPath: "#/definitions/UrlValue/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema19.anyOf[1].properties.env, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            } else {
              const err10 = { instancePath: instancePath + "/url/env", schemaPath: "#/definitions/UrlValue/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.anyOf[1].properties.env.type, parentSchema: schema19.anyOf[1].properties.env, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data1.default !== void 0) {
            let data3 = data1.default;
            if (typeof data3 === "string") {
              if (!pattern2.test(data3)) {
                const err11 = { instancePath: instancePath + "/url/default", schemaPath: "#/definitions/UrlValue/anyOf/1/properties/default/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s@]+$" }, message: 'must match pattern "^https?://[^\\s@]+$"', schema: "^https?://[^\\s@]+$", parentSchema: schema19.anyOf[1].properties.default, data: data3 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            } else {
              const err12 = { instancePath: instancePath + "/url/default", schemaPath: "#/definitions/UrlValue/anyOf/1/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.anyOf[1].properties.default.type, parentSchema: schema19.anyOf[1].properties.default, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        } else {
          const err13 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/UrlValue/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.anyOf[1].type, parentSchema: schema19.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        var _valid0 = _errs9 === errors;
        valid3 = valid3 || _valid0;
      }
      if (!valid3) {
        const err14 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/UrlValue/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.anyOf, parentSchema: schema19, data: data1 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.email !== void 0) {
      let data4 = data.email;
      const _errs19 = errors;
      let valid7 = false;
      const _errs20 = errors;
      if (typeof data4 === "string") {
        if (func3(data4) < 1) {
          const err15 = { instancePath: instancePath + "/email", schemaPath: "#/definitions/TextValue/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.anyOf[0], data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/email", schemaPath: "#/definitions/TextValue/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.anyOf[0].type, parentSchema: schema20.anyOf[0], data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid1 = _errs20 === errors;
      valid7 = valid7 || _valid1;
      if (!valid7) {
        const _errs22 = errors;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.env === void 0) {
            const err17 = { instancePath: instancePath + "/email", schemaPath: "#/definitions/TextValue/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'", schema: schema20.anyOf[1].required, parentSchema: schema20.anyOf[1], data: data4 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          for (const key2 in data4) {
            if (!(key2 === "env" || key2 === "default")) {
              const err18 = { instancePath: instancePath + "/email", schemaPath: "#/definitions/TextValue/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20.anyOf[1], data: data4 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
          if (data4.env !== void 0) {
            let data5 = data4.env;
            if (typeof data5 === "string") {
              if (!pattern5.test(data5)) {
                const err19 = { instancePath: instancePath + "/email/env", schemaPath: "#/definitions/TextValue/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema20.anyOf[1].properties.env, data: data5 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            } else {
              const err20 = { instancePath: instancePath + "/email/env", schemaPath: "#/definitions/TextValue/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.anyOf[1].properties.env.type, parentSchema: schema20.anyOf[1].properties.env, data: data5 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
          if (data4.default !== void 0) {
            let data6 = data4.default;
            if (typeof data6 !== "string") {
              const err21 = { instancePath: instancePath + "/email/default", schemaPath: "#/definitions/TextValue/anyOf/1/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.anyOf[1].properties.default.type, parentSchema: schema20.anyOf[1].properties.default, data: data6 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        } else {
          const err22 = { instancePath: instancePath + "/email", schemaPath: "#/definitions/TextValue/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.anyOf[1].type, parentSchema: schema20.anyOf[1], data: data4 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        var _valid1 = _errs22 === errors;
        valid7 = valid7 || _valid1;
      }
      if (!valid7) {
        const err23 = { instancePath: instancePath + "/email", schemaPath: "#/definitions/TextValue/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema20.anyOf, parentSchema: schema20, data: data4 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      } else {
        errors = _errs19;
        if (vErrors !== null) {
          if (_errs19) {
            vErrors.length = _errs19;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.token !== void 0) {
      let data7 = data.token;
      const _errs32 = errors;
      let valid11 = false;
      const _errs33 = errors;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.env === void 0) {
          const err24 = { instancePath: instancePath + "/token", schemaPath: "#/definitions/SecretRef/anyOf/0/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'", schema: schema21.anyOf[0].required, parentSchema: schema21.anyOf[0], data: data7 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key3 in data7) {
          if (!(key3 === "env")) {
            const err25 = { instancePath: instancePath + "/token", schemaPath: "#/definitions/SecretRef/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.anyOf[0], data: data7 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data7.env !== void 0) {
          let data8 = data7.env;
          if (typeof data8 === "string") {
            if (!pattern5.test(data8)) {
              const err26 = { instancePath: instancePath + "/token/env", schemaPath: "#/definitions/SecretRef/anyOf/0/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema21.anyOf[0].properties.env, data: data8 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/token/env", schemaPath: "#/definitions/SecretRef/anyOf/0/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.anyOf[0].properties.env.type, parentSchema: schema21.anyOf[0].properties.env, data: data8 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/token", schemaPath: "#/definitions/SecretRef/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.anyOf[0].type, parentSchema: schema21.anyOf[0], data: data7 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      var _valid2 = _errs33 === errors;
      valid11 = valid11 || _valid2;
      if (!valid11) {
        const _errs38 = errors;
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
          if (data7.file === void 0) {
            const err29 = { instancePath: instancePath + "/token", schemaPath: "#/definitions/SecretRef/anyOf/1/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema21.anyOf[1].required, parentSchema: schema21.anyOf[1], data: data7 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          for (const key4 in data7) {
            if (!(key4 === "file")) {
              const err30 = { instancePath: instancePath + "/token", schemaPath: "#/definitions/SecretRef/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.anyOf[1], data: data7 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
          if (data7.file !== void 0) {
            let data9 = data7.file;
            if (typeof data9 === "string") {
              if (func3(data9) < 1) {
                const err31 = { instancePath: instancePath + "/token/file", schemaPath: "#/definitions/SecretRef/anyOf/1/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.anyOf[1].properties.file, data: data9 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            } else {
              const err32 = { instancePath: instancePath + "/token/file", schemaPath: "#/definitions/SecretRef/anyOf/1/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.anyOf[1].properties.file.type, parentSchema: schema21.anyOf[1].properties.file, data: data9 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        } else {
          const err33 = { instancePath: instancePath + "/token", schemaPath: "#/definitions/SecretRef/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.anyOf[1].type, parentSchema: schema21.anyOf[1], data: data7 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        var _valid2 = _errs38 === errors;
        valid11 = valid11 || _valid2;
        if (!valid11) {
          const _errs43 = errors;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.exec === void 0) {
              const err34 = { instancePath: instancePath + "/token", schemaPath: "#/definitions/SecretRef/anyOf/2/required", keyword: "required", params: { missingProperty: "exec" }, message: "must have required property 'exec'", schema: schema21.anyOf[2].required, parentSchema: schema21.anyOf[2], data: data7 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key5 in data7) {
              if (!(key5 === "exec")) {
                const err35 = { instancePath: instancePath + "/token", schemaPath: "#/definitions/SecretRef/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.anyOf[2], data: data7 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data7.exec !== void 0) {
              let data10 = data7.exec;
              if (Array.isArray(data10)) {
                if (data10.length < 1) {
                  const err36 = { instancePath: instancePath + "/token/exec", schemaPath: "#/definitions/SecretRef/anyOf/2/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21.anyOf[2].properties.exec, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                const len0 = data10.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data11 = data10[i0];
                  if (typeof data11 !== "string") {
                    const err37 = { instancePath: instancePath + "/token/exec/" + i0, schemaPath: "#/definitions/SecretRef/anyOf/2/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.anyOf[2].properties.exec.items.type, parentSchema: schema21.anyOf[2].properties.exec.items, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
              } else {
                const err38 = { instancePath: instancePath + "/token/exec", schemaPath: "#/definitions/SecretRef/anyOf/2/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.anyOf[2].properties.exec.type, parentSchema: schema21.anyOf[2].properties.exec, data: data10 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/token", schemaPath: "#/definitions/SecretRef/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.anyOf[2].type, parentSchema: schema21.anyOf[2], data: data7 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          var _valid2 = _errs43 === errors;
          valid11 = valid11 || _valid2;
        }
      }
      if (!valid11) {
        const err40 = { instancePath: instancePath + "/token", schemaPath: "#/definitions/SecretRef/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema21.anyOf, parentSchema: schema21, data: data7 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      } else {
        errors = _errs32;
        if (vErrors !== null) {
          if (_errs32) {
            vErrors.length = _errs32;
          } else {
            vErrors = null;
          }
        }
      }
    }
    let data12 = data.fileHosts;
    const _errs51 = errors;
    let valid17 = false;
    const _errs52 = errors;
    if (Array.isArray(data12)) {
      const len1 = data12.length;
      for (let i1 = 0; i1 < len1; i1++) {
        let data13 = data12[i1];
        if (typeof data13 === "string") {
          if (!pattern3.test(data13)) {
            const err41 = { instancePath: instancePath + "/fileHosts/" + i1, schemaPath: "#/properties/fileHosts/anyOf/0/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s/@]+$" }, message: 'must match pattern "^[^\\s/@]+$"', schema: "^[^\\s/@]+$", parentSchema: schema18.properties.fileHosts.anyOf[0].items, data: data13 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        } else {
          const err42 = { instancePath: instancePath + "/fileHosts/" + i1, schemaPath: "#/properties/fileHosts/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.fileHosts.anyOf[0].items.type, parentSchema: schema18.properties.fileHosts.anyOf[0].items, data: data13 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    } else {
      const err43 = { instancePath: instancePath + "/fileHosts", schemaPath: "#/properties/fileHosts/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.properties.fileHosts.anyOf[0].type, parentSchema: schema18.properties.fileHosts.anyOf[0], data: data12 };
      if (vErrors === null) {
        vErrors = [err43];
      } else {
        vErrors.push(err43);
      }
      errors++;
    }
    var _valid3 = _errs52 === errors;
    valid17 = valid17 || _valid3;
    if (!valid17) {
      const _errs56 = errors;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.env === void 0) {
          const err44 = { instancePath: instancePath + "/fileHosts", schemaPath: "#/properties/fileHosts/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'", schema: schema18.properties.fileHosts.anyOf[1].required, parentSchema: schema18.properties.fileHosts.anyOf[1], data: data12 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        for (const key6 in data12) {
          if (!(key6 === "env" || key6 === "default")) {
            const err45 = { instancePath: instancePath + "/fileHosts", schemaPath: "#/properties/fileHosts/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18.properties.fileHosts.anyOf[1], data: data12 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data12.env !== void 0) {
          let data14 = data12.env;
          if (typeof data14 === "string") {
            if (!pattern5.test(data14)) {
              const err46 = { instancePath: instancePath + "/fileHosts/env", schemaPath: "#/properties/fileHosts/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema18.properties.fileHosts.anyOf[1].properties.env, data: data14 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/fileHosts/env", schemaPath: "#/properties/fileHosts/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.fileHosts.anyOf[1].properties.env.type, parentSchema: schema18.properties.fileHosts.anyOf[1].properties.env, data: data14 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data12.default !== void 0) {
          let data15 = data12.default;
          if (Array.isArray(data15)) {
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data16 = data15[i2];
              if (typeof data16 === "string") {
                if (!pattern3.test(data16)) {
                  const err48 = { instancePath: instancePath + "/fileHosts/default/" + i2, schemaPath: "#/properties/fileHosts/anyOf/1/properties/default/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s/@]+$" }, message: 'must match pattern "^[^\\s/@]+$"', schema: "^[^\\s/@]+$", parentSchema: schema18.properties.fileHosts.anyOf[1].properties.default.items, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/fileHosts/default/" + i2, schemaPath: "#/properties/fileHosts/anyOf/1/properties/default/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.fileHosts.anyOf[1].properties.default.items.type, parentSchema: schema18.properties.fileHosts.anyOf[1].properties.default.items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/fileHosts/default", schemaPath: "#/properties/fileHosts/anyOf/1/properties/default/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.properties.fileHosts.anyOf[1].properties.default.type, parentSchema: schema18.properties.fileHosts.anyOf[1].properties.default, data: data15 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/fileHosts", schemaPath: "#/properties/fileHosts/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.properties.fileHosts.anyOf[1].type, parentSchema: schema18.properties.fileHosts.anyOf[1], data: data12 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      var _valid3 = _errs56 === errors;
      valid17 = valid17 || _valid3;
    }
    if (!valid17) {
      const err52 = { instancePath: instancePath + "/fileHosts", schemaPath: "#/properties/fileHosts/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema18.properties.fileHosts.anyOf, parentSchema: schema18.properties.fileHosts, data: data12 };
      if (vErrors === null) {
        vErrors = [err52];
      } else {
        vErrors.push(err52);
      }
      errors++;
    } else {
      errors = _errs51;
      if (vErrors !== null) {
        if (_errs51) {
          vErrors.length = _errs51;
        } else {
          vErrors = null;
        }
      }
    }
    let data17 = data.rateLimit;
    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
      if (data17.share === void 0) {
        data17.share = "50%";
      }
      for (const key7 in data17) {
        if (!(key7 === "share")) {
          const err53 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18.properties.rateLimit, data: data17 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      }
      let data18 = data17.share;
      if (typeof data18 === "string") {
        if (!pattern12.test(data18)) {
          const err54 = { instancePath: instancePath + "/rateLimit/share", schemaPath: "#/definitions/Share/pattern", keyword: "pattern", params: { pattern: "^(100|[1-9][0-9]?)%$" }, message: 'must match pattern "^(100|[1-9][0-9]?)%$"', schema: "^(100|[1-9][0-9]?)%$", parentSchema: schema22, data: data18 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
      } else {
        const err55 = { instancePath: instancePath + "/rateLimit/share", schemaPath: "#/definitions/Share/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data: data18 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    } else {
      const err56 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.properties.rateLimit.type, parentSchema: schema18.properties.rateLimit, data: data17 };
      if (vErrors === null) {
        vErrors = [err56];
      } else {
        vErrors.push(err56);
      }
      errors++;
    }
  } else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var schema23 = { "title": "HaloConnection", "description": "A tenant of HaloPSA, HaloITSM or Halo Service Desk (one API).", "type": "object", "additionalProperties": false, "required": ["connector", "url", "clientId", "clientSecret"], "properties": { "connector": { "title": "Connector", "description": "Which platform this is.", "const": "halo", "examples": ["halo"] }, "url": { "title": "Address", "description": "The tenant's address, as agents open it. The resource server is this address with `/api`.", "allOf": [{ "$ref": "#/definitions/UrlValue" }], "examples": ["https://acme.haloitsm.com", { "env": "HALO_URL", "default": "https://acme.haloitsm.com" }] }, "authUrl": { "title": "Authorisation server", "description": "Shown in Halo under Configuration, Integrations, Halo API. Discovered when left out.", "allOf": [{ "$ref": "#/definitions/UrlValue" }], "examples": ["https://acme.haloitsm.com/auth"] }, "tenant": { "title": "Tenant", "description": "Shown in Halo under Configuration, Integrations, Halo API. Discovered when left out.", "allOf": [{ "$ref": "#/definitions/TextValue" }], "examples": ["acme"] }, "clientId": { "title": "Client ID", "description": "Of the API application (Configuration, Integrations, Halo API, View Applications; method Client ID and Secret).", "allOf": [{ "$ref": "#/definitions/TextValue" }], "examples": [{ "env": "HALO_CLIENT_ID" }] }, "clientSecret": { "title": "Client secret", "description": "Of the API application; shown once, when it is created.", "allOf": [{ "$ref": "#/definitions/SecretRef" }], "examples": [{ "env": "HALO_CLIENT_SECRET" }, { "exec": ["op", "read", "op://ops/halo/client-secret"] }] }, "rateLimit": { "title": "Rate limit", "description": "The tenant's limit per rolling window; corrected by what the server says.", "type": "object", "additionalProperties": false, "properties": { "requests": { "title": "Requests", "description": "Requests that one window takes. Tenants are known with 300 to 700.", "allOf": [{ "$ref": "#/definitions/CountValue" }], "default": 500, "examples": [700] }, "per": { "title": "Window", "description": "Length of the rolling window.", "allOf": [{ "$ref": "#/definitions/DurationValue" }], "default": "5m", "examples": ["5m"] }, "share": { "title": "Share", "description": "How much of the limit deskhaul may use; the rest is left to those who work there.", "allOf": [{ "$ref": "#/definitions/Share" }], "default": "90%", "examples": ["90%"] } }, "default": {}, "examples": [{ "requests": 700, "per": "5m", "share": "90%" }] } } };
var schema29 = { "title": "Whole number, or an environment variable", "description": "A whole number, or the name of an environment variable with what stands for it when it is not set.", "anyOf": [{ "title": "Literal", "type": "integer", "minimum": 1 }, { "title": "Environment variable", "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "title": "Environment variable", "description": "Name of the environment variable.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "examples": ["HALO_RATE_REQUESTS"] }, "default": { "title": "When it is not set", "description": "The number used when the environment variable is not set or empty.", "type": "integer", "minimum": 1 } } }], "examples": [700, { "env": "HALO_RATE_REQUESTS", "default": 500 }] };
var schema30 = { "title": "Duration, or an environment variable", "description": "A number with ms, s, m or h, or the name of an environment variable with what stands for it when it is not set.", "anyOf": [{ "title": "Literal", "type": "string", "pattern": "^[1-9][0-9]{0,8}(ms|s|m|h)$" }, { "title": "Environment variable", "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "title": "Environment variable", "description": "Name of the environment variable.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "examples": ["HALO_RATE_PER"] }, "default": { "title": "When it is not set", "description": "The duration used when the environment variable is not set or empty.", "type": "string", "pattern": "^[1-9][0-9]{0,8}(ms|s|m|h)$" } } }], "examples": ["5m", { "env": "HALO_RATE_PER", "default": "5m" }] };
var pattern23 = new RegExp("^[1-9][0-9]{0,8}(ms|s|m|h)$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rateLimit === void 0) {
      data.rateLimit = {};
    }
    if (data.connector === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connector" }, message: "must have required property 'connector'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.clientId === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientId" }, message: "must have required property 'clientId'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.clientSecret === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientSecret" }, message: "must have required property 'clientSecret'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "connector" || key0 === "url" || key0 === "authUrl" || key0 === "tenant" || key0 === "clientId" || key0 === "clientSecret" || key0 === "rateLimit")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.connector !== void 0) {
      let data0 = data.connector;
      if ("halo" !== data0) {
        const err5 = { instancePath: instancePath + "/connector", schemaPath: "#/properties/connector/const", keyword: "const", params: { allowedValue: "halo" }, message: "must be equal to constant", schema: "halo", parentSchema: schema23.properties.connector, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      const _errs6 = errors;
      let valid3 = false;
      const _errs7 = errors;
      if (typeof data1 === "string") {
        if (!pattern2.test(data1)) {
          const err6 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/UrlValue/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s@]+$" }, message: 'must match pattern "^https?://[^\\s@]+$"', schema: "^https?://[^\\s@]+$", parentSchema: schema19.anyOf[0], data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/UrlValue/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.anyOf[0].type, parentSchema: schema19.anyOf[0], data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const _errs9 = errors;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1.env === void 0) {
            const err8 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/UrlValue/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'", schema: schema19.anyOf[1].required, parentSchema: schema19.anyOf[1], data: data1 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          for (const key1 in data1) {
            if (!(key1 === "env" || key1 === "default")) {
              const err9 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/UrlValue/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.anyOf[1], data: data1 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          if (data1.env !== void 0) {
            let data2 = data1.env;
            if (typeof data2 === "string") {
              if (!pattern5.test(data2)) {
                const err10 = { instancePath: instancePath + "/url/env", schemaPath: "#/definitions/UrlValue/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema19.anyOf[1].properties.env, data: data2 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            } else {
              const err11 = { instancePath: instancePath + "/url/env", schemaPath: "#/definitions/UrlValue/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.anyOf[1].properties.env.type, parentSchema: schema19.anyOf[1].properties.env, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (data1.default !== void 0) {
            let data3 = data1.default;
            if (typeof data3 === "string") {
              if (!pattern2.test(data3)) {
                const err12 = { instancePath: instancePath + "/url/default", schemaPath: "#/definitions/UrlValue/anyOf/1/properties/default/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s@]+$" }, message: 'must match pattern "^https?://[^\\s@]+$"', schema: "^https?://[^\\s@]+$", parentSchema: schema19.anyOf[1].properties.default, data: data3 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            } else {
              const err13 = { instancePath: instancePath + "/url/default", schemaPath: "#/definitions/UrlValue/anyOf/1/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.anyOf[1].properties.default.type, parentSchema: schema19.anyOf[1].properties.default, data: data3 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        } else {
          const err14 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/UrlValue/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.anyOf[1].type, parentSchema: schema19.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        var _valid0 = _errs9 === errors;
        valid3 = valid3 || _valid0;
      }
      if (!valid3) {
        const err15 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/UrlValue/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.anyOf, parentSchema: schema19, data: data1 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.authUrl !== void 0) {
      let data4 = data.authUrl;
      const _errs19 = errors;
      let valid7 = false;
      const _errs20 = errors;
      if (typeof data4 === "string") {
        if (!pattern2.test(data4)) {
          const err16 = { instancePath: instancePath + "/authUrl", schemaPath: "#/definitions/UrlValue/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s@]+$" }, message: 'must match pattern "^https?://[^\\s@]+$"', schema: "^https?://[^\\s@]+$", parentSchema: schema19.anyOf[0], data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/authUrl", schemaPath: "#/definitions/UrlValue/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.anyOf[0].type, parentSchema: schema19.anyOf[0], data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid1 = _errs20 === errors;
      valid7 = valid7 || _valid1;
      if (!valid7) {
        const _errs22 = errors;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.env === void 0) {
            const err18 = { instancePath: instancePath + "/authUrl", schemaPath: "#/definitions/UrlValue/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'", schema: schema19.anyOf[1].required, parentSchema: schema19.anyOf[1], data: data4 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          for (const key2 in data4) {
            if (!(key2 === "env" || key2 === "default")) {
              const err19 = { instancePath: instancePath + "/authUrl", schemaPath: "#/definitions/UrlValue/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.anyOf[1], data: data4 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          if (data4.env !== void 0) {
            let data5 = data4.env;
            if (typeof data5 === "string") {
              if (!pattern5.test(data5)) {
                const err20 = { instancePath: instancePath + "/authUrl/env", schemaPath: "#/definitions/UrlValue/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema19.anyOf[1].properties.env, data: data5 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            } else {
              const err21 = { instancePath: instancePath + "/authUrl/env", schemaPath: "#/definitions/UrlValue/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.anyOf[1].properties.env.type, parentSchema: schema19.anyOf[1].properties.env, data: data5 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          if (data4.default !== void 0) {
            let data6 = data4.default;
            if (typeof data6 === "string") {
              if (!pattern2.test(data6)) {
                const err22 = { instancePath: instancePath + "/authUrl/default", schemaPath: "#/definitions/UrlValue/anyOf/1/properties/default/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s@]+$" }, message: 'must match pattern "^https?://[^\\s@]+$"', schema: "^https?://[^\\s@]+$", parentSchema: schema19.anyOf[1].properties.default, data: data6 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            } else {
              const err23 = { instancePath: instancePath + "/authUrl/default", schemaPath: "#/definitions/UrlValue/anyOf/1/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.anyOf[1].properties.default.type, parentSchema: schema19.anyOf[1].properties.default, data: data6 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
        } else {
          const err24 = { instancePath: instancePath + "/authUrl", schemaPath: "#/definitions/UrlValue/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.anyOf[1].type, parentSchema: schema19.anyOf[1], data: data4 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        var _valid1 = _errs22 === errors;
        valid7 = valid7 || _valid1;
      }
      if (!valid7) {
        const err25 = { instancePath: instancePath + "/authUrl", schemaPath: "#/definitions/UrlValue/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.anyOf, parentSchema: schema19, data: data4 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      } else {
        errors = _errs19;
        if (vErrors !== null) {
          if (_errs19) {
            vErrors.length = _errs19;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.tenant !== void 0) {
      let data7 = data.tenant;
      const _errs32 = errors;
      let valid11 = false;
      const _errs33 = errors;
      if (typeof data7 === "string") {
        if (func3(data7) < 1) {
          const err26 = { instancePath: instancePath + "/tenant", schemaPath: "#/definitions/TextValue/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.anyOf[0], data: data7 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/tenant", schemaPath: "#/definitions/TextValue/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.anyOf[0].type, parentSchema: schema20.anyOf[0], data: data7 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      var _valid2 = _errs33 === errors;
      valid11 = valid11 || _valid2;
      if (!valid11) {
        const _errs35 = errors;
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
          if (data7.env === void 0) {
            const err28 = { instancePath: instancePath + "/tenant", schemaPath: "#/definitions/TextValue/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'", schema: schema20.anyOf[1].required, parentSchema: schema20.anyOf[1], data: data7 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          for (const key3 in data7) {
            if (!(key3 === "env" || key3 === "default")) {
              const err29 = { instancePath: instancePath + "/tenant", schemaPath: "#/definitions/TextValue/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20.anyOf[1], data: data7 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
          if (data7.env !== void 0) {
            let data8 = data7.env;
            if (typeof data8 === "string") {
              if (!pattern5.test(data8)) {
                const err30 = { instancePath: instancePath + "/tenant/env", schemaPath: "#/definitions/TextValue/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema20.anyOf[1].properties.env, data: data8 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            } else {
              const err31 = { instancePath: instancePath + "/tenant/env", schemaPath: "#/definitions/TextValue/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.anyOf[1].properties.env.type, parentSchema: schema20.anyOf[1].properties.env, data: data8 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
          if (data7.default !== void 0) {
            let data9 = data7.default;
            if (typeof data9 !== "string") {
              const err32 = { instancePath: instancePath + "/tenant/default", schemaPath: "#/definitions/TextValue/anyOf/1/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.anyOf[1].properties.default.type, parentSchema: schema20.anyOf[1].properties.default, data: data9 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        } else {
          const err33 = { instancePath: instancePath + "/tenant", schemaPath: "#/definitions/TextValue/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.anyOf[1].type, parentSchema: schema20.anyOf[1], data: data7 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        var _valid2 = _errs35 === errors;
        valid11 = valid11 || _valid2;
      }
      if (!valid11) {
        const err34 = { instancePath: instancePath + "/tenant", schemaPath: "#/definitions/TextValue/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema20.anyOf, parentSchema: schema20, data: data7 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      } else {
        errors = _errs32;
        if (vErrors !== null) {
          if (_errs32) {
            vErrors.length = _errs32;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.clientId !== void 0) {
      let data10 = data.clientId;
      const _errs45 = errors;
      let valid15 = false;
      const _errs46 = errors;
      if (typeof data10 === "string") {
        if (func3(data10) < 1) {
          const err35 = { instancePath: instancePath + "/clientId", schemaPath: "#/definitions/TextValue/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.anyOf[0], data: data10 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/clientId", schemaPath: "#/definitions/TextValue/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.anyOf[0].type, parentSchema: schema20.anyOf[0], data: data10 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      var _valid3 = _errs46 === errors;
      valid15 = valid15 || _valid3;
      if (!valid15) {
        const _errs48 = errors;
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
          if (data10.env === void 0) {
            const err37 = { instancePath: instancePath + "/clientId", schemaPath: "#/definitions/TextValue/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'", schema: schema20.anyOf[1].required, parentSchema: schema20.anyOf[1], data: data10 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          for (const key4 in data10) {
            if (!(key4 === "env" || key4 === "default")) {
              const err38 = { instancePath: instancePath + "/clientId", schemaPath: "#/definitions/TextValue/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20.anyOf[1], data: data10 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
          if (data10.env !== void 0) {
            let data11 = data10.env;
            if (typeof data11 === "string") {
              if (!pattern5.test(data11)) {
                const err39 = { instancePath: instancePath + "/clientId/env", schemaPath: "#/definitions/TextValue/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema20.anyOf[1].properties.env, data: data11 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            } else {
              const err40 = { instancePath: instancePath + "/clientId/env", schemaPath: "#/definitions/TextValue/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.anyOf[1].properties.env.type, parentSchema: schema20.anyOf[1].properties.env, data: data11 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
          if (data10.default !== void 0) {
            let data12 = data10.default;
            if (typeof data12 !== "string") {
              const err41 = { instancePath: instancePath + "/clientId/default", schemaPath: "#/definitions/TextValue/anyOf/1/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.anyOf[1].properties.default.type, parentSchema: schema20.anyOf[1].properties.default, data: data12 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
        } else {
          const err42 = { instancePath: instancePath + "/clientId", schemaPath: "#/definitions/TextValue/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.anyOf[1].type, parentSchema: schema20.anyOf[1], data: data10 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        var _valid3 = _errs48 === errors;
        valid15 = valid15 || _valid3;
      }
      if (!valid15) {
        const err43 = { instancePath: instancePath + "/clientId", schemaPath: "#/definitions/TextValue/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema20.anyOf, parentSchema: schema20, data: data10 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      } else {
        errors = _errs45;
        if (vErrors !== null) {
          if (_errs45) {
            vErrors.length = _errs45;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.clientSecret !== void 0) {
      let data13 = data.clientSecret;
      const _errs58 = errors;
      let valid19 = false;
      const _errs59 = errors;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.env === void 0) {
          const err44 = { instancePath: instancePath + "/clientSecret", schemaPath: "#/definitions/SecretRef/anyOf/0/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'", schema: schema21.anyOf[0].required, parentSchema: schema21.anyOf[0], data: data13 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        for (const key5 in data13) {
          if (!(key5 === "env")) {
            const err45 = { instancePath: instancePath + "/clientSecret", schemaPath: "#/definitions/SecretRef/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.anyOf[0], data: data13 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data13.env !== void 0) {
          let data14 = data13.env;
          if (typeof data14 === "string") {
            if (!pattern5.test(data14)) {
              const err46 = { instancePath: instancePath + "/clientSecret/env", schemaPath: "#/definitions/SecretRef/anyOf/0/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema21.anyOf[0].properties.env, data: data14 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/clientSecret/env", schemaPath: "#/definitions/SecretRef/anyOf/0/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.anyOf[0].properties.env.type, parentSchema: schema21.anyOf[0].properties.env, data: data14 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/clientSecret", schemaPath: "#/definitions/SecretRef/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.anyOf[0].type, parentSchema: schema21.anyOf[0], data: data13 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      var _valid4 = _errs59 === errors;
      valid19 = valid19 || _valid4;
      if (!valid19) {
        const _errs64 = errors;
        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
          if (data13.file === void 0) {
            const err49 = { instancePath: instancePath + "/clientSecret", schemaPath: "#/definitions/SecretRef/anyOf/1/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema21.anyOf[1].required, parentSchema: schema21.anyOf[1], data: data13 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          for (const key6 in data13) {
            if (!(key6 === "file")) {
              const err50 = { instancePath: instancePath + "/clientSecret", schemaPath: "#/definitions/SecretRef/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.anyOf[1], data: data13 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
          if (data13.file !== void 0) {
            let data15 = data13.file;
            if (typeof data15 === "string") {
              if (func3(data15) < 1) {
                const err51 = { instancePath: instancePath + "/clientSecret/file", schemaPath: "#/definitions/SecretRef/anyOf/1/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.anyOf[1].properties.file, data: data15 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            } else {
              const err52 = { instancePath: instancePath + "/clientSecret/file", schemaPath: "#/definitions/SecretRef/anyOf/1/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.anyOf[1].properties.file.type, parentSchema: schema21.anyOf[1].properties.file, data: data15 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        } else {
          const err53 = { instancePath: instancePath + "/clientSecret", schemaPath: "#/definitions/SecretRef/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.anyOf[1].type, parentSchema: schema21.anyOf[1], data: data13 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        var _valid4 = _errs64 === errors;
        valid19 = valid19 || _valid4;
        if (!valid19) {
          const _errs69 = errors;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.exec === void 0) {
              const err54 = { instancePath: instancePath + "/clientSecret", schemaPath: "#/definitions/SecretRef/anyOf/2/required", keyword: "required", params: { missingProperty: "exec" }, message: "must have required property 'exec'", schema: schema21.anyOf[2].required, parentSchema: schema21.anyOf[2], data: data13 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            for (const key7 in data13) {
              if (!(key7 === "exec")) {
                const err55 = { instancePath: instancePath + "/clientSecret", schemaPath: "#/definitions/SecretRef/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.anyOf[2], data: data13 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data13.exec !== void 0) {
              let data16 = data13.exec;
              if (Array.isArray(data16)) {
                if (data16.length < 1) {
                  const err56 = { instancePath: instancePath + "/clientSecret/exec", schemaPath: "#/definitions/SecretRef/anyOf/2/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21.anyOf[2].properties.exec, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                const len0 = data16.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data17 = data16[i0];
                  if (typeof data17 !== "string") {
                    const err57 = { instancePath: instancePath + "/clientSecret/exec/" + i0, schemaPath: "#/definitions/SecretRef/anyOf/2/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.anyOf[2].properties.exec.items.type, parentSchema: schema21.anyOf[2].properties.exec.items, data: data17 };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
              } else {
                const err58 = { instancePath: instancePath + "/clientSecret/exec", schemaPath: "#/definitions/SecretRef/anyOf/2/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.anyOf[2].properties.exec.type, parentSchema: schema21.anyOf[2].properties.exec, data: data16 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
          } else {
            const err59 = { instancePath: instancePath + "/clientSecret", schemaPath: "#/definitions/SecretRef/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.anyOf[2].type, parentSchema: schema21.anyOf[2], data: data13 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          var _valid4 = _errs69 === errors;
          valid19 = valid19 || _valid4;
        }
      }
      if (!valid19) {
        const err60 = { instancePath: instancePath + "/clientSecret", schemaPath: "#/definitions/SecretRef/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema21.anyOf, parentSchema: schema21, data: data13 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      } else {
        errors = _errs58;
        if (vErrors !== null) {
          if (_errs58) {
            vErrors.length = _errs58;
          } else {
            vErrors = null;
          }
        }
      }
    }
    let data18 = data.rateLimit;
    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
      if (data18.requests === void 0) {
        data18.requests = 500;
      }
      if (data18.per === void 0) {
        data18.per = "5m";
      }
      if (data18.share === void 0) {
        data18.share = "90%";
      }
      for (const key8 in data18) {
        if (!(key8 === "requests" || key8 === "per" || key8 === "share")) {
          const err61 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23.properties.rateLimit, data: data18 };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
      }
      let data19 = data18.requests;
      const _errs82 = errors;
      let valid28 = false;
      const _errs83 = errors;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err62 = { instancePath: instancePath + "/rateLimit/requests", schemaPath: "#/definitions/CountValue/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema29.anyOf[0].type, parentSchema: schema29.anyOf[0], data: data19 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 < 1 || isNaN(data19)) {
          const err63 = { instancePath: instancePath + "/rateLimit/requests", schemaPath: "#/definitions/CountValue/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema29.anyOf[0], data: data19 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      }
      var _valid5 = _errs83 === errors;
      valid28 = valid28 || _valid5;
      if (!valid28) {
        const _errs85 = errors;
        if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
          if (data19.env === void 0) {
            const err64 = { instancePath: instancePath + "/rateLimit/requests", schemaPath: "#/definitions/CountValue/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'", schema: schema29.anyOf[1].required, parentSchema: schema29.anyOf[1], data: data19 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          for (const key9 in data19) {
            if (!(key9 === "env" || key9 === "default")) {
              const err65 = { instancePath: instancePath + "/rateLimit/requests", schemaPath: "#/definitions/CountValue/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema29.anyOf[1], data: data19 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          }
          if (data19.env !== void 0) {
            let data20 = data19.env;
            if (typeof data20 === "string") {
              if (!pattern5.test(data20)) {
                const err66 = { instancePath: instancePath + "/rateLimit/requests/env", schemaPath: "#/definitions/CountValue/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema29.anyOf[1].properties.env, data: data20 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            } else {
              const err67 = { instancePath: instancePath + "/rateLimit/requests/env", schemaPath: "#/definitions/CountValue/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.anyOf[1].properties.env.type, parentSchema: schema29.anyOf[1].properties.env, data: data20 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
          if (data19.default !== void 0) {
            let data21 = data19.default;
            if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
              const err68 = { instancePath: instancePath + "/rateLimit/requests/default", schemaPath: "#/definitions/CountValue/anyOf/1/properties/default/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema29.anyOf[1].properties.default.type, parentSchema: schema29.anyOf[1].properties.default, data: data21 };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (typeof data21 == "number" && isFinite(data21)) {
              if (data21 < 1 || isNaN(data21)) {
                const err69 = { instancePath: instancePath + "/rateLimit/requests/default", schemaPath: "#/definitions/CountValue/anyOf/1/properties/default/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema29.anyOf[1].properties.default, data: data21 };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
          }
        } else {
          const err70 = { instancePath: instancePath + "/rateLimit/requests", schemaPath: "#/definitions/CountValue/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.anyOf[1].type, parentSchema: schema29.anyOf[1], data: data19 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        var _valid5 = _errs85 === errors;
        valid28 = valid28 || _valid5;
      }
      if (!valid28) {
        const err71 = { instancePath: instancePath + "/rateLimit/requests", schemaPath: "#/definitions/CountValue/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema29.anyOf, parentSchema: schema29, data: data19 };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      } else {
        errors = _errs82;
        if (vErrors !== null) {
          if (_errs82) {
            vErrors.length = _errs82;
          } else {
            vErrors = null;
          }
        }
      }
      let data22 = data18.per;
      const _errs95 = errors;
      let valid32 = false;
      const _errs96 = errors;
      if (typeof data22 === "string") {
        if (!pattern23.test(data22)) {
          const err72 = { instancePath: instancePath + "/rateLimit/per", schemaPath: "#/definitions/DurationValue/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,8}(ms|s|m|h)$" }, message: 'must match pattern "^[1-9][0-9]{0,8}(ms|s|m|h)$"', schema: "^[1-9][0-9]{0,8}(ms|s|m|h)$", parentSchema: schema30.anyOf[0], data: data22 };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
      } else {
        const err73 = { instancePath: instancePath + "/rateLimit/per", schemaPath: "#/definitions/DurationValue/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.anyOf[0].type, parentSchema: schema30.anyOf[0], data: data22 };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
      var _valid6 = _errs96 === errors;
      valid32 = valid32 || _valid6;
      if (!valid32) {
        const _errs98 = errors;
        if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
          if (data22.env === void 0) {
            const err74 = { instancePath: instancePath + "/rateLimit/per", schemaPath: "#/definitions/DurationValue/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'", schema: schema30.anyOf[1].required, parentSchema: schema30.anyOf[1], data: data22 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          for (const key10 in data22) {
            if (!(key10 === "env" || key10 === "default")) {
              const err75 = { instancePath: instancePath + "/rateLimit/per", schemaPath: "#/definitions/DurationValue/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30.anyOf[1], data: data22 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
          if (data22.env !== void 0) {
            let data23 = data22.env;
            if (typeof data23 === "string") {
              if (!pattern5.test(data23)) {
                const err76 = { instancePath: instancePath + "/rateLimit/per/env", schemaPath: "#/definitions/DurationValue/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema30.anyOf[1].properties.env, data: data23 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            } else {
              const err77 = { instancePath: instancePath + "/rateLimit/per/env", schemaPath: "#/definitions/DurationValue/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.anyOf[1].properties.env.type, parentSchema: schema30.anyOf[1].properties.env, data: data23 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          }
          if (data22.default !== void 0) {
            let data24 = data22.default;
            if (typeof data24 === "string") {
              if (!pattern23.test(data24)) {
                const err78 = { instancePath: instancePath + "/rateLimit/per/default", schemaPath: "#/definitions/DurationValue/anyOf/1/properties/default/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,8}(ms|s|m|h)$" }, message: 'must match pattern "^[1-9][0-9]{0,8}(ms|s|m|h)$"', schema: "^[1-9][0-9]{0,8}(ms|s|m|h)$", parentSchema: schema30.anyOf[1].properties.default, data: data24 };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            } else {
              const err79 = { instancePath: instancePath + "/rateLimit/per/default", schemaPath: "#/definitions/DurationValue/anyOf/1/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.anyOf[1].properties.default.type, parentSchema: schema30.anyOf[1].properties.default, data: data24 };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          }
        } else {
          const err80 = { instancePath: instancePath + "/rateLimit/per", schemaPath: "#/definitions/DurationValue/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.anyOf[1].type, parentSchema: schema30.anyOf[1], data: data22 };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        var _valid6 = _errs98 === errors;
        valid32 = valid32 || _valid6;
      }
      if (!valid32) {
        const err81 = { instancePath: instancePath + "/rateLimit/per", schemaPath: "#/definitions/DurationValue/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema30.anyOf, parentSchema: schema30, data: data22 };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      } else {
        errors = _errs95;
        if (vErrors !== null) {
          if (_errs95) {
            vErrors.length = _errs95;
          } else {
            vErrors = null;
          }
        }
      }
      let data25 = data18.share;
      if (typeof data25 === "string") {
        if (!pattern12.test(data25)) {
          const err82 = { instancePath: instancePath + "/rateLimit/share", schemaPath: "#/definitions/Share/pattern", keyword: "pattern", params: { pattern: "^(100|[1-9][0-9]?)%$" }, message: 'must match pattern "^(100|[1-9][0-9]?)%$"', schema: "^(100|[1-9][0-9]?)%$", parentSchema: schema22, data: data25 };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
      } else {
        const err83 = { instancePath: instancePath + "/rateLimit/share", schemaPath: "#/definitions/Share/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data: data25 };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    } else {
      const err84 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.properties.rateLimit.type, parentSchema: schema23.properties.rateLimit, data: data18 };
      if (vErrors === null) {
        vErrors = [err84];
      } else {
        vErrors.push(err84);
      }
      errors++;
    }
  } else {
    const err85 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err85];
    } else {
      vErrors.push(err85);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timezone === void 0) {
      data.timezone = "UTC";
    }
    if (data.groups === void 0) {
      data.groups = {};
    }
    if (data.agents === void 0) {
      data.agents = {};
    }
    if (data.organizations === void 0) {
      data.organizations = {};
    }
    if (data.contacts === void 0) {
      data.contacts = {};
    }
    if (data.tickets === void 0) {
      data.tickets = {};
    }
    if (data.articles === void 0) {
      data.articles = {};
    }
    if (data.options === void 0) {
      data.options = {};
    }
    if (data.prepare === void 0) {
      data.prepare = {};
    }
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (1 !== data0) {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema11.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"', schema: "^[a-z0-9][a-z0-9-]{0,62}$", parentSchema: schema11.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.name.type, parentSchema: schema11.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    let data2 = data.timezone;
    if (typeof data2 === "string") {
      if (func3(data2) < 1) {
        const err8 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.timezone, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    } else {
      const err9 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.timezone.type, parentSchema: schema11.properties.timezone, data: data2 };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.source !== void 0) {
      let data3 = data.source;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.connector === void 0) {
          const err10 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "connector" }, message: "must have required property 'connector'", schema: schema11.properties.source.required, parentSchema: schema11.properties.source, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const tag0 = data3.connector;
        if (typeof tag0 == "string") {
          if (tag0 === "files") {
            if (!validate11(data3, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
              vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
              errors = vErrors.length;
            }
          } else if (tag0 === "zendesk") {
            if (!validate24(data3, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          } else {
            const err11 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "connector", tagValue: tag0 }, message: 'value of tag "connector" must be in oneOf', schema: schema11.properties.source.discriminator, parentSchema: schema11.properties.source, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        } else {
          const err12 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/discriminator", keyword: "discriminator", params: { error: "tag", tag: "connector", tagValue: tag0 }, message: 'tag "connector" must be string', schema: schema11.properties.source.discriminator, parentSchema: schema11.properties.source, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.source.type, parentSchema: schema11.properties.source, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data4 = data.target;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.connector === void 0) {
          const err14 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "connector" }, message: "must have required property 'connector'", schema: schema11.properties.target.required, parentSchema: schema11.properties.target, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const tag1 = data4.connector;
        if (typeof tag1 == "string") {
          if (tag1 === "halo") {
            if (!validate27(data4, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
          } else {
            const err15 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "connector", tagValue: tag1 }, message: 'value of tag "connector" must be in oneOf', schema: schema11.properties.target.discriminator, parentSchema: schema11.properties.target, data: data4 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        } else {
          const err16 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/discriminator", keyword: "discriminator", params: { error: "tag", tag: "connector", tagValue: tag1 }, message: 'tag "connector" must be string', schema: schema11.properties.target.discriminator, parentSchema: schema11.properties.target, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.target.type, parentSchema: schema11.properties.target, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    let data5 = data.groups;
    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
      if (data5.match === void 0) {
        data5.match = {};
      }
      if (data5.missing === void 0) {
        data5.missing = "create";
      }
      for (const key1 in data5) {
        if (!(key1 === "match" || key1 === "missing" || key1 === "default")) {
          const err18 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.groups, data: data5 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      let data6 = data5.match;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          let data7 = data6[key2];
          if (typeof data7 === "string") {
            if (func3(data7) < 1) {
              const err19 = { instancePath: instancePath + "/groups/match/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/properties/match/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.groups.properties.match.additionalProperties, data: data7 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/groups/match/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/properties/match/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.groups.properties.match.additionalProperties.type, parentSchema: schema11.properties.groups.properties.match.additionalProperties, data: data7 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/groups/match", schemaPath: "#/properties/groups/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.groups.properties.match.type, parentSchema: schema11.properties.groups.properties.match, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      let data8 = data5.missing;
      if (!(data8 === "create" || data8 === "default" || data8 === "fail")) {
        const err22 = { instancePath: instancePath + "/groups/missing", schemaPath: "#/properties/groups/properties/missing/enum", keyword: "enum", params: { allowedValues: schema11.properties.groups.properties.missing.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.groups.properties.missing.enum, parentSchema: schema11.properties.groups.properties.missing, data: data8 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (data5.default !== void 0) {
        let data9 = data5.default;
        if (typeof data9 === "string") {
          if (func3(data9) < 1) {
            const err23 = { instancePath: instancePath + "/groups/default", schemaPath: "#/properties/groups/properties/default/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.groups.properties.default, data: data9 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        } else {
          const err24 = { instancePath: instancePath + "/groups/default", schemaPath: "#/properties/groups/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.groups.properties.default.type, parentSchema: schema11.properties.groups.properties.default, data: data9 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    } else {
      const err25 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.groups.type, parentSchema: schema11.properties.groups, data: data5 };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
    let data10 = data.agents;
    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
      if (data10.match === void 0) {
        data10.match = {};
      }
      if (data10.assignee === void 0) {
        data10.assignee = {};
      }
      if (data10.author === void 0) {
        data10.author = {};
      }
      for (const key3 in data10) {
        if (!(key3 === "match" || key3 === "assignee" || key3 === "author")) {
          const err26 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.agents, data: data10 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
      let data11 = data10.match;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key4 in data11) {
          let data12 = data11[key4];
          if (typeof data12 === "string") {
            if (func3(data12) < 1) {
              const err27 = { instancePath: instancePath + "/agents/match/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/agents/properties/match/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.agents.properties.match.additionalProperties, data: data12 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/agents/match/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/agents/properties/match/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.agents.properties.match.additionalProperties.type, parentSchema: schema11.properties.agents.properties.match.additionalProperties, data: data12 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/agents/match", schemaPath: "#/properties/agents/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.agents.properties.match.type, parentSchema: schema11.properties.agents.properties.match, data: data11 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      let data13 = data10.assignee;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.missing === void 0) {
          data13.missing = "unassigned";
        }
        for (const key5 in data13) {
          if (!(key5 === "missing" || key5 === "default")) {
            const err30 = { instancePath: instancePath + "/agents/assignee", schemaPath: "#/properties/agents/properties/assignee/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.agents.properties.assignee, data: data13 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        let data14 = data13.missing;
        if (!(data14 === "unassigned" || data14 === "default" || data14 === "create" || data14 === "fail")) {
          const err31 = { instancePath: instancePath + "/agents/assignee/missing", schemaPath: "#/properties/agents/properties/assignee/properties/missing/enum", keyword: "enum", params: { allowedValues: schema11.properties.agents.properties.assignee.properties.missing.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.agents.properties.assignee.properties.missing.enum, parentSchema: schema11.properties.agents.properties.assignee.properties.missing, data: data14 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data13.default !== void 0) {
          let data15 = data13.default;
          if (typeof data15 === "string") {
            if (func3(data15) < 1) {
              const err32 = { instancePath: instancePath + "/agents/assignee/default", schemaPath: "#/properties/agents/properties/assignee/properties/default/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.agents.properties.assignee.properties.default, data: data15 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/agents/assignee/default", schemaPath: "#/properties/agents/properties/assignee/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.agents.properties.assignee.properties.default.type, parentSchema: schema11.properties.agents.properties.assignee.properties.default, data: data15 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/agents/assignee", schemaPath: "#/properties/agents/properties/assignee/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.agents.properties.assignee.type, parentSchema: schema11.properties.agents.properties.assignee, data: data13 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      let data16 = data10.author;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.missing === void 0) {
          data16.missing = "name";
        }
        for (const key6 in data16) {
          if (!(key6 === "missing")) {
            const err35 = { instancePath: instancePath + "/agents/author", schemaPath: "#/properties/agents/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.agents.properties.author, data: data16 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        let data17 = data16.missing;
        if (!(data17 === "name")) {
          const err36 = { instancePath: instancePath + "/agents/author/missing", schemaPath: "#/properties/agents/properties/author/properties/missing/enum", keyword: "enum", params: { allowedValues: schema11.properties.agents.properties.author.properties.missing.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.agents.properties.author.properties.missing.enum, parentSchema: schema11.properties.agents.properties.author.properties.missing, data: data17 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/agents/author", schemaPath: "#/properties/agents/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.agents.properties.author.type, parentSchema: schema11.properties.agents.properties.author, data: data16 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    } else {
      const err38 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.agents.type, parentSchema: schema11.properties.agents, data: data10 };
      if (vErrors === null) {
        vErrors = [err38];
      } else {
        vErrors.push(err38);
      }
      errors++;
    }
    let data18 = data.organizations;
    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
      if (data18.as === void 0) {
        data18.as = "client";
      }
      if (data18.match === void 0) {
        data18.match = {};
      }
      if (data18.ambiguous === void 0) {
        data18.ambiguous = "block";
      }
      if (data18.missing === void 0) {
        data18.missing = "create";
      }
      if (data18.adopt === void 0) {
        data18.adopt = "keep";
      }
      if (data18.none === void 0) {
        data18.none = {};
      }
      if (data18.fields === void 0) {
        data18.fields = {};
      }
      if (data18.customFields === void 0) {
        data18.customFields = {};
      }
      for (const key7 in data18) {
        if (!func2.call(schema11.properties.organizations.properties, key7)) {
          const err39 = { instancePath: instancePath + "/organizations", schemaPath: "#/properties/organizations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.organizations, data: data18 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
      let data19 = data18.as;
      if (!(data19 === "client" || data19 === "site")) {
        const err40 = { instancePath: instancePath + "/organizations/as", schemaPath: "#/properties/organizations/properties/as/enum", keyword: "enum", params: { allowedValues: schema11.properties.organizations.properties.as.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.organizations.properties.as.enum, parentSchema: schema11.properties.organizations.properties.as, data: data19 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (data18.client !== void 0) {
        let data20 = data18.client;
        if (typeof data20 === "string") {
          if (func3(data20) < 1) {
            const err41 = { instancePath: instancePath + "/organizations/client", schemaPath: "#/properties/organizations/properties/client/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.organizations.properties.client, data: data20 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        } else {
          const err42 = { instancePath: instancePath + "/organizations/client", schemaPath: "#/properties/organizations/properties/client/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.organizations.properties.client.type, parentSchema: schema11.properties.organizations.properties.client, data: data20 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
      let data21 = data18.match;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key8 in data21) {
          let data22 = data21[key8];
          if (typeof data22 === "string") {
            if (func3(data22) < 1) {
              const err43 = { instancePath: instancePath + "/organizations/match/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/organizations/properties/match/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.organizations.properties.match.additionalProperties, data: data22 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/organizations/match/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/organizations/properties/match/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.organizations.properties.match.additionalProperties.type, parentSchema: schema11.properties.organizations.properties.match.additionalProperties, data: data22 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/organizations/match", schemaPath: "#/properties/organizations/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.organizations.properties.match.type, parentSchema: schema11.properties.organizations.properties.match, data: data21 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      let data23 = data18.ambiguous;
      if (!(data23 === "block")) {
        const err46 = { instancePath: instancePath + "/organizations/ambiguous", schemaPath: "#/properties/organizations/properties/ambiguous/enum", keyword: "enum", params: { allowedValues: schema11.properties.organizations.properties.ambiguous.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.organizations.properties.ambiguous.enum, parentSchema: schema11.properties.organizations.properties.ambiguous, data: data23 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      let data24 = data18.missing;
      if (!(data24 === "create" || data24 === "default" || data24 === "skip")) {
        const err47 = { instancePath: instancePath + "/organizations/missing", schemaPath: "#/properties/organizations/properties/missing/enum", keyword: "enum", params: { allowedValues: schema11.properties.organizations.properties.missing.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.organizations.properties.missing.enum, parentSchema: schema11.properties.organizations.properties.missing, data: data24 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      let data25 = data18.adopt;
      if (!(data25 === "keep" || data25 === "fill" || data25 === "overwrite")) {
        const err48 = { instancePath: instancePath + "/organizations/adopt", schemaPath: "#/properties/organizations/properties/adopt/enum", keyword: "enum", params: { allowedValues: schema11.properties.organizations.properties.adopt.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.organizations.properties.adopt.enum, parentSchema: schema11.properties.organizations.properties.adopt, data: data25 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      let data26 = data18.none;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.client === void 0) {
          data26.client = "Unknown";
        }
        if (data26.site === void 0) {
          data26.site = "Imported";
        }
        for (const key9 in data26) {
          if (!(key9 === "client" || key9 === "site")) {
            const err49 = { instancePath: instancePath + "/organizations/none", schemaPath: "#/properties/organizations/properties/none/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.organizations.properties.none, data: data26 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        let data27 = data26.client;
        if (typeof data27 === "string") {
          if (func3(data27) < 1) {
            const err50 = { instancePath: instancePath + "/organizations/none/client", schemaPath: "#/properties/organizations/properties/none/properties/client/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.organizations.properties.none.properties.client, data: data27 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        } else {
          const err51 = { instancePath: instancePath + "/organizations/none/client", schemaPath: "#/properties/organizations/properties/none/properties/client/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.organizations.properties.none.properties.client.type, parentSchema: schema11.properties.organizations.properties.none.properties.client, data: data27 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        let data28 = data26.site;
        if (typeof data28 === "string") {
          if (func3(data28) < 1) {
            const err52 = { instancePath: instancePath + "/organizations/none/site", schemaPath: "#/properties/organizations/properties/none/properties/site/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.organizations.properties.none.properties.site, data: data28 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        } else {
          const err53 = { instancePath: instancePath + "/organizations/none/site", schemaPath: "#/properties/organizations/properties/none/properties/site/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.organizations.properties.none.properties.site.type, parentSchema: schema11.properties.organizations.properties.none.properties.site, data: data28 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      } else {
        const err54 = { instancePath: instancePath + "/organizations/none", schemaPath: "#/properties/organizations/properties/none/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.organizations.properties.none.type, parentSchema: schema11.properties.organizations.properties.none, data: data26 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      let data29 = data18.fields;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (const key10 in data29) {
          let data30 = data29[key10];
          const _errs71 = errors;
          let valid17 = false;
          const _errs72 = errors;
          if (typeof data30 === "string") {
            if (func3(data30) < 1) {
              const err55 = { instancePath: instancePath + "/organizations/fields/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.anyOf[0], data: data30 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          } else {
            const err56 = { instancePath: instancePath + "/organizations/fields/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[0].type, parentSchema: schema32.anyOf[0], data: data30 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          var _valid0 = _errs72 === errors;
          valid17 = valid17 || _valid0;
          if (!valid17) {
            const _errs74 = errors;
            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
              if (data30.value === void 0) {
                const err57 = { instancePath: instancePath + "/organizations/fields/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema32.anyOf[1].required, parentSchema: schema32.anyOf[1], data: data30 };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              if (data30.map === void 0) {
                const err58 = { instancePath: instancePath + "/organizations/fields/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/required", keyword: "required", params: { missingProperty: "map" }, message: "must have required property 'map'", schema: schema32.anyOf[1].required, parentSchema: schema32.anyOf[1], data: data30 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              for (const key11 in data30) {
                if (!(key11 === "value" || key11 === "map" || key11 === "empty" || key11 === "other")) {
                  const err59 = { instancePath: instancePath + "/organizations/fields/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.anyOf[1], data: data30 };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              }
              if (data30.value !== void 0) {
                let data31 = data30.value;
                if (typeof data31 === "string") {
                  if (func3(data31) < 1) {
                    const err60 = { instancePath: instancePath + "/organizations/fields/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.anyOf[1].properties.value, data: data31 };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                } else {
                  const err61 = { instancePath: instancePath + "/organizations/fields/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[1].properties.value.type, parentSchema: schema32.anyOf[1].properties.value, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              }
              if (data30.map !== void 0) {
                let data32 = data30.map;
                if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                  for (const key12 in data32) {
                    let data33 = data32[key12];
                    if (typeof data33 !== "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 !== "boolean" && data33 !== null) {
                      const err62 = { instancePath: instancePath + "/organizations/fields/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/map/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/map/additionalProperties/type", keyword: "type", params: { type: schema32.anyOf[1].properties.map.additionalProperties.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.map.additionalProperties.type, parentSchema: schema32.anyOf[1].properties.map.additionalProperties, data: data33 };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err63 = { instancePath: instancePath + "/organizations/fields/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/map", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/map/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.anyOf[1].properties.map.type, parentSchema: schema32.anyOf[1].properties.map, data: data32 };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              }
              if (data30.empty !== void 0) {
                let data34 = data30.empty;
                if (typeof data34 !== "string" && !(typeof data34 == "number" && isFinite(data34)) && typeof data34 !== "boolean" && data34 !== null) {
                  const err64 = { instancePath: instancePath + "/organizations/fields/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/empty", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/empty/type", keyword: "type", params: { type: schema32.anyOf[1].properties.empty.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.empty.type, parentSchema: schema32.anyOf[1].properties.empty, data: data34 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              }
              if (data30.other !== void 0) {
                let data35 = data30.other;
                if (typeof data35 !== "string" && !(typeof data35 == "number" && isFinite(data35)) && typeof data35 !== "boolean" && data35 !== null) {
                  const err65 = { instancePath: instancePath + "/organizations/fields/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/other", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/other/type", keyword: "type", params: { type: schema32.anyOf[1].properties.other.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.other.type, parentSchema: schema32.anyOf[1].properties.other, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              }
            } else {
              const err66 = { instancePath: instancePath + "/organizations/fields/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.anyOf[1].type, parentSchema: schema32.anyOf[1], data: data30 };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            var _valid0 = _errs74 === errors;
            valid17 = valid17 || _valid0;
          }
          if (!valid17) {
            const err67 = { instancePath: instancePath + "/organizations/fields/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.anyOf, parentSchema: schema32, data: data30 };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          } else {
            errors = _errs71;
            if (vErrors !== null) {
              if (_errs71) {
                vErrors.length = _errs71;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/organizations/fields", schemaPath: "#/properties/organizations/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.organizations.properties.fields.type, parentSchema: schema11.properties.organizations.properties.fields, data: data29 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
      let data36 = data18.customFields;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key13 in data36) {
          let data37 = data36[key13];
          const _errs93 = errors;
          let valid22 = false;
          const _errs94 = errors;
          if (typeof data37 === "string") {
            if (func3(data37) < 1) {
              const err69 = { instancePath: instancePath + "/organizations/customFields/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.anyOf[0], data: data37 };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          } else {
            const err70 = { instancePath: instancePath + "/organizations/customFields/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[0].type, parentSchema: schema32.anyOf[0], data: data37 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          var _valid1 = _errs94 === errors;
          valid22 = valid22 || _valid1;
          if (!valid22) {
            const _errs96 = errors;
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
              if (data37.value === void 0) {
                const err71 = { instancePath: instancePath + "/organizations/customFields/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema32.anyOf[1].required, parentSchema: schema32.anyOf[1], data: data37 };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
              if (data37.map === void 0) {
                const err72 = { instancePath: instancePath + "/organizations/customFields/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/required", keyword: "required", params: { missingProperty: "map" }, message: "must have required property 'map'", schema: schema32.anyOf[1].required, parentSchema: schema32.anyOf[1], data: data37 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
              for (const key14 in data37) {
                if (!(key14 === "value" || key14 === "map" || key14 === "empty" || key14 === "other")) {
                  const err73 = { instancePath: instancePath + "/organizations/customFields/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.anyOf[1], data: data37 };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              }
              if (data37.value !== void 0) {
                let data38 = data37.value;
                if (typeof data38 === "string") {
                  if (func3(data38) < 1) {
                    const err74 = { instancePath: instancePath + "/organizations/customFields/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.anyOf[1].properties.value, data: data38 };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                } else {
                  const err75 = { instancePath: instancePath + "/organizations/customFields/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[1].properties.value.type, parentSchema: schema32.anyOf[1].properties.value, data: data38 };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              }
              if (data37.map !== void 0) {
                let data39 = data37.map;
                if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                  for (const key15 in data39) {
                    let data40 = data39[key15];
                    if (typeof data40 !== "string" && !(typeof data40 == "number" && isFinite(data40)) && typeof data40 !== "boolean" && data40 !== null) {
                      const err76 = { instancePath: instancePath + "/organizations/customFields/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/map/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/map/additionalProperties/type", keyword: "type", params: { type: schema32.anyOf[1].properties.map.additionalProperties.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.map.additionalProperties.type, parentSchema: schema32.anyOf[1].properties.map.additionalProperties, data: data40 };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err77 = { instancePath: instancePath + "/organizations/customFields/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/map", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/map/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.anyOf[1].properties.map.type, parentSchema: schema32.anyOf[1].properties.map, data: data39 };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              }
              if (data37.empty !== void 0) {
                let data41 = data37.empty;
                if (typeof data41 !== "string" && !(typeof data41 == "number" && isFinite(data41)) && typeof data41 !== "boolean" && data41 !== null) {
                  const err78 = { instancePath: instancePath + "/organizations/customFields/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/empty", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/empty/type", keyword: "type", params: { type: schema32.anyOf[1].properties.empty.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.empty.type, parentSchema: schema32.anyOf[1].properties.empty, data: data41 };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              }
              if (data37.other !== void 0) {
                let data42 = data37.other;
                if (typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42)) && typeof data42 !== "boolean" && data42 !== null) {
                  const err79 = { instancePath: instancePath + "/organizations/customFields/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/other", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/other/type", keyword: "type", params: { type: schema32.anyOf[1].properties.other.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.other.type, parentSchema: schema32.anyOf[1].properties.other, data: data42 };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
            } else {
              const err80 = { instancePath: instancePath + "/organizations/customFields/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.anyOf[1].type, parentSchema: schema32.anyOf[1], data: data37 };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            var _valid1 = _errs96 === errors;
            valid22 = valid22 || _valid1;
          }
          if (!valid22) {
            const err81 = { instancePath: instancePath + "/organizations/customFields/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.anyOf, parentSchema: schema32, data: data37 };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          } else {
            errors = _errs93;
            if (vErrors !== null) {
              if (_errs93) {
                vErrors.length = _errs93;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err82 = { instancePath: instancePath + "/organizations/customFields", schemaPath: "#/properties/organizations/properties/customFields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.organizations.properties.customFields.type, parentSchema: schema11.properties.organizations.properties.customFields, data: data36 };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    } else {
      const err83 = { instancePath: instancePath + "/organizations", schemaPath: "#/properties/organizations/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.organizations.type, parentSchema: schema11.properties.organizations, data: data18 };
      if (vErrors === null) {
        vErrors = [err83];
      } else {
        vErrors.push(err83);
      }
      errors++;
    }
    let data43 = data.contacts;
    if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
      if (data43.scope === void 0) {
        data43.scope = "referenced";
      }
      if (data43.withoutEmail === void 0) {
        data43.withoutEmail = "create";
      }
      if (data43.fields === void 0) {
        data43.fields = {};
      }
      if (data43.customFields === void 0) {
        data43.customFields = {};
      }
      for (const key16 in data43) {
        if (!(key16 === "scope" || key16 === "withoutEmail" || key16 === "fields" || key16 === "customFields")) {
          const err84 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.contacts, data: data43 };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
      }
      let data44 = data43.scope;
      if (!(data44 === "referenced" || data44 === "all")) {
        const err85 = { instancePath: instancePath + "/contacts/scope", schemaPath: "#/properties/contacts/properties/scope/enum", keyword: "enum", params: { allowedValues: schema11.properties.contacts.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.contacts.properties.scope.enum, parentSchema: schema11.properties.contacts.properties.scope, data: data44 };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
      let data45 = data43.withoutEmail;
      if (!(data45 === "create" || data45 === "default")) {
        const err86 = { instancePath: instancePath + "/contacts/withoutEmail", schemaPath: "#/properties/contacts/properties/withoutEmail/enum", keyword: "enum", params: { allowedValues: schema11.properties.contacts.properties.withoutEmail.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.contacts.properties.withoutEmail.enum, parentSchema: schema11.properties.contacts.properties.withoutEmail, data: data45 };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
      let data46 = data43.fields;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        for (const key17 in data46) {
          let data47 = data46[key17];
          const _errs120 = errors;
          let valid28 = false;
          const _errs121 = errors;
          if (typeof data47 === "string") {
            if (func3(data47) < 1) {
              const err87 = { instancePath: instancePath + "/contacts/fields/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.anyOf[0], data: data47 };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          } else {
            const err88 = { instancePath: instancePath + "/contacts/fields/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[0].type, parentSchema: schema32.anyOf[0], data: data47 };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
          var _valid2 = _errs121 === errors;
          valid28 = valid28 || _valid2;
          if (!valid28) {
            const _errs123 = errors;
            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
              if (data47.value === void 0) {
                const err89 = { instancePath: instancePath + "/contacts/fields/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema32.anyOf[1].required, parentSchema: schema32.anyOf[1], data: data47 };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
              if (data47.map === void 0) {
                const err90 = { instancePath: instancePath + "/contacts/fields/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/required", keyword: "required", params: { missingProperty: "map" }, message: "must have required property 'map'", schema: schema32.anyOf[1].required, parentSchema: schema32.anyOf[1], data: data47 };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
              for (const key18 in data47) {
                if (!(key18 === "value" || key18 === "map" || key18 === "empty" || key18 === "other")) {
                  const err91 = { instancePath: instancePath + "/contacts/fields/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.anyOf[1], data: data47 };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              }
              if (data47.value !== void 0) {
                let data48 = data47.value;
                if (typeof data48 === "string") {
                  if (func3(data48) < 1) {
                    const err92 = { instancePath: instancePath + "/contacts/fields/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.anyOf[1].properties.value, data: data48 };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                } else {
                  const err93 = { instancePath: instancePath + "/contacts/fields/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[1].properties.value.type, parentSchema: schema32.anyOf[1].properties.value, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              }
              if (data47.map !== void 0) {
                let data49 = data47.map;
                if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                  for (const key19 in data49) {
                    let data50 = data49[key19];
                    if (typeof data50 !== "string" && !(typeof data50 == "number" && isFinite(data50)) && typeof data50 !== "boolean" && data50 !== null) {
                      const err94 = { instancePath: instancePath + "/contacts/fields/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/map/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/map/additionalProperties/type", keyword: "type", params: { type: schema32.anyOf[1].properties.map.additionalProperties.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.map.additionalProperties.type, parentSchema: schema32.anyOf[1].properties.map.additionalProperties, data: data50 };
                      if (vErrors === null) {
                        vErrors = [err94];
                      } else {
                        vErrors.push(err94);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err95 = { instancePath: instancePath + "/contacts/fields/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/map", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/map/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.anyOf[1].properties.map.type, parentSchema: schema32.anyOf[1].properties.map, data: data49 };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
              }
              if (data47.empty !== void 0) {
                let data51 = data47.empty;
                if (typeof data51 !== "string" && !(typeof data51 == "number" && isFinite(data51)) && typeof data51 !== "boolean" && data51 !== null) {
                  const err96 = { instancePath: instancePath + "/contacts/fields/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/empty", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/empty/type", keyword: "type", params: { type: schema32.anyOf[1].properties.empty.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.empty.type, parentSchema: schema32.anyOf[1].properties.empty, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              }
              if (data47.other !== void 0) {
                let data52 = data47.other;
                if (typeof data52 !== "string" && !(typeof data52 == "number" && isFinite(data52)) && typeof data52 !== "boolean" && data52 !== null) {
                  const err97 = { instancePath: instancePath + "/contacts/fields/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/other", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/other/type", keyword: "type", params: { type: schema32.anyOf[1].properties.other.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.other.type, parentSchema: schema32.anyOf[1].properties.other, data: data52 };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              }
            } else {
              const err98 = { instancePath: instancePath + "/contacts/fields/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.anyOf[1].type, parentSchema: schema32.anyOf[1], data: data47 };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            var _valid2 = _errs123 === errors;
            valid28 = valid28 || _valid2;
          }
          if (!valid28) {
            const err99 = { instancePath: instancePath + "/contacts/fields/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.anyOf, parentSchema: schema32, data: data47 };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          } else {
            errors = _errs120;
            if (vErrors !== null) {
              if (_errs120) {
                vErrors.length = _errs120;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err100 = { instancePath: instancePath + "/contacts/fields", schemaPath: "#/properties/contacts/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.contacts.properties.fields.type, parentSchema: schema11.properties.contacts.properties.fields, data: data46 };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
      let data53 = data43.customFields;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        for (const key20 in data53) {
          let data54 = data53[key20];
          const _errs142 = errors;
          let valid33 = false;
          const _errs143 = errors;
          if (typeof data54 === "string") {
            if (func3(data54) < 1) {
              const err101 = { instancePath: instancePath + "/contacts/customFields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.anyOf[0], data: data54 };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          } else {
            const err102 = { instancePath: instancePath + "/contacts/customFields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[0].type, parentSchema: schema32.anyOf[0], data: data54 };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
          var _valid3 = _errs143 === errors;
          valid33 = valid33 || _valid3;
          if (!valid33) {
            const _errs145 = errors;
            if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
              if (data54.value === void 0) {
                const err103 = { instancePath: instancePath + "/contacts/customFields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema32.anyOf[1].required, parentSchema: schema32.anyOf[1], data: data54 };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
              if (data54.map === void 0) {
                const err104 = { instancePath: instancePath + "/contacts/customFields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/required", keyword: "required", params: { missingProperty: "map" }, message: "must have required property 'map'", schema: schema32.anyOf[1].required, parentSchema: schema32.anyOf[1], data: data54 };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
              for (const key21 in data54) {
                if (!(key21 === "value" || key21 === "map" || key21 === "empty" || key21 === "other")) {
                  const err105 = { instancePath: instancePath + "/contacts/customFields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.anyOf[1], data: data54 };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
              }
              if (data54.value !== void 0) {
                let data55 = data54.value;
                if (typeof data55 === "string") {
                  if (func3(data55) < 1) {
                    const err106 = { instancePath: instancePath + "/contacts/customFields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.anyOf[1].properties.value, data: data55 };
                    if (vErrors === null) {
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                } else {
                  const err107 = { instancePath: instancePath + "/contacts/customFields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[1].properties.value.type, parentSchema: schema32.anyOf[1].properties.value, data: data55 };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              }
              if (data54.map !== void 0) {
                let data56 = data54.map;
                if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                  for (const key22 in data56) {
                    let data57 = data56[key22];
                    if (typeof data57 !== "string" && !(typeof data57 == "number" && isFinite(data57)) && typeof data57 !== "boolean" && data57 !== null) {
                      const err108 = { instancePath: instancePath + "/contacts/customFields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/map/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/map/additionalProperties/type", keyword: "type", params: { type: schema32.anyOf[1].properties.map.additionalProperties.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.map.additionalProperties.type, parentSchema: schema32.anyOf[1].properties.map.additionalProperties, data: data57 };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err109 = { instancePath: instancePath + "/contacts/customFields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/map", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/map/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.anyOf[1].properties.map.type, parentSchema: schema32.anyOf[1].properties.map, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
              }
              if (data54.empty !== void 0) {
                let data58 = data54.empty;
                if (typeof data58 !== "string" && !(typeof data58 == "number" && isFinite(data58)) && typeof data58 !== "boolean" && data58 !== null) {
                  const err110 = { instancePath: instancePath + "/contacts/customFields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/empty", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/empty/type", keyword: "type", params: { type: schema32.anyOf[1].properties.empty.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.empty.type, parentSchema: schema32.anyOf[1].properties.empty, data: data58 };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              }
              if (data54.other !== void 0) {
                let data59 = data54.other;
                if (typeof data59 !== "string" && !(typeof data59 == "number" && isFinite(data59)) && typeof data59 !== "boolean" && data59 !== null) {
                  const err111 = { instancePath: instancePath + "/contacts/customFields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/other", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/other/type", keyword: "type", params: { type: schema32.anyOf[1].properties.other.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.other.type, parentSchema: schema32.anyOf[1].properties.other, data: data59 };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              }
            } else {
              const err112 = { instancePath: instancePath + "/contacts/customFields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.anyOf[1].type, parentSchema: schema32.anyOf[1], data: data54 };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
            var _valid3 = _errs145 === errors;
            valid33 = valid33 || _valid3;
          }
          if (!valid33) {
            const err113 = { instancePath: instancePath + "/contacts/customFields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.anyOf, parentSchema: schema32, data: data54 };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          } else {
            errors = _errs142;
            if (vErrors !== null) {
              if (_errs142) {
                vErrors.length = _errs142;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err114 = { instancePath: instancePath + "/contacts/customFields", schemaPath: "#/properties/contacts/properties/customFields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.contacts.properties.customFields.type, parentSchema: schema11.properties.contacts.properties.customFields, data: data53 };
        if (vErrors === null) {
          vErrors = [err114];
        } else {
          vErrors.push(err114);
        }
        errors++;
      }
    } else {
      const err115 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.contacts.type, parentSchema: schema11.properties.contacts, data: data43 };
      if (vErrors === null) {
        vErrors = [err115];
      } else {
        vErrors.push(err115);
      }
      errors++;
    }
    let data60 = data.tickets;
    if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
      if (data60.client === void 0) {
        data60.client = "ticket";
      }
      if (data60.fields === void 0) {
        data60.fields = {};
      }
      if (data60.customFields === void 0) {
        data60.customFields = {};
      }
      for (const key23 in data60) {
        if (!(key23 === "select" || key23 === "client" || key23 === "fields" || key23 === "customFields" || key23 === "reference")) {
          const err116 = { instancePath: instancePath + "/tickets", schemaPath: "#/properties/tickets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.tickets, data: data60 };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
      }
      if (data60.select !== void 0) {
        let data61 = data60.select;
        if (typeof data61 === "string") {
          if (func3(data61) < 1) {
            const err117 = { instancePath: instancePath + "/tickets/select", schemaPath: "#/properties/tickets/properties/select/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.tickets.properties.select, data: data61 };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        } else {
          const err118 = { instancePath: instancePath + "/tickets/select", schemaPath: "#/properties/tickets/properties/select/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tickets.properties.select.type, parentSchema: schema11.properties.tickets.properties.select, data: data61 };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
      }
      let data62 = data60.client;
      if (!(data62 === "ticket" || data62 === "requester")) {
        const err119 = { instancePath: instancePath + "/tickets/client", schemaPath: "#/properties/tickets/properties/client/enum", keyword: "enum", params: { allowedValues: schema11.properties.tickets.properties.client.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.tickets.properties.client.enum, parentSchema: schema11.properties.tickets.properties.client, data: data62 };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
      let data63 = data60.fields;
      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
        for (const key24 in data63) {
          let data64 = data63[key24];
          const _errs170 = errors;
          let valid39 = false;
          const _errs171 = errors;
          if (typeof data64 === "string") {
            if (func3(data64) < 1) {
              const err120 = { instancePath: instancePath + "/tickets/fields/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.anyOf[0], data: data64 };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
          } else {
            const err121 = { instancePath: instancePath + "/tickets/fields/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[0].type, parentSchema: schema32.anyOf[0], data: data64 };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
          var _valid4 = _errs171 === errors;
          valid39 = valid39 || _valid4;
          if (!valid39) {
            const _errs173 = errors;
            if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
              if (data64.value === void 0) {
                const err122 = { instancePath: instancePath + "/tickets/fields/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema32.anyOf[1].required, parentSchema: schema32.anyOf[1], data: data64 };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
              if (data64.map === void 0) {
                const err123 = { instancePath: instancePath + "/tickets/fields/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/required", keyword: "required", params: { missingProperty: "map" }, message: "must have required property 'map'", schema: schema32.anyOf[1].required, parentSchema: schema32.anyOf[1], data: data64 };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
              for (const key25 in data64) {
                if (!(key25 === "value" || key25 === "map" || key25 === "empty" || key25 === "other")) {
                  const err124 = { instancePath: instancePath + "/tickets/fields/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.anyOf[1], data: data64 };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
              }
              if (data64.value !== void 0) {
                let data65 = data64.value;
                if (typeof data65 === "string") {
                  if (func3(data65) < 1) {
                    const err125 = { instancePath: instancePath + "/tickets/fields/" + key24.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.anyOf[1].properties.value, data: data65 };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                } else {
                  const err126 = { instancePath: instancePath + "/tickets/fields/" + key24.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[1].properties.value.type, parentSchema: schema32.anyOf[1].properties.value, data: data65 };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              }
              if (data64.map !== void 0) {
                let data66 = data64.map;
                if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                  for (const key26 in data66) {
                    let data67 = data66[key26];
                    if (typeof data67 !== "string" && !(typeof data67 == "number" && isFinite(data67)) && typeof data67 !== "boolean" && data67 !== null) {
                      const err127 = { instancePath: instancePath + "/tickets/fields/" + key24.replace(/~/g, "~0").replace(/\//g, "~1") + "/map/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/map/additionalProperties/type", keyword: "type", params: { type: schema32.anyOf[1].properties.map.additionalProperties.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.map.additionalProperties.type, parentSchema: schema32.anyOf[1].properties.map.additionalProperties, data: data67 };
                      if (vErrors === null) {
                        vErrors = [err127];
                      } else {
                        vErrors.push(err127);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err128 = { instancePath: instancePath + "/tickets/fields/" + key24.replace(/~/g, "~0").replace(/\//g, "~1") + "/map", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/map/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.anyOf[1].properties.map.type, parentSchema: schema32.anyOf[1].properties.map, data: data66 };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
              }
              if (data64.empty !== void 0) {
                let data68 = data64.empty;
                if (typeof data68 !== "string" && !(typeof data68 == "number" && isFinite(data68)) && typeof data68 !== "boolean" && data68 !== null) {
                  const err129 = { instancePath: instancePath + "/tickets/fields/" + key24.replace(/~/g, "~0").replace(/\//g, "~1") + "/empty", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/empty/type", keyword: "type", params: { type: schema32.anyOf[1].properties.empty.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.empty.type, parentSchema: schema32.anyOf[1].properties.empty, data: data68 };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
              }
              if (data64.other !== void 0) {
                let data69 = data64.other;
                if (typeof data69 !== "string" && !(typeof data69 == "number" && isFinite(data69)) && typeof data69 !== "boolean" && data69 !== null) {
                  const err130 = { instancePath: instancePath + "/tickets/fields/" + key24.replace(/~/g, "~0").replace(/\//g, "~1") + "/other", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/other/type", keyword: "type", params: { type: schema32.anyOf[1].properties.other.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.other.type, parentSchema: schema32.anyOf[1].properties.other, data: data69 };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
              }
            } else {
              const err131 = { instancePath: instancePath + "/tickets/fields/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.anyOf[1].type, parentSchema: schema32.anyOf[1], data: data64 };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
            var _valid4 = _errs173 === errors;
            valid39 = valid39 || _valid4;
          }
          if (!valid39) {
            const err132 = { instancePath: instancePath + "/tickets/fields/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.anyOf, parentSchema: schema32, data: data64 };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          } else {
            errors = _errs170;
            if (vErrors !== null) {
              if (_errs170) {
                vErrors.length = _errs170;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err133 = { instancePath: instancePath + "/tickets/fields", schemaPath: "#/properties/tickets/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.tickets.properties.fields.type, parentSchema: schema11.properties.tickets.properties.fields, data: data63 };
        if (vErrors === null) {
          vErrors = [err133];
        } else {
          vErrors.push(err133);
        }
        errors++;
      }
      let data70 = data60.customFields;
      if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
        for (const key27 in data70) {
          let data71 = data70[key27];
          const _errs192 = errors;
          let valid44 = false;
          const _errs193 = errors;
          if (typeof data71 === "string") {
            if (func3(data71) < 1) {
              const err134 = { instancePath: instancePath + "/tickets/customFields/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.anyOf[0], data: data71 };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
          } else {
            const err135 = { instancePath: instancePath + "/tickets/customFields/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[0].type, parentSchema: schema32.anyOf[0], data: data71 };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
          var _valid5 = _errs193 === errors;
          valid44 = valid44 || _valid5;
          if (!valid44) {
            const _errs195 = errors;
            if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
              if (data71.value === void 0) {
                const err136 = { instancePath: instancePath + "/tickets/customFields/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema32.anyOf[1].required, parentSchema: schema32.anyOf[1], data: data71 };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
              if (data71.map === void 0) {
                const err137 = { instancePath: instancePath + "/tickets/customFields/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/required", keyword: "required", params: { missingProperty: "map" }, message: "must have required property 'map'", schema: schema32.anyOf[1].required, parentSchema: schema32.anyOf[1], data: data71 };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
              for (const key28 in data71) {
                if (!(key28 === "value" || key28 === "map" || key28 === "empty" || key28 === "other")) {
                  const err138 = { instancePath: instancePath + "/tickets/customFields/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.anyOf[1], data: data71 };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
              }
              if (data71.value !== void 0) {
                let data72 = data71.value;
                if (typeof data72 === "string") {
                  if (func3(data72) < 1) {
                    const err139 = { instancePath: instancePath + "/tickets/customFields/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.anyOf[1].properties.value, data: data72 };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                } else {
                  const err140 = { instancePath: instancePath + "/tickets/customFields/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[1].properties.value.type, parentSchema: schema32.anyOf[1].properties.value, data: data72 };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
              }
              if (data71.map !== void 0) {
                let data73 = data71.map;
                if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                  for (const key29 in data73) {
                    let data74 = data73[key29];
                    if (typeof data74 !== "string" && !(typeof data74 == "number" && isFinite(data74)) && typeof data74 !== "boolean" && data74 !== null) {
                      const err141 = { instancePath: instancePath + "/tickets/customFields/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/map/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/map/additionalProperties/type", keyword: "type", params: { type: schema32.anyOf[1].properties.map.additionalProperties.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.map.additionalProperties.type, parentSchema: schema32.anyOf[1].properties.map.additionalProperties, data: data74 };
                      if (vErrors === null) {
                        vErrors = [err141];
                      } else {
                        vErrors.push(err141);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err142 = { instancePath: instancePath + "/tickets/customFields/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/map", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/map/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.anyOf[1].properties.map.type, parentSchema: schema32.anyOf[1].properties.map, data: data73 };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
              }
              if (data71.empty !== void 0) {
                let data75 = data71.empty;
                if (typeof data75 !== "string" && !(typeof data75 == "number" && isFinite(data75)) && typeof data75 !== "boolean" && data75 !== null) {
                  const err143 = { instancePath: instancePath + "/tickets/customFields/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/empty", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/empty/type", keyword: "type", params: { type: schema32.anyOf[1].properties.empty.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.empty.type, parentSchema: schema32.anyOf[1].properties.empty, data: data75 };
                  if (vErrors === null) {
                    vErrors = [err143];
                  } else {
                    vErrors.push(err143);
                  }
                  errors++;
                }
              }
              if (data71.other !== void 0) {
                let data76 = data71.other;
                if (typeof data76 !== "string" && !(typeof data76 == "number" && isFinite(data76)) && typeof data76 !== "boolean" && data76 !== null) {
                  const err144 = { instancePath: instancePath + "/tickets/customFields/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/other", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/other/type", keyword: "type", params: { type: schema32.anyOf[1].properties.other.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.other.type, parentSchema: schema32.anyOf[1].properties.other, data: data76 };
                  if (vErrors === null) {
                    vErrors = [err144];
                  } else {
                    vErrors.push(err144);
                  }
                  errors++;
                }
              }
            } else {
              const err145 = { instancePath: instancePath + "/tickets/customFields/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.anyOf[1].type, parentSchema: schema32.anyOf[1], data: data71 };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            var _valid5 = _errs195 === errors;
            valid44 = valid44 || _valid5;
          }
          if (!valid44) {
            const err146 = { instancePath: instancePath + "/tickets/customFields/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.anyOf, parentSchema: schema32, data: data71 };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          } else {
            errors = _errs192;
            if (vErrors !== null) {
              if (_errs192) {
                vErrors.length = _errs192;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err147 = { instancePath: instancePath + "/tickets/customFields", schemaPath: "#/properties/tickets/properties/customFields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.tickets.properties.customFields.type, parentSchema: schema11.properties.tickets.properties.customFields, data: data70 };
        if (vErrors === null) {
          vErrors = [err147];
        } else {
          vErrors.push(err147);
        }
        errors++;
      }
      if (data60.reference !== void 0) {
        let data77 = data60.reference;
        if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
          if (data77.link === void 0) {
            data77.link = false;
          }
          if (data77.customField === void 0) {
            const err148 = { instancePath: instancePath + "/tickets/reference", schemaPath: "#/properties/tickets/properties/reference/required", keyword: "required", params: { missingProperty: "customField" }, message: "must have required property 'customField'", schema: schema11.properties.tickets.properties.reference.required, parentSchema: schema11.properties.tickets.properties.reference, data: data77 };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
          for (const key30 in data77) {
            if (!(key30 === "customField" || key30 === "link")) {
              const err149 = { instancePath: instancePath + "/tickets/reference", schemaPath: "#/properties/tickets/properties/reference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.tickets.properties.reference, data: data77 };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
          }
          if (data77.customField !== void 0) {
            let data78 = data77.customField;
            if (typeof data78 === "string") {
              if (func3(data78) < 1) {
                const err150 = { instancePath: instancePath + "/tickets/reference/customField", schemaPath: "#/properties/tickets/properties/reference/properties/customField/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.tickets.properties.reference.properties.customField, data: data78 };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            } else {
              const err151 = { instancePath: instancePath + "/tickets/reference/customField", schemaPath: "#/properties/tickets/properties/reference/properties/customField/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tickets.properties.reference.properties.customField.type, parentSchema: schema11.properties.tickets.properties.reference.properties.customField, data: data78 };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
          }
          let data79 = data77.link;
          if (typeof data79 !== "boolean") {
            const err152 = { instancePath: instancePath + "/tickets/reference/link", schemaPath: "#/properties/tickets/properties/reference/properties/link/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.tickets.properties.reference.properties.link.type, parentSchema: schema11.properties.tickets.properties.reference.properties.link, data: data79 };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
        } else {
          const err153 = { instancePath: instancePath + "/tickets/reference", schemaPath: "#/properties/tickets/properties/reference/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.tickets.properties.reference.type, parentSchema: schema11.properties.tickets.properties.reference, data: data77 };
          if (vErrors === null) {
            vErrors = [err153];
          } else {
            vErrors.push(err153);
          }
          errors++;
        }
      }
    } else {
      const err154 = { instancePath: instancePath + "/tickets", schemaPath: "#/properties/tickets/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.tickets.type, parentSchema: schema11.properties.tickets, data: data60 };
      if (vErrors === null) {
        vErrors = [err154];
      } else {
        vErrors.push(err154);
      }
      errors++;
    }
    let data80 = data.articles;
    if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
      if (data80.fields === void 0) {
        data80.fields = {};
      }
      for (const key31 in data80) {
        if (!(key31 === "fields")) {
          const err155 = { instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.articles, data: data80 };
          if (vErrors === null) {
            vErrors = [err155];
          } else {
            vErrors.push(err155);
          }
          errors++;
        }
      }
      let data81 = data80.fields;
      if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
        for (const key32 in data81) {
          let data82 = data81[key32];
          const _errs224 = errors;
          let valid51 = false;
          const _errs225 = errors;
          if (typeof data82 === "string") {
            if (func3(data82) < 1) {
              const err156 = { instancePath: instancePath + "/articles/fields/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.anyOf[0], data: data82 };
              if (vErrors === null) {
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors++;
            }
          } else {
            const err157 = { instancePath: instancePath + "/articles/fields/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[0].type, parentSchema: schema32.anyOf[0], data: data82 };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
          var _valid6 = _errs225 === errors;
          valid51 = valid51 || _valid6;
          if (!valid51) {
            const _errs227 = errors;
            if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
              if (data82.value === void 0) {
                const err158 = { instancePath: instancePath + "/articles/fields/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema32.anyOf[1].required, parentSchema: schema32.anyOf[1], data: data82 };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
              if (data82.map === void 0) {
                const err159 = { instancePath: instancePath + "/articles/fields/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/required", keyword: "required", params: { missingProperty: "map" }, message: "must have required property 'map'", schema: schema32.anyOf[1].required, parentSchema: schema32.anyOf[1], data: data82 };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
              for (const key33 in data82) {
                if (!(key33 === "value" || key33 === "map" || key33 === "empty" || key33 === "other")) {
                  const err160 = { instancePath: instancePath + "/articles/fields/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.anyOf[1], data: data82 };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
              }
              if (data82.value !== void 0) {
                let data83 = data82.value;
                if (typeof data83 === "string") {
                  if (func3(data83) < 1) {
                    const err161 = { instancePath: instancePath + "/articles/fields/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.anyOf[1].properties.value, data: data83 };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                } else {
                  const err162 = { instancePath: instancePath + "/articles/fields/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.anyOf[1].properties.value.type, parentSchema: schema32.anyOf[1].properties.value, data: data83 };
                  if (vErrors === null) {
                    vErrors = [err162];
                  } else {
                    vErrors.push(err162);
                  }
                  errors++;
                }
              }
              if (data82.map !== void 0) {
                let data84 = data82.map;
                if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                  for (const key34 in data84) {
                    let data85 = data84[key34];
                    if (typeof data85 !== "string" && !(typeof data85 == "number" && isFinite(data85)) && typeof data85 !== "boolean" && data85 !== null) {
                      const err163 = { instancePath: instancePath + "/articles/fields/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/map/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/map/additionalProperties/type", keyword: "type", params: { type: schema32.anyOf[1].properties.map.additionalProperties.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.map.additionalProperties.type, parentSchema: schema32.anyOf[1].properties.map.additionalProperties, data: data85 };
                      if (vErrors === null) {
                        vErrors = [err163];
                      } else {
                        vErrors.push(err163);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err164 = { instancePath: instancePath + "/articles/fields/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/map", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/map/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.anyOf[1].properties.map.type, parentSchema: schema32.anyOf[1].properties.map, data: data84 };
                  if (vErrors === null) {
                    vErrors = [err164];
                  } else {
                    vErrors.push(err164);
                  }
                  errors++;
                }
              }
              if (data82.empty !== void 0) {
                let data86 = data82.empty;
                if (typeof data86 !== "string" && !(typeof data86 == "number" && isFinite(data86)) && typeof data86 !== "boolean" && data86 !== null) {
                  const err165 = { instancePath: instancePath + "/articles/fields/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/empty", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/empty/type", keyword: "type", params: { type: schema32.anyOf[1].properties.empty.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.empty.type, parentSchema: schema32.anyOf[1].properties.empty, data: data86 };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
              }
              if (data82.other !== void 0) {
                let data87 = data82.other;
                if (typeof data87 !== "string" && !(typeof data87 == "number" && isFinite(data87)) && typeof data87 !== "boolean" && data87 !== null) {
                  const err166 = { instancePath: instancePath + "/articles/fields/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/other", schemaPath: "#/definitions/FieldMapping/anyOf/1/properties/other/type", keyword: "type", params: { type: schema32.anyOf[1].properties.other.type }, message: "must be string,number,boolean,null", schema: schema32.anyOf[1].properties.other.type, parentSchema: schema32.anyOf[1].properties.other, data: data87 };
                  if (vErrors === null) {
                    vErrors = [err166];
                  } else {
                    vErrors.push(err166);
                  }
                  errors++;
                }
              }
            } else {
              const err167 = { instancePath: instancePath + "/articles/fields/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.anyOf[1].type, parentSchema: schema32.anyOf[1], data: data82 };
              if (vErrors === null) {
                vErrors = [err167];
              } else {
                vErrors.push(err167);
              }
              errors++;
            }
            var _valid6 = _errs227 === errors;
            valid51 = valid51 || _valid6;
          }
          if (!valid51) {
            const err168 = { instancePath: instancePath + "/articles/fields/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/FieldMapping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.anyOf, parentSchema: schema32, data: data82 };
            if (vErrors === null) {
              vErrors = [err168];
            } else {
              vErrors.push(err168);
            }
            errors++;
          } else {
            errors = _errs224;
            if (vErrors !== null) {
              if (_errs224) {
                vErrors.length = _errs224;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err169 = { instancePath: instancePath + "/articles/fields", schemaPath: "#/properties/articles/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.articles.properties.fields.type, parentSchema: schema11.properties.articles.properties.fields, data: data81 };
        if (vErrors === null) {
          vErrors = [err169];
        } else {
          vErrors.push(err169);
        }
        errors++;
      }
    } else {
      const err170 = { instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.articles.type, parentSchema: schema11.properties.articles, data: data80 };
      if (vErrors === null) {
        vErrors = [err170];
      } else {
        vErrors.push(err170);
      }
      errors++;
    }
    let data88 = data.options;
    if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
      if (data88.attachments === void 0) {
        data88.attachments = "migrate";
      }
      if (data88.inlineImages === void 0) {
        data88.inlineImages = "upload";
      }
      if (data88.tags === void 0) {
        data88.tags = "migrate";
      }
      if (data88.maxFileSize === void 0) {
        data88.maxFileSize = "20MB";
      }
      for (const key35 in data88) {
        if (!(key35 === "attachments" || key35 === "inlineImages" || key35 === "tags" || key35 === "maxFileSize")) {
          const err171 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.options, data: data88 };
          if (vErrors === null) {
            vErrors = [err171];
          } else {
            vErrors.push(err171);
          }
          errors++;
        }
      }
      let data89 = data88.attachments;
      if (!(data89 === "migrate" || data89 === "skip")) {
        const err172 = { instancePath: instancePath + "/options/attachments", schemaPath: "#/properties/options/properties/attachments/enum", keyword: "enum", params: { allowedValues: schema11.properties.options.properties.attachments.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.options.properties.attachments.enum, parentSchema: schema11.properties.options.properties.attachments, data: data89 };
        if (vErrors === null) {
          vErrors = [err172];
        } else {
          vErrors.push(err172);
        }
        errors++;
      }
      let data90 = data88.inlineImages;
      if (!(data90 === "upload" || data90 === "keep")) {
        const err173 = { instancePath: instancePath + "/options/inlineImages", schemaPath: "#/properties/options/properties/inlineImages/enum", keyword: "enum", params: { allowedValues: schema11.properties.options.properties.inlineImages.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.options.properties.inlineImages.enum, parentSchema: schema11.properties.options.properties.inlineImages, data: data90 };
        if (vErrors === null) {
          vErrors = [err173];
        } else {
          vErrors.push(err173);
        }
        errors++;
      }
      let data91 = data88.tags;
      if (!(data91 === "migrate" || data91 === "skip")) {
        const err174 = { instancePath: instancePath + "/options/tags", schemaPath: "#/properties/options/properties/tags/enum", keyword: "enum", params: { allowedValues: schema11.properties.options.properties.tags.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.options.properties.tags.enum, parentSchema: schema11.properties.options.properties.tags, data: data91 };
        if (vErrors === null) {
          vErrors = [err174];
        } else {
          vErrors.push(err174);
        }
        errors++;
      }
      let data92 = data88.maxFileSize;
      if (typeof data92 === "string") {
        if (!pattern27.test(data92)) {
          const err175 = { instancePath: instancePath + "/options/maxFileSize", schemaPath: "#/properties/options/properties/maxFileSize/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,8}(kB|MB|GB)$" }, message: 'must match pattern "^[1-9][0-9]{0,8}(kB|MB|GB)$"', schema: "^[1-9][0-9]{0,8}(kB|MB|GB)$", parentSchema: schema11.properties.options.properties.maxFileSize, data: data92 };
          if (vErrors === null) {
            vErrors = [err175];
          } else {
            vErrors.push(err175);
          }
          errors++;
        }
      } else {
        const err176 = { instancePath: instancePath + "/options/maxFileSize", schemaPath: "#/properties/options/properties/maxFileSize/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.options.properties.maxFileSize.type, parentSchema: schema11.properties.options.properties.maxFileSize, data: data92 };
        if (vErrors === null) {
          vErrors = [err176];
        } else {
          vErrors.push(err176);
        }
        errors++;
      }
    } else {
      const err177 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.options.type, parentSchema: schema11.properties.options, data: data88 };
      if (vErrors === null) {
        vErrors = [err177];
      } else {
        vErrors.push(err177);
      }
      errors++;
    }
    let data93 = data.prepare;
    if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
      if (data93.markers === void 0) {
        data93.markers = true;
      }
      for (const key36 in data93) {
        if (!(key36 === "markers")) {
          const err178 = { instancePath: instancePath + "/prepare", schemaPath: "#/properties/prepare/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.prepare, data: data93 };
          if (vErrors === null) {
            vErrors = [err178];
          } else {
            vErrors.push(err178);
          }
          errors++;
        }
      }
      let data94 = data93.markers;
      if (typeof data94 !== "boolean") {
        const err179 = { instancePath: instancePath + "/prepare/markers", schemaPath: "#/properties/prepare/properties/markers/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.prepare.properties.markers.type, parentSchema: schema11.properties.prepare.properties.markers, data: data94 };
        if (vErrors === null) {
          vErrors = [err179];
        } else {
          vErrors.push(err179);
        }
        errors++;
      }
    } else {
      const err180 = { instancePath: instancePath + "/prepare", schemaPath: "#/properties/prepare/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.prepare.type, parentSchema: schema11.properties.prepare, data: data93 };
      if (vErrors === null) {
        vErrors = [err180];
      } else {
        vErrors.push(err180);
      }
      errors++;
    }
  } else {
    const err181 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err181];
    } else {
      vErrors.push(err181);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validateSource = validate29;
var schema39 = { "title": "Source", "description": "Where the tickets are. It is only read.", "type": "object", "required": ["connector"], "discriminator": { "propertyName": "connector" }, "oneOf": [{ "$ref": "#/definitions/FilesConnection" }, { "$ref": "#/definitions/ZendeskConnection" }], "examples": [{ "connector": "zendesk", "url": "https://acme.zendesk.com", "email": "ops@acme.example", "token": { "env": "ZENDESK_API_TOKEN" } }] };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.connector === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connector" }, message: "must have required property 'connector'", schema: schema39.required, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.connector;
    if (typeof tag0 == "string") {
      if (tag0 === "files") {
        if (!validate11(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "zendesk") {
        if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
          errors = vErrors.length;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "connector", tagValue: tag0 }, message: 'value of tag "connector" must be in oneOf', schema: schema39.discriminator, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "connector", tagValue: tag0 }, message: 'tag "connector" must be string', schema: schema39.discriminator, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var validateTarget = validate32;
var schema40 = { "title": "Target", "description": "Where the tickets go.", "type": "object", "required": ["connector"], "discriminator": { "propertyName": "connector" }, "oneOf": [{ "$ref": "#/definitions/HaloConnection" }], "examples": [{ "connector": "halo", "url": "https://acme.haloitsm.com", "clientId": { "env": "HALO_CLIENT_ID" }, "clientSecret": { "env": "HALO_CLIENT_SECRET" } }] };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.connector === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connector" }, message: "must have required property 'connector'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.connector;
    if (typeof tag0 == "string") {
      if (tag0 === "halo") {
        if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
          errors = vErrors.length;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "connector", tagValue: tag0 }, message: 'value of tag "connector" must be in oneOf', schema: schema40.discriminator, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "connector", tagValue: tag0 }, message: 'tag "connector" must be string', schema: schema40.discriminator, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var validateEvent = validate34;
var schema41 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://deskhaul.dev/schemas/events.v1.schema.json", "title": "Event", "description": "One line of stdout with --format json. Never holds a secret or customer text.", "type": "object", "required": ["type"], "discriminator": { "propertyName": "type" }, "oneOf": [{ "$ref": "#/definitions/Phase" }, { "$ref": "#/definitions/Progress" }, { "$ref": "#/definitions/RequestsSent" }, { "$ref": "#/definitions/FindingEvent" }, { "$ref": "#/definitions/RecordFailed" }, { "$ref": "#/definitions/Paused" }, { "$ref": "#/definitions/Resumed" }, { "$ref": "#/definitions/Stopping" }, { "$ref": "#/definitions/PlanSummaryEvent" }, { "$ref": "#/definitions/ApplySummaryEvent" }, { "$ref": "#/definitions/VerifySummaryEvent" }], "examples": [{ "type": "progress", "phase": "apply", "entity": "tickets", "done": 120, "total": 200, "failed": 0 }], "definitions": { "Phase": { "title": "Phase", "description": "A phase begins.", "type": "object", "additionalProperties": false, "required": ["type", "phase"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "phase", "examples": ["phase"] }, "phase": { "title": "Phase", "description": "What the run is doing.", "enum": ["connect", "pull", "select", "recover", "match", "plan", "apply", "link", "verify"], "examples": ["apply"] }, "entity": { "title": "Entity", "description": "Which records.", "enum": ["fields", "groups", "organizations", "agents", "contacts", "folders", "articles", "tickets", "threads", "customFields"], "examples": ["tickets"] }, "total": { "title": "Total", "description": "How many there are; null when nobody knows.", "type": ["integer", "null"], "minimum": 0, "examples": [200] } } }, "Progress": { "title": "Progress", "description": "How far a phase has come.", "type": "object", "additionalProperties": false, "required": ["type", "phase", "entity", "done", "total", "failed"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "progress", "examples": ["progress"] }, "phase": { "title": "Phase", "description": "What the run is doing.", "enum": ["connect", "pull", "select", "recover", "match", "plan", "apply", "link", "verify"], "examples": ["apply"] }, "entity": { "title": "Entity", "description": "Which records.", "enum": ["fields", "groups", "organizations", "agents", "contacts", "folders", "articles", "tickets", "threads", "customFields"], "examples": ["tickets"] }, "done": { "title": "Done", "description": "Records done.", "type": "integer", "minimum": 0, "examples": [12] }, "total": { "title": "Total", "description": "How many there are; null when nobody knows.", "type": ["integer", "null"], "minimum": 0, "examples": [200] }, "failed": { "title": "Failed", "description": "Of which failed.", "type": "integer", "minimum": 0, "examples": [12] } } }, "RequestsSent": { "title": "Requests", "description": "Requests so far.", "type": "object", "additionalProperties": false, "required": ["type", "source", "target"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "requests", "examples": ["requests"] }, "source": { "title": "Source", "description": "Sent to the source.", "type": "integer", "minimum": 0, "examples": [12] }, "target": { "$ref": "#/definitions/RequestUsage" } } }, "FindingEvent": { "title": "Finding", "description": "Something a person should know.", "type": "object", "additionalProperties": false, "required": ["type", "finding"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "finding", "examples": ["finding"] }, "record": { "title": "Record", "description": "Entity and id at the source.", "type": "string", "examples": ["tickets/880123"] }, "finding": { "$ref": "#/definitions/Finding" } } }, "RecordFailed": { "title": "Failed record", "description": "One record failed; the run goes on.", "type": "object", "additionalProperties": false, "required": ["type", "record", "code", "message", "url"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "record_failed", "examples": ["record_failed"] }, "record": { "title": "Record", "description": "Entity and id at the source.", "type": "string", "examples": ["tickets/880123"] }, "code": { "title": "Code", "description": "Stable, for machines.", "type": "string", "examples": ["E_REJECTED"] }, "message": { "title": "Message", "description": "What the target or the mapping said.", "type": "string", "examples": ["The target refused the record."] }, "url": { "title": "Address", "description": "Where a person opens the record in the source.", "type": ["string", "null"], "examples": ["https://acme.zendesk.com/agent/tickets/880123"] } } }, "Paused": { "title": "Paused", "description": "The run waits for a person.", "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "paused", "examples": ["paused"] } } }, "Resumed": { "title": "Resumed", "description": "The run goes on.", "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "resumed", "examples": ["resumed"] } } }, "Stopping": { "title": "Stopping", "description": "The run ends early.", "type": "object", "additionalProperties": false, "required": ["type", "hard"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "stopping", "examples": ["stopping"] }, "hard": { "title": "At once", "description": "Whether what is in flight is given up, too.", "type": "boolean", "examples": [false] } } }, "PlanSummaryEvent": { "title": "Plan summary", "description": "The last event of `plan`.", "type": "object", "additionalProperties": false, "required": ["type", "entities", "estimate", "requests", "durationMs"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "plan_summary", "examples": ["plan_summary"] }, "entities": { "$ref": "#/definitions/PlanCountsByEntity" }, "estimate": { "title": "Estimate", "description": "What applying would take.", "type": "object", "additionalProperties": false, "required": ["requests", "durationMs"], "properties": { "requests": { "title": "Requests", "description": "To the target.", "type": "number", "minimum": 0, "examples": [412] }, "durationMs": { "title": "Duration", "description": "In milliseconds, at the tenant's limit.", "type": "number", "minimum": 0, "examples": [177e3] } } }, "requests": { "$ref": "#/definitions/Requests" }, "durationMs": { "title": "Duration", "description": "In milliseconds.", "type": "number", "minimum": 0, "examples": [41230] } } }, "ApplySummaryEvent": { "title": "Apply summary", "description": "The last event of `apply`.", "type": "object", "additionalProperties": false, "required": ["type", "entities", "requests", "durationMs"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "apply_summary", "examples": ["apply_summary"] }, "entities": { "$ref": "#/definitions/CountsByEntity" }, "requests": { "$ref": "#/definitions/Requests" }, "durationMs": { "title": "Duration", "description": "In milliseconds.", "type": "number", "minimum": 0, "examples": [41230] } } }, "VerifySummaryEvent": { "title": "Verify summary", "description": "The last event of `verify`.", "type": "object", "additionalProperties": false, "required": ["type", "entities", "requests", "durationMs"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "verify_summary", "examples": ["verify_summary"] }, "entities": { "$ref": "#/definitions/VerifyCountsByEntity" }, "requests": { "$ref": "#/definitions/Requests" }, "durationMs": { "title": "Duration", "description": "In milliseconds.", "type": "number", "minimum": 0, "examples": [41230] } } }, "Counts": { "title": "Counts", "description": "Records of one entity by what came of them.", "type": "object", "additionalProperties": false, "required": ["create", "adopt", "update", "link", "unchanged", "skipped", "failed", "unknown"], "properties": { "create": { "title": "Created", "description": "Records that were (in a plan: would be) made.", "type": "integer", "minimum": 0, "examples": [12] }, "adopt": { "title": "Adopted", "description": "Records that already stood and were only remembered.", "type": "integer", "minimum": 0, "examples": [12] }, "update": { "title": "Updated", "description": "Records of ours that changed.", "type": "integer", "minimum": 0, "examples": [12] }, "link": { "title": "Linked", "description": "Records whose late references were written.", "type": "integer", "minimum": 0, "examples": [12] }, "unchanged": { "title": "Unchanged", "description": "Records without any difference.", "type": "integer", "minimum": 0, "examples": [12] }, "skipped": { "title": "Skipped", "description": "Records left out on purpose.", "type": "integer", "minimum": 0, "examples": [12] }, "failed": { "title": "Failed", "description": "Records with a fault of their own.", "type": "integer", "minimum": 0, "examples": [12] }, "unknown": { "title": "Unknown", "description": "Records of which nobody knows whether they stand; the next run looks.", "type": "integer", "minimum": 0, "examples": [12] } } }, "PlanCounts": { "title": "Planned counts", "description": "Records of one entity by what the plan says of them.", "type": "object", "additionalProperties": false, "required": ["create", "adopt", "update", "link", "unchanged", "skipped", "failed", "unknown", "blocked"], "properties": { "create": { "title": "Created", "description": "Records that were (in a plan: would be) made.", "type": "integer", "minimum": 0, "examples": [12] }, "adopt": { "title": "Adopted", "description": "Records that already stood and were only remembered.", "type": "integer", "minimum": 0, "examples": [12] }, "update": { "title": "Updated", "description": "Records of ours that changed.", "type": "integer", "minimum": 0, "examples": [12] }, "link": { "title": "Linked", "description": "Records whose late references were written.", "type": "integer", "minimum": 0, "examples": [12] }, "unchanged": { "title": "Unchanged", "description": "Records without any difference.", "type": "integer", "minimum": 0, "examples": [12] }, "skipped": { "title": "Skipped", "description": "Records left out on purpose.", "type": "integer", "minimum": 0, "examples": [12] }, "failed": { "title": "Failed", "description": "Records with a fault of their own.", "type": "integer", "minimum": 0, "examples": [12] }, "unknown": { "title": "Unknown", "description": "Records of which nobody knows whether they stand; the next run looks.", "type": "integer", "minimum": 0, "examples": [12] }, "blocked": { "title": "Blocked", "description": "Records that a fault of the spec holds back.", "type": "integer", "minimum": 0, "examples": [12] } } }, "CountsByEntity": { "title": "Counts by entity", "description": "Entities without records may be left out.", "type": "object", "additionalProperties": false, "required": [], "properties": { "customFields": { "$ref": "#/definitions/Counts" }, "groups": { "$ref": "#/definitions/Counts" }, "agents": { "$ref": "#/definitions/Counts" }, "organizations": { "$ref": "#/definitions/Counts" }, "contacts": { "$ref": "#/definitions/Counts" }, "folders": { "$ref": "#/definitions/Counts" }, "articles": { "$ref": "#/definitions/Counts" }, "tickets": { "$ref": "#/definitions/Counts" } } }, "PlanCountsByEntity": { "title": "Planned counts by entity", "description": "Entities without records may be left out.", "type": "object", "additionalProperties": false, "required": [], "properties": { "customFields": { "$ref": "#/definitions/PlanCounts" }, "groups": { "$ref": "#/definitions/PlanCounts" }, "agents": { "$ref": "#/definitions/PlanCounts" }, "organizations": { "$ref": "#/definitions/PlanCounts" }, "contacts": { "$ref": "#/definitions/PlanCounts" }, "folders": { "$ref": "#/definitions/PlanCounts" }, "articles": { "$ref": "#/definitions/PlanCounts" }, "tickets": { "$ref": "#/definitions/PlanCounts" } } }, "VerifyCounts": { "title": "Verified counts", "description": "Records of one entity: expected is the sum of the others.", "type": "object", "additionalProperties": false, "required": ["expected", "equal", "accepted", "different", "missing"], "properties": { "expected": { "title": "Expected", "description": "Records that should stand.", "type": "integer", "minimum": 0, "examples": [12] }, "equal": { "title": "Equal", "description": "Read back and equal.", "type": "integer", "minimum": 0, "examples": [12] }, "accepted": { "title": "Accepted", "description": "Different only by a loss the plan announced.", "type": "integer", "minimum": 0, "examples": [12] }, "different": { "title": "Different", "description": "Different otherwise.", "type": "integer", "minimum": 0, "examples": [12] }, "missing": { "title": "Missing", "description": "Not there.", "type": "integer", "minimum": 0, "examples": [12] } } }, "VerifyCountsByEntity": { "title": "Verified counts by entity", "description": "Every entity is there.", "type": "object", "additionalProperties": false, "required": ["tickets", "comments", "attachments", "contacts", "organizations", "agents", "groups", "articles"], "properties": { "tickets": { "$ref": "#/definitions/VerifyCounts" }, "comments": { "$ref": "#/definitions/VerifyCounts" }, "attachments": { "$ref": "#/definitions/VerifyCounts" }, "contacts": { "$ref": "#/definitions/VerifyCounts" }, "organizations": { "$ref": "#/definitions/VerifyCounts" }, "agents": { "$ref": "#/definitions/VerifyCounts" }, "groups": { "$ref": "#/definitions/VerifyCounts" }, "articles": { "$ref": "#/definitions/VerifyCounts" } } }, "RequestUsage": { "title": "Request usage", "description": "What the target's rate limit has seen.", "type": "object", "additionalProperties": false, "required": ["sent", "writes", "inWindow", "limit", "windowMs", "waitingUntil"], "properties": { "sent": { "title": "Sent", "description": "Requests by this process.", "type": "integer", "minimum": 0, "examples": [12] }, "writes": { "title": "Writes", "description": "Of which not GET; token calls left out.", "type": "integer", "minimum": 0, "examples": [12] }, "inWindow": { "title": "In the window", "description": "Requests in the current window.", "type": "number", "minimum": 0, "examples": [212] }, "limit": { "title": "Limit", "description": "What the window takes.", "type": "number", "minimum": 0, "examples": [700] }, "windowMs": { "title": "Window", "description": "Its length in milliseconds.", "type": "number", "minimum": 0, "examples": [3e5] }, "waitingUntil": { "title": "Waiting until", "description": "When waiting for the window: until when, in milliseconds since the epoch.", "type": ["number", "null"], "examples": [null] } } }, "Requests": { "title": "Requests", "description": "Requests sent by this process.", "type": "object", "additionalProperties": false, "required": ["source", "target"], "properties": { "source": { "title": "Source", "description": "To the source.", "type": "integer", "minimum": 0, "examples": [12] }, "target": { "title": "Target", "description": "To the target.", "type": "integer", "minimum": 0, "examples": [12] } } }, "Finding": { "title": "Finding", "description": "Something a person should know: what, where, and what to do next. Never holds a secret or customer text.", "type": "object", "additionalProperties": false, "required": ["severity", "code", "message"], "properties": { "severity": { "title": "Severity", "description": "How much it matters.", "enum": ["error", "warning", "info"], "examples": ["warning"] }, "code": { "title": "Code", "description": "Stable, for machines.", "type": "string", "pattern": "^[EWI]_[A-Z0-9_]+$", "examples": ["W_SUBJECT_TRUNCATED"] }, "message": { "title": "Message", "description": "What it is, in one sentence.", "type": "string", "examples": ["The subject is longer than the target keeps."] }, "hint": { "title": "Hint", "description": "What to do next.", "type": "string", "examples": ['Did you mean "priority"?'] }, "pointer": { "title": "Pointer", "description": "Where in the spec, as keys from the root.", "type": "array", "items": { "type": ["string", "integer"] }, "examples": [["tickets", "fields", "status"]] }, "location": { "$ref": "#/definitions/Location" } } }, "Location": { "title": "Location", "description": "A place in the spec, 1-based.", "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "title": "File", "description": "Path as it was given.", "type": "string", "examples": ["acme.yaml"] }, "line": { "title": "Line", "description": "1-based.", "type": "integer", "minimum": 1, "examples": [31] }, "column": { "title": "Column", "description": "1-based.", "type": "integer", "minimum": 1, "examples": [13] } } } } };
var schema80 = { "title": "Phase", "description": "A phase begins.", "type": "object", "additionalProperties": false, "required": ["type", "phase"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "phase", "examples": ["phase"] }, "phase": { "title": "Phase", "description": "What the run is doing.", "enum": ["connect", "pull", "select", "recover", "match", "plan", "apply", "link", "verify"], "examples": ["apply"] }, "entity": { "title": "Entity", "description": "Which records.", "enum": ["fields", "groups", "organizations", "agents", "contacts", "folders", "articles", "tickets", "threads", "customFields"], "examples": ["tickets"] }, "total": { "title": "Total", "description": "How many there are; null when nobody knows.", "type": ["integer", "null"], "minimum": 0, "examples": [200] } } };
var schema81 = { "title": "Progress", "description": "How far a phase has come.", "type": "object", "additionalProperties": false, "required": ["type", "phase", "entity", "done", "total", "failed"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "progress", "examples": ["progress"] }, "phase": { "title": "Phase", "description": "What the run is doing.", "enum": ["connect", "pull", "select", "recover", "match", "plan", "apply", "link", "verify"], "examples": ["apply"] }, "entity": { "title": "Entity", "description": "Which records.", "enum": ["fields", "groups", "organizations", "agents", "contacts", "folders", "articles", "tickets", "threads", "customFields"], "examples": ["tickets"] }, "done": { "title": "Done", "description": "Records done.", "type": "integer", "minimum": 0, "examples": [12] }, "total": { "title": "Total", "description": "How many there are; null when nobody knows.", "type": ["integer", "null"], "minimum": 0, "examples": [200] }, "failed": { "title": "Failed", "description": "Of which failed.", "type": "integer", "minimum": 0, "examples": [12] } } };
var schema82 = { "title": "Failed record", "description": "One record failed; the run goes on.", "type": "object", "additionalProperties": false, "required": ["type", "record", "code", "message", "url"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "record_failed", "examples": ["record_failed"] }, "record": { "title": "Record", "description": "Entity and id at the source.", "type": "string", "examples": ["tickets/880123"] }, "code": { "title": "Code", "description": "Stable, for machines.", "type": "string", "examples": ["E_REJECTED"] }, "message": { "title": "Message", "description": "What the target or the mapping said.", "type": "string", "examples": ["The target refused the record."] }, "url": { "title": "Address", "description": "Where a person opens the record in the source.", "type": ["string", "null"], "examples": ["https://acme.zendesk.com/agent/tickets/880123"] } } };
var schema83 = { "title": "Paused", "description": "The run waits for a person.", "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "paused", "examples": ["paused"] } } };
var schema84 = { "title": "Resumed", "description": "The run goes on.", "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "resumed", "examples": ["resumed"] } } };
var schema85 = { "title": "Stopping", "description": "The run ends early.", "type": "object", "additionalProperties": false, "required": ["type", "hard"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "stopping", "examples": ["stopping"] }, "hard": { "title": "At once", "description": "Whether what is in flight is given up, too.", "type": "boolean", "examples": [false] } } };
var schema42 = { "title": "Requests", "description": "Requests so far.", "type": "object", "additionalProperties": false, "required": ["type", "source", "target"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "requests", "examples": ["requests"] }, "source": { "title": "Source", "description": "Sent to the source.", "type": "integer", "minimum": 0, "examples": [12] }, "target": { "$ref": "#/definitions/RequestUsage" } } };
var schema43 = { "title": "Request usage", "description": "What the target's rate limit has seen.", "type": "object", "additionalProperties": false, "required": ["sent", "writes", "inWindow", "limit", "windowMs", "waitingUntil"], "properties": { "sent": { "title": "Sent", "description": "Requests by this process.", "type": "integer", "minimum": 0, "examples": [12] }, "writes": { "title": "Writes", "description": "Of which not GET; token calls left out.", "type": "integer", "minimum": 0, "examples": [12] }, "inWindow": { "title": "In the window", "description": "Requests in the current window.", "type": "number", "minimum": 0, "examples": [212] }, "limit": { "title": "Limit", "description": "What the window takes.", "type": "number", "minimum": 0, "examples": [700] }, "windowMs": { "title": "Window", "description": "Its length in milliseconds.", "type": "number", "minimum": 0, "examples": [3e5] }, "waitingUntil": { "title": "Waiting until", "description": "When waiting for the window: until when, in milliseconds since the epoch.", "type": ["number", "null"], "examples": [null] } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "source" || key0 === "target")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if ("requests" !== data0) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "requests" }, message: "must be equal to constant", schema: "requests", parentSchema: schema42.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data1 = data.source;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema42.properties.source.type, parentSchema: schema42.properties.source, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema42.properties.source, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.sent === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/RequestUsage/required", keyword: "required", params: { missingProperty: "sent" }, message: "must have required property 'sent'", schema: schema43.required, parentSchema: schema43, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.writes === void 0) {
          const err8 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/RequestUsage/required", keyword: "required", params: { missingProperty: "writes" }, message: "must have required property 'writes'", schema: schema43.required, parentSchema: schema43, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.inWindow === void 0) {
          const err9 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/RequestUsage/required", keyword: "required", params: { missingProperty: "inWindow" }, message: "must have required property 'inWindow'", schema: schema43.required, parentSchema: schema43, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.limit === void 0) {
          const err10 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/RequestUsage/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema43.required, parentSchema: schema43, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.windowMs === void 0) {
          const err11 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/RequestUsage/required", keyword: "required", params: { missingProperty: "windowMs" }, message: "must have required property 'windowMs'", schema: schema43.required, parentSchema: schema43, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2.waitingUntil === void 0) {
          const err12 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/RequestUsage/required", keyword: "required", params: { missingProperty: "waitingUntil" }, message: "must have required property 'waitingUntil'", schema: schema43.required, parentSchema: schema43, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "sent" || key1 === "writes" || key1 === "inWindow" || key1 === "limit" || key1 === "windowMs" || key1 === "waitingUntil")) {
            const err13 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/RequestUsage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data: data2 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data2.sent !== void 0) {
          let data3 = data2.sent;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err14 = { instancePath: instancePath + "/target/sent", schemaPath: "#/definitions/RequestUsage/properties/sent/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.sent.type, parentSchema: schema43.properties.sent, data: data3 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err15 = { instancePath: instancePath + "/target/sent", schemaPath: "#/definitions/RequestUsage/properties/sent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema43.properties.sent, data: data3 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        if (data2.writes !== void 0) {
          let data4 = data2.writes;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err16 = { instancePath: instancePath + "/target/writes", schemaPath: "#/definitions/RequestUsage/properties/writes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.writes.type, parentSchema: schema43.properties.writes, data: data4 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err17 = { instancePath: instancePath + "/target/writes", schemaPath: "#/definitions/RequestUsage/properties/writes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema43.properties.writes, data: data4 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data2.inWindow !== void 0) {
          let data5 = data2.inWindow;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err18 = { instancePath: instancePath + "/target/inWindow", schemaPath: "#/definitions/RequestUsage/properties/inWindow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema43.properties.inWindow, data: data5 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/target/inWindow", schemaPath: "#/definitions/RequestUsage/properties/inWindow/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema43.properties.inWindow.type, parentSchema: schema43.properties.inWindow, data: data5 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data2.limit !== void 0) {
          let data6 = data2.limit;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 0 || isNaN(data6)) {
              const err20 = { instancePath: instancePath + "/target/limit", schemaPath: "#/definitions/RequestUsage/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema43.properties.limit, data: data6 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/target/limit", schemaPath: "#/definitions/RequestUsage/properties/limit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema43.properties.limit.type, parentSchema: schema43.properties.limit, data: data6 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data2.windowMs !== void 0) {
          let data7 = data2.windowMs;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err22 = { instancePath: instancePath + "/target/windowMs", schemaPath: "#/definitions/RequestUsage/properties/windowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema43.properties.windowMs, data: data7 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/target/windowMs", schemaPath: "#/definitions/RequestUsage/properties/windowMs/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema43.properties.windowMs.type, parentSchema: schema43.properties.windowMs, data: data7 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data2.waitingUntil !== void 0) {
          let data8 = data2.waitingUntil;
          if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
            const err24 = { instancePath: instancePath + "/target/waitingUntil", schemaPath: "#/definitions/RequestUsage/properties/waitingUntil/type", keyword: "type", params: { type: schema43.properties.waitingUntil.type }, message: "must be number,null", schema: schema43.properties.waitingUntil.type, parentSchema: schema43.properties.waitingUntil, data: data8 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/RequestUsage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data2 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var schema44 = { "title": "Finding", "description": "Something a person should know.", "type": "object", "additionalProperties": false, "required": ["type", "finding"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "finding", "examples": ["finding"] }, "record": { "title": "Record", "description": "Entity and id at the source.", "type": "string", "examples": ["tickets/880123"] }, "finding": { "$ref": "#/definitions/Finding" } } };
var schema45 = { "title": "Finding", "description": "Something a person should know: what, where, and what to do next. Never holds a secret or customer text.", "type": "object", "additionalProperties": false, "required": ["severity", "code", "message"], "properties": { "severity": { "title": "Severity", "description": "How much it matters.", "enum": ["error", "warning", "info"], "examples": ["warning"] }, "code": { "title": "Code", "description": "Stable, for machines.", "type": "string", "pattern": "^[EWI]_[A-Z0-9_]+$", "examples": ["W_SUBJECT_TRUNCATED"] }, "message": { "title": "Message", "description": "What it is, in one sentence.", "type": "string", "examples": ["The subject is longer than the target keeps."] }, "hint": { "title": "Hint", "description": "What to do next.", "type": "string", "examples": ['Did you mean "priority"?'] }, "pointer": { "title": "Pointer", "description": "Where in the spec, as keys from the root.", "type": "array", "items": { "type": ["string", "integer"] }, "examples": [["tickets", "fields", "status"]] }, "location": { "$ref": "#/definitions/Location" } } };
var schema46 = { "title": "Location", "description": "A place in the spec, 1-based.", "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "title": "File", "description": "Path as it was given.", "type": "string", "examples": ["acme.yaml"] }, "line": { "title": "Line", "description": "1-based.", "type": "integer", "minimum": 1, "examples": [31] }, "column": { "title": "Column", "description": "1-based.", "type": "integer", "minimum": 1, "examples": [13] } } };
var pattern28 = new RegExp("^[EWI]_[A-Z0-9_]+$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.severity === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "severity" || key0 === "code" || key0 === "message" || key0 === "hint" || key0 === "pointer" || key0 === "location")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data0 = data.severity;
      if (!(data0 === "error" || data0 === "warning" || data0 === "info")) {
        const err4 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema45.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema45.properties.severity.enum, parentSchema: schema45.properties.severity, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 === "string") {
        if (!pattern28.test(data1)) {
          const err5 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[EWI]_[A-Z0-9_]+$" }, message: 'must match pattern "^[EWI]_[A-Z0-9_]+$"', schema: "^[EWI]_[A-Z0-9_]+$", parentSchema: schema45.properties.code, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.code.type, parentSchema: schema45.properties.code, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 !== "string") {
        const err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.message.type, parentSchema: schema45.properties.message, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.hint !== void 0) {
      let data3 = data.hint;
      if (typeof data3 !== "string") {
        const err8 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.hint.type, parentSchema: schema45.properties.hint, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.pointer !== void 0) {
      let data4 = data.pointer;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string" && !(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err9 = { instancePath: instancePath + "/pointer/" + i0, schemaPath: "#/properties/pointer/items/type", keyword: "type", params: { type: schema45.properties.pointer.items.type }, message: "must be string,integer", schema: schema45.properties.pointer.items.type, parentSchema: schema45.properties.pointer.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.pointer.type, parentSchema: schema45.properties.pointer, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data6 = data.location;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.file === void 0) {
          const err11 = { instancePath: instancePath + "/location", schemaPath: "#/definitions/Location/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema46.required, parentSchema: schema46, data: data6 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data6.line === void 0) {
          const err12 = { instancePath: instancePath + "/location", schemaPath: "#/definitions/Location/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema46.required, parentSchema: schema46, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data6.column === void 0) {
          const err13 = { instancePath: instancePath + "/location", schemaPath: "#/definitions/Location/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema46.required, parentSchema: schema46, data: data6 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err14 = { instancePath: instancePath + "/location", schemaPath: "#/definitions/Location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data: data6 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.file !== void 0) {
          let data7 = data6.file;
          if (typeof data7 !== "string") {
            const err15 = { instancePath: instancePath + "/location/file", schemaPath: "#/definitions/Location/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.file.type, parentSchema: schema46.properties.file, data: data7 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.line !== void 0) {
          let data8 = data6.line;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err16 = { instancePath: instancePath + "/location/line", schemaPath: "#/definitions/Location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.properties.line.type, parentSchema: schema46.properties.line, data: data8 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err17 = { instancePath: instancePath + "/location/line", schemaPath: "#/definitions/Location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46.properties.line, data: data8 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data6.column !== void 0) {
          let data9 = data6.column;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err18 = { instancePath: instancePath + "/location/column", schemaPath: "#/definitions/Location/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.properties.column.type, parentSchema: schema46.properties.column, data: data9 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 1 || isNaN(data9)) {
              const err19 = { instancePath: instancePath + "/location/column", schemaPath: "#/definitions/Location/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema46.properties.column, data: data9 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/location", schemaPath: "#/definitions/Location/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data: data6 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.finding === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finding" }, message: "must have required property 'finding'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "record" || key0 === "finding")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if ("finding" !== data0) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "finding" }, message: "must be equal to constant", schema: "finding", parentSchema: schema44.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.record !== void 0) {
      let data1 = data.record;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/record", schemaPath: "#/properties/record/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.record.type, parentSchema: schema44.properties.record, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.finding !== void 0) {
      if (!validate37(data.finding, { instancePath: instancePath + "/finding", parentData: data, parentDataProperty: "finding", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var schema47 = { "title": "Plan summary", "description": "The last event of `plan`.", "type": "object", "additionalProperties": false, "required": ["type", "entities", "estimate", "requests", "durationMs"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "plan_summary", "examples": ["plan_summary"] }, "entities": { "$ref": "#/definitions/PlanCountsByEntity" }, "estimate": { "title": "Estimate", "description": "What applying would take.", "type": "object", "additionalProperties": false, "required": ["requests", "durationMs"], "properties": { "requests": { "title": "Requests", "description": "To the target.", "type": "number", "minimum": 0, "examples": [412] }, "durationMs": { "title": "Duration", "description": "In milliseconds, at the tenant's limit.", "type": "number", "minimum": 0, "examples": [177e3] } } }, "requests": { "$ref": "#/definitions/Requests" }, "durationMs": { "title": "Duration", "description": "In milliseconds.", "type": "number", "minimum": 0, "examples": [41230] } } };
var schema57 = { "title": "Requests", "description": "Requests sent by this process.", "type": "object", "additionalProperties": false, "required": ["source", "target"], "properties": { "source": { "title": "Source", "description": "To the source.", "type": "integer", "minimum": 0, "examples": [12] }, "target": { "title": "Target", "description": "To the target.", "type": "integer", "minimum": 0, "examples": [12] } } };
var schema48 = { "title": "Planned counts by entity", "description": "Entities without records may be left out.", "type": "object", "additionalProperties": false, "required": [], "properties": { "customFields": { "$ref": "#/definitions/PlanCounts" }, "groups": { "$ref": "#/definitions/PlanCounts" }, "agents": { "$ref": "#/definitions/PlanCounts" }, "organizations": { "$ref": "#/definitions/PlanCounts" }, "contacts": { "$ref": "#/definitions/PlanCounts" }, "folders": { "$ref": "#/definitions/PlanCounts" }, "articles": { "$ref": "#/definitions/PlanCounts" }, "tickets": { "$ref": "#/definitions/PlanCounts" } } };
var schema49 = { "title": "Planned counts", "description": "Records of one entity by what the plan says of them.", "type": "object", "additionalProperties": false, "required": ["create", "adopt", "update", "link", "unchanged", "skipped", "failed", "unknown", "blocked"], "properties": { "create": { "title": "Created", "description": "Records that were (in a plan: would be) made.", "type": "integer", "minimum": 0, "examples": [12] }, "adopt": { "title": "Adopted", "description": "Records that already stood and were only remembered.", "type": "integer", "minimum": 0, "examples": [12] }, "update": { "title": "Updated", "description": "Records of ours that changed.", "type": "integer", "minimum": 0, "examples": [12] }, "link": { "title": "Linked", "description": "Records whose late references were written.", "type": "integer", "minimum": 0, "examples": [12] }, "unchanged": { "title": "Unchanged", "description": "Records without any difference.", "type": "integer", "minimum": 0, "examples": [12] }, "skipped": { "title": "Skipped", "description": "Records left out on purpose.", "type": "integer", "minimum": 0, "examples": [12] }, "failed": { "title": "Failed", "description": "Records with a fault of their own.", "type": "integer", "minimum": 0, "examples": [12] }, "unknown": { "title": "Unknown", "description": "Records of which nobody knows whether they stand; the next run looks.", "type": "integer", "minimum": 0, "examples": [12] }, "blocked": { "title": "Blocked", "description": "Records that a fault of the spec holds back.", "type": "integer", "minimum": 0, "examples": [12] } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "customFields" || key0 === "groups" || key0 === "agents" || key0 === "organizations" || key0 === "contacts" || key0 === "folders" || key0 === "articles" || key0 === "tickets")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.customFields !== void 0) {
      let data0 = data.customFields;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.create === void 0) {
          const err1 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema49.required, parentSchema: schema49, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.adopt === void 0) {
          const err2 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema49.required, parentSchema: schema49, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.update === void 0) {
          const err3 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema49.required, parentSchema: schema49, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.link === void 0) {
          const err4 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema49.required, parentSchema: schema49, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.unchanged === void 0) {
          const err5 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema49.required, parentSchema: schema49, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.skipped === void 0) {
          const err6 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema49.required, parentSchema: schema49, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.failed === void 0) {
          const err7 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema49.required, parentSchema: schema49, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.unknown === void 0) {
          const err8 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema49.required, parentSchema: schema49, data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0.blocked === void 0) {
          const err9 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "blocked" }, message: "must have required property 'blocked'", schema: schema49.required, parentSchema: schema49, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!func2.call(schema49.properties, key1)) {
            const err10 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/PlanCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data: data0 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.create !== void 0) {
          let data1 = data0.create;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err11 = { instancePath: instancePath + "/customFields/create", schemaPath: "#/definitions/PlanCounts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.create.type, parentSchema: schema49.properties.create, data: data1 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 0 || isNaN(data1)) {
              const err12 = { instancePath: instancePath + "/customFields/create", schemaPath: "#/definitions/PlanCounts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.create, data: data1 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data0.adopt !== void 0) {
          let data2 = data0.adopt;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err13 = { instancePath: instancePath + "/customFields/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.adopt.type, parentSchema: schema49.properties.adopt, data: data2 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              const err14 = { instancePath: instancePath + "/customFields/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.adopt, data: data2 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data0.update !== void 0) {
          let data3 = data0.update;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err15 = { instancePath: instancePath + "/customFields/update", schemaPath: "#/definitions/PlanCounts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.update.type, parentSchema: schema49.properties.update, data: data3 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err16 = { instancePath: instancePath + "/customFields/update", schemaPath: "#/definitions/PlanCounts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.update, data: data3 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data0.link !== void 0) {
          let data4 = data0.link;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err17 = { instancePath: instancePath + "/customFields/link", schemaPath: "#/definitions/PlanCounts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.link.type, parentSchema: schema49.properties.link, data: data4 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err18 = { instancePath: instancePath + "/customFields/link", schemaPath: "#/definitions/PlanCounts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.link, data: data4 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
        if (data0.unchanged !== void 0) {
          let data5 = data0.unchanged;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err19 = { instancePath: instancePath + "/customFields/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unchanged.type, parentSchema: schema49.properties.unchanged, data: data5 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err20 = { instancePath: instancePath + "/customFields/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unchanged, data: data5 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
        if (data0.skipped !== void 0) {
          let data6 = data0.skipped;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err21 = { instancePath: instancePath + "/customFields/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.skipped.type, parentSchema: schema49.properties.skipped, data: data6 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 0 || isNaN(data6)) {
              const err22 = { instancePath: instancePath + "/customFields/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.skipped, data: data6 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data0.failed !== void 0) {
          let data7 = data0.failed;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err23 = { instancePath: instancePath + "/customFields/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.failed.type, parentSchema: schema49.properties.failed, data: data7 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err24 = { instancePath: instancePath + "/customFields/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.failed, data: data7 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
        if (data0.unknown !== void 0) {
          let data8 = data0.unknown;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err25 = { instancePath: instancePath + "/customFields/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unknown.type, parentSchema: schema49.properties.unknown, data: data8 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 0 || isNaN(data8)) {
              const err26 = { instancePath: instancePath + "/customFields/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unknown, data: data8 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
        if (data0.blocked !== void 0) {
          let data9 = data0.blocked;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err27 = { instancePath: instancePath + "/customFields/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.blocked.type, parentSchema: schema49.properties.blocked, data: data9 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              const err28 = { instancePath: instancePath + "/customFields/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.blocked, data: data9 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/PlanCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data0 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data10 = data.groups;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.create === void 0) {
          const err30 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema49.required, parentSchema: schema49, data: data10 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data10.adopt === void 0) {
          const err31 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema49.required, parentSchema: schema49, data: data10 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data10.update === void 0) {
          const err32 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema49.required, parentSchema: schema49, data: data10 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data10.link === void 0) {
          const err33 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema49.required, parentSchema: schema49, data: data10 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data10.unchanged === void 0) {
          const err34 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema49.required, parentSchema: schema49, data: data10 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data10.skipped === void 0) {
          const err35 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema49.required, parentSchema: schema49, data: data10 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data10.failed === void 0) {
          const err36 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema49.required, parentSchema: schema49, data: data10 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data10.unknown === void 0) {
          const err37 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema49.required, parentSchema: schema49, data: data10 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data10.blocked === void 0) {
          const err38 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "blocked" }, message: "must have required property 'blocked'", schema: schema49.required, parentSchema: schema49, data: data10 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        for (const key2 in data10) {
          if (!func2.call(schema49.properties, key2)) {
            const err39 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/PlanCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data: data10 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data10.create !== void 0) {
          let data11 = data10.create;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err40 = { instancePath: instancePath + "/groups/create", schemaPath: "#/definitions/PlanCounts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.create.type, parentSchema: schema49.properties.create, data: data11 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              const err41 = { instancePath: instancePath + "/groups/create", schemaPath: "#/definitions/PlanCounts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.create, data: data11 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
        }
        if (data10.adopt !== void 0) {
          let data12 = data10.adopt;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err42 = { instancePath: instancePath + "/groups/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.adopt.type, parentSchema: schema49.properties.adopt, data: data12 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err43 = { instancePath: instancePath + "/groups/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.adopt, data: data12 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
        }
        if (data10.update !== void 0) {
          let data13 = data10.update;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err44 = { instancePath: instancePath + "/groups/update", schemaPath: "#/definitions/PlanCounts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.update.type, parentSchema: schema49.properties.update, data: data13 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err45 = { instancePath: instancePath + "/groups/update", schemaPath: "#/definitions/PlanCounts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.update, data: data13 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
        }
        if (data10.link !== void 0) {
          let data14 = data10.link;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err46 = { instancePath: instancePath + "/groups/link", schemaPath: "#/definitions/PlanCounts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.link.type, parentSchema: schema49.properties.link, data: data14 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err47 = { instancePath: instancePath + "/groups/link", schemaPath: "#/definitions/PlanCounts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.link, data: data14 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          }
        }
        if (data10.unchanged !== void 0) {
          let data15 = data10.unchanged;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err48 = { instancePath: instancePath + "/groups/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unchanged.type, parentSchema: schema49.properties.unchanged, data: data15 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 < 0 || isNaN(data15)) {
              const err49 = { instancePath: instancePath + "/groups/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unchanged, data: data15 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
        }
        if (data10.skipped !== void 0) {
          let data16 = data10.skipped;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err50 = { instancePath: instancePath + "/groups/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.skipped.type, parentSchema: schema49.properties.skipped, data: data16 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 < 0 || isNaN(data16)) {
              const err51 = { instancePath: instancePath + "/groups/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.skipped, data: data16 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
        }
        if (data10.failed !== void 0) {
          let data17 = data10.failed;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err52 = { instancePath: instancePath + "/groups/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.failed.type, parentSchema: schema49.properties.failed, data: data17 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 0 || isNaN(data17)) {
              const err53 = { instancePath: instancePath + "/groups/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.failed, data: data17 };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          }
        }
        if (data10.unknown !== void 0) {
          let data18 = data10.unknown;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err54 = { instancePath: instancePath + "/groups/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unknown.type, parentSchema: schema49.properties.unknown, data: data18 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 0 || isNaN(data18)) {
              const err55 = { instancePath: instancePath + "/groups/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unknown, data: data18 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        }
        if (data10.blocked !== void 0) {
          let data19 = data10.blocked;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err56 = { instancePath: instancePath + "/groups/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.blocked.type, parentSchema: schema49.properties.blocked, data: data19 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 < 0 || isNaN(data19)) {
              const err57 = { instancePath: instancePath + "/groups/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.blocked, data: data19 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/PlanCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data10 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.agents !== void 0) {
      let data20 = data.agents;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.create === void 0) {
          const err59 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema49.required, parentSchema: schema49, data: data20 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (data20.adopt === void 0) {
          const err60 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema49.required, parentSchema: schema49, data: data20 };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (data20.update === void 0) {
          const err61 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema49.required, parentSchema: schema49, data: data20 };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        if (data20.link === void 0) {
          const err62 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema49.required, parentSchema: schema49, data: data20 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (data20.unchanged === void 0) {
          const err63 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema49.required, parentSchema: schema49, data: data20 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (data20.skipped === void 0) {
          const err64 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema49.required, parentSchema: schema49, data: data20 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (data20.failed === void 0) {
          const err65 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema49.required, parentSchema: schema49, data: data20 };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        if (data20.unknown === void 0) {
          const err66 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema49.required, parentSchema: schema49, data: data20 };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (data20.blocked === void 0) {
          const err67 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "blocked" }, message: "must have required property 'blocked'", schema: schema49.required, parentSchema: schema49, data: data20 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        for (const key3 in data20) {
          if (!func2.call(schema49.properties, key3)) {
            const err68 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/PlanCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data: data20 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data20.create !== void 0) {
          let data21 = data20.create;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err69 = { instancePath: instancePath + "/agents/create", schemaPath: "#/definitions/PlanCounts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.create.type, parentSchema: schema49.properties.create, data: data21 };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 < 0 || isNaN(data21)) {
              const err70 = { instancePath: instancePath + "/agents/create", schemaPath: "#/definitions/PlanCounts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.create, data: data21 };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
        }
        if (data20.adopt !== void 0) {
          let data22 = data20.adopt;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err71 = { instancePath: instancePath + "/agents/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.adopt.type, parentSchema: schema49.properties.adopt, data: data22 };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 < 0 || isNaN(data22)) {
              const err72 = { instancePath: instancePath + "/agents/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.adopt, data: data22 };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
        }
        if (data20.update !== void 0) {
          let data23 = data20.update;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err73 = { instancePath: instancePath + "/agents/update", schemaPath: "#/definitions/PlanCounts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.update.type, parentSchema: schema49.properties.update, data: data23 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 < 0 || isNaN(data23)) {
              const err74 = { instancePath: instancePath + "/agents/update", schemaPath: "#/definitions/PlanCounts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.update, data: data23 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          }
        }
        if (data20.link !== void 0) {
          let data24 = data20.link;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err75 = { instancePath: instancePath + "/agents/link", schemaPath: "#/definitions/PlanCounts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.link.type, parentSchema: schema49.properties.link, data: data24 };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 < 0 || isNaN(data24)) {
              const err76 = { instancePath: instancePath + "/agents/link", schemaPath: "#/definitions/PlanCounts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.link, data: data24 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
        }
        if (data20.unchanged !== void 0) {
          let data25 = data20.unchanged;
          if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
            const err77 = { instancePath: instancePath + "/agents/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unchanged.type, parentSchema: schema49.properties.unchanged, data: data25 };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 < 0 || isNaN(data25)) {
              const err78 = { instancePath: instancePath + "/agents/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unchanged, data: data25 };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
        }
        if (data20.skipped !== void 0) {
          let data26 = data20.skipped;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err79 = { instancePath: instancePath + "/agents/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.skipped.type, parentSchema: schema49.properties.skipped, data: data26 };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 < 0 || isNaN(data26)) {
              const err80 = { instancePath: instancePath + "/agents/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.skipped, data: data26 };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
        }
        if (data20.failed !== void 0) {
          let data27 = data20.failed;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err81 = { instancePath: instancePath + "/agents/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.failed.type, parentSchema: schema49.properties.failed, data: data27 };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 < 0 || isNaN(data27)) {
              const err82 = { instancePath: instancePath + "/agents/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.failed, data: data27 };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          }
        }
        if (data20.unknown !== void 0) {
          let data28 = data20.unknown;
          if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
            const err83 = { instancePath: instancePath + "/agents/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unknown.type, parentSchema: schema49.properties.unknown, data: data28 };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 < 0 || isNaN(data28)) {
              const err84 = { instancePath: instancePath + "/agents/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unknown, data: data28 };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          }
        }
        if (data20.blocked !== void 0) {
          let data29 = data20.blocked;
          if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
            const err85 = { instancePath: instancePath + "/agents/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.blocked.type, parentSchema: schema49.properties.blocked, data: data29 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 < 0 || isNaN(data29)) {
              const err86 = { instancePath: instancePath + "/agents/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.blocked, data: data29 };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/PlanCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data20 };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.organizations !== void 0) {
      let data30 = data.organizations;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.create === void 0) {
          const err88 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema49.required, parentSchema: schema49, data: data30 };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (data30.adopt === void 0) {
          const err89 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema49.required, parentSchema: schema49, data: data30 };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        if (data30.update === void 0) {
          const err90 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema49.required, parentSchema: schema49, data: data30 };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        if (data30.link === void 0) {
          const err91 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema49.required, parentSchema: schema49, data: data30 };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
        if (data30.unchanged === void 0) {
          const err92 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema49.required, parentSchema: schema49, data: data30 };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
        if (data30.skipped === void 0) {
          const err93 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema49.required, parentSchema: schema49, data: data30 };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        if (data30.failed === void 0) {
          const err94 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema49.required, parentSchema: schema49, data: data30 };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
        if (data30.unknown === void 0) {
          const err95 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema49.required, parentSchema: schema49, data: data30 };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
        if (data30.blocked === void 0) {
          const err96 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "blocked" }, message: "must have required property 'blocked'", schema: schema49.required, parentSchema: schema49, data: data30 };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
        for (const key4 in data30) {
          if (!func2.call(schema49.properties, key4)) {
            const err97 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/PlanCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data: data30 };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data30.create !== void 0) {
          let data31 = data30.create;
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
            const err98 = { instancePath: instancePath + "/organizations/create", schemaPath: "#/definitions/PlanCounts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.create.type, parentSchema: schema49.properties.create, data: data31 };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 < 0 || isNaN(data31)) {
              const err99 = { instancePath: instancePath + "/organizations/create", schemaPath: "#/definitions/PlanCounts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.create, data: data31 };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
          }
        }
        if (data30.adopt !== void 0) {
          let data32 = data30.adopt;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
            const err100 = { instancePath: instancePath + "/organizations/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.adopt.type, parentSchema: schema49.properties.adopt, data: data32 };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 < 0 || isNaN(data32)) {
              const err101 = { instancePath: instancePath + "/organizations/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.adopt, data: data32 };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          }
        }
        if (data30.update !== void 0) {
          let data33 = data30.update;
          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
            const err102 = { instancePath: instancePath + "/organizations/update", schemaPath: "#/definitions/PlanCounts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.update.type, parentSchema: schema49.properties.update, data: data33 };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 < 0 || isNaN(data33)) {
              const err103 = { instancePath: instancePath + "/organizations/update", schemaPath: "#/definitions/PlanCounts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.update, data: data33 };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
          }
        }
        if (data30.link !== void 0) {
          let data34 = data30.link;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
            const err104 = { instancePath: instancePath + "/organizations/link", schemaPath: "#/definitions/PlanCounts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.link.type, parentSchema: schema49.properties.link, data: data34 };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 < 0 || isNaN(data34)) {
              const err105 = { instancePath: instancePath + "/organizations/link", schemaPath: "#/definitions/PlanCounts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.link, data: data34 };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
          }
        }
        if (data30.unchanged !== void 0) {
          let data35 = data30.unchanged;
          if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
            const err106 = { instancePath: instancePath + "/organizations/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unchanged.type, parentSchema: schema49.properties.unchanged, data: data35 };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
          if (typeof data35 == "number" && isFinite(data35)) {
            if (data35 < 0 || isNaN(data35)) {
              const err107 = { instancePath: instancePath + "/organizations/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unchanged, data: data35 };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          }
        }
        if (data30.skipped !== void 0) {
          let data36 = data30.skipped;
          if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
            const err108 = { instancePath: instancePath + "/organizations/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.skipped.type, parentSchema: schema49.properties.skipped, data: data36 };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
          if (typeof data36 == "number" && isFinite(data36)) {
            if (data36 < 0 || isNaN(data36)) {
              const err109 = { instancePath: instancePath + "/organizations/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.skipped, data: data36 };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          }
        }
        if (data30.failed !== void 0) {
          let data37 = data30.failed;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
            const err110 = { instancePath: instancePath + "/organizations/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.failed.type, parentSchema: schema49.properties.failed, data: data37 };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
          if (typeof data37 == "number" && isFinite(data37)) {
            if (data37 < 0 || isNaN(data37)) {
              const err111 = { instancePath: instancePath + "/organizations/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.failed, data: data37 };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          }
        }
        if (data30.unknown !== void 0) {
          let data38 = data30.unknown;
          if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
            const err112 = { instancePath: instancePath + "/organizations/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unknown.type, parentSchema: schema49.properties.unknown, data: data38 };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
          if (typeof data38 == "number" && isFinite(data38)) {
            if (data38 < 0 || isNaN(data38)) {
              const err113 = { instancePath: instancePath + "/organizations/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unknown, data: data38 };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          }
        }
        if (data30.blocked !== void 0) {
          let data39 = data30.blocked;
          if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
            const err114 = { instancePath: instancePath + "/organizations/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.blocked.type, parentSchema: schema49.properties.blocked, data: data39 };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
          if (typeof data39 == "number" && isFinite(data39)) {
            if (data39 < 0 || isNaN(data39)) {
              const err115 = { instancePath: instancePath + "/organizations/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.blocked, data: data39 };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          }
        }
      } else {
        const err116 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/PlanCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data30 };
        if (vErrors === null) {
          vErrors = [err116];
        } else {
          vErrors.push(err116);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data40 = data.contacts;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        if (data40.create === void 0) {
          const err117 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema49.required, parentSchema: schema49, data: data40 };
          if (vErrors === null) {
            vErrors = [err117];
          } else {
            vErrors.push(err117);
          }
          errors++;
        }
        if (data40.adopt === void 0) {
          const err118 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema49.required, parentSchema: schema49, data: data40 };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        if (data40.update === void 0) {
          const err119 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema49.required, parentSchema: schema49, data: data40 };
          if (vErrors === null) {
            vErrors = [err119];
          } else {
            vErrors.push(err119);
          }
          errors++;
        }
        if (data40.link === void 0) {
          const err120 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema49.required, parentSchema: schema49, data: data40 };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
          }
          errors++;
        }
        if (data40.unchanged === void 0) {
          const err121 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema49.required, parentSchema: schema49, data: data40 };
          if (vErrors === null) {
            vErrors = [err121];
          } else {
            vErrors.push(err121);
          }
          errors++;
        }
        if (data40.skipped === void 0) {
          const err122 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema49.required, parentSchema: schema49, data: data40 };
          if (vErrors === null) {
            vErrors = [err122];
          } else {
            vErrors.push(err122);
          }
          errors++;
        }
        if (data40.failed === void 0) {
          const err123 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema49.required, parentSchema: schema49, data: data40 };
          if (vErrors === null) {
            vErrors = [err123];
          } else {
            vErrors.push(err123);
          }
          errors++;
        }
        if (data40.unknown === void 0) {
          const err124 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema49.required, parentSchema: schema49, data: data40 };
          if (vErrors === null) {
            vErrors = [err124];
          } else {
            vErrors.push(err124);
          }
          errors++;
        }
        if (data40.blocked === void 0) {
          const err125 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "blocked" }, message: "must have required property 'blocked'", schema: schema49.required, parentSchema: schema49, data: data40 };
          if (vErrors === null) {
            vErrors = [err125];
          } else {
            vErrors.push(err125);
          }
          errors++;
        }
        for (const key5 in data40) {
          if (!func2.call(schema49.properties, key5)) {
            const err126 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/PlanCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data: data40 };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
        if (data40.create !== void 0) {
          let data41 = data40.create;
          if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
            const err127 = { instancePath: instancePath + "/contacts/create", schemaPath: "#/definitions/PlanCounts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.create.type, parentSchema: schema49.properties.create, data: data41 };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
          if (typeof data41 == "number" && isFinite(data41)) {
            if (data41 < 0 || isNaN(data41)) {
              const err128 = { instancePath: instancePath + "/contacts/create", schemaPath: "#/definitions/PlanCounts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.create, data: data41 };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
          }
        }
        if (data40.adopt !== void 0) {
          let data42 = data40.adopt;
          if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
            const err129 = { instancePath: instancePath + "/contacts/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.adopt.type, parentSchema: schema49.properties.adopt, data: data42 };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
          if (typeof data42 == "number" && isFinite(data42)) {
            if (data42 < 0 || isNaN(data42)) {
              const err130 = { instancePath: instancePath + "/contacts/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.adopt, data: data42 };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
          }
        }
        if (data40.update !== void 0) {
          let data43 = data40.update;
          if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
            const err131 = { instancePath: instancePath + "/contacts/update", schemaPath: "#/definitions/PlanCounts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.update.type, parentSchema: schema49.properties.update, data: data43 };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 < 0 || isNaN(data43)) {
              const err132 = { instancePath: instancePath + "/contacts/update", schemaPath: "#/definitions/PlanCounts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.update, data: data43 };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
          }
        }
        if (data40.link !== void 0) {
          let data44 = data40.link;
          if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
            const err133 = { instancePath: instancePath + "/contacts/link", schemaPath: "#/definitions/PlanCounts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.link.type, parentSchema: schema49.properties.link, data: data44 };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
          if (typeof data44 == "number" && isFinite(data44)) {
            if (data44 < 0 || isNaN(data44)) {
              const err134 = { instancePath: instancePath + "/contacts/link", schemaPath: "#/definitions/PlanCounts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.link, data: data44 };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
          }
        }
        if (data40.unchanged !== void 0) {
          let data45 = data40.unchanged;
          if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
            const err135 = { instancePath: instancePath + "/contacts/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unchanged.type, parentSchema: schema49.properties.unchanged, data: data45 };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
          if (typeof data45 == "number" && isFinite(data45)) {
            if (data45 < 0 || isNaN(data45)) {
              const err136 = { instancePath: instancePath + "/contacts/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unchanged, data: data45 };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
          }
        }
        if (data40.skipped !== void 0) {
          let data46 = data40.skipped;
          if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
            const err137 = { instancePath: instancePath + "/contacts/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.skipped.type, parentSchema: schema49.properties.skipped, data: data46 };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
          if (typeof data46 == "number" && isFinite(data46)) {
            if (data46 < 0 || isNaN(data46)) {
              const err138 = { instancePath: instancePath + "/contacts/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.skipped, data: data46 };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
          }
        }
        if (data40.failed !== void 0) {
          let data47 = data40.failed;
          if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
            const err139 = { instancePath: instancePath + "/contacts/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.failed.type, parentSchema: schema49.properties.failed, data: data47 };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
          if (typeof data47 == "number" && isFinite(data47)) {
            if (data47 < 0 || isNaN(data47)) {
              const err140 = { instancePath: instancePath + "/contacts/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.failed, data: data47 };
              if (vErrors === null) {
                vErrors = [err140];
              } else {
                vErrors.push(err140);
              }
              errors++;
            }
          }
        }
        if (data40.unknown !== void 0) {
          let data48 = data40.unknown;
          if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
            const err141 = { instancePath: instancePath + "/contacts/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unknown.type, parentSchema: schema49.properties.unknown, data: data48 };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
          if (typeof data48 == "number" && isFinite(data48)) {
            if (data48 < 0 || isNaN(data48)) {
              const err142 = { instancePath: instancePath + "/contacts/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unknown, data: data48 };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
          }
        }
        if (data40.blocked !== void 0) {
          let data49 = data40.blocked;
          if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
            const err143 = { instancePath: instancePath + "/contacts/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.blocked.type, parentSchema: schema49.properties.blocked, data: data49 };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
          if (typeof data49 == "number" && isFinite(data49)) {
            if (data49 < 0 || isNaN(data49)) {
              const err144 = { instancePath: instancePath + "/contacts/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.blocked, data: data49 };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
          }
        }
      } else {
        const err145 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/PlanCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data40 };
        if (vErrors === null) {
          vErrors = [err145];
        } else {
          vErrors.push(err145);
        }
        errors++;
      }
    }
    if (data.folders !== void 0) {
      let data50 = data.folders;
      if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
        if (data50.create === void 0) {
          const err146 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema49.required, parentSchema: schema49, data: data50 };
          if (vErrors === null) {
            vErrors = [err146];
          } else {
            vErrors.push(err146);
          }
          errors++;
        }
        if (data50.adopt === void 0) {
          const err147 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema49.required, parentSchema: schema49, data: data50 };
          if (vErrors === null) {
            vErrors = [err147];
          } else {
            vErrors.push(err147);
          }
          errors++;
        }
        if (data50.update === void 0) {
          const err148 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema49.required, parentSchema: schema49, data: data50 };
          if (vErrors === null) {
            vErrors = [err148];
          } else {
            vErrors.push(err148);
          }
          errors++;
        }
        if (data50.link === void 0) {
          const err149 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema49.required, parentSchema: schema49, data: data50 };
          if (vErrors === null) {
            vErrors = [err149];
          } else {
            vErrors.push(err149);
          }
          errors++;
        }
        if (data50.unchanged === void 0) {
          const err150 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema49.required, parentSchema: schema49, data: data50 };
          if (vErrors === null) {
            vErrors = [err150];
          } else {
            vErrors.push(err150);
          }
          errors++;
        }
        if (data50.skipped === void 0) {
          const err151 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema49.required, parentSchema: schema49, data: data50 };
          if (vErrors === null) {
            vErrors = [err151];
          } else {
            vErrors.push(err151);
          }
          errors++;
        }
        if (data50.failed === void 0) {
          const err152 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema49.required, parentSchema: schema49, data: data50 };
          if (vErrors === null) {
            vErrors = [err152];
          } else {
            vErrors.push(err152);
          }
          errors++;
        }
        if (data50.unknown === void 0) {
          const err153 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema49.required, parentSchema: schema49, data: data50 };
          if (vErrors === null) {
            vErrors = [err153];
          } else {
            vErrors.push(err153);
          }
          errors++;
        }
        if (data50.blocked === void 0) {
          const err154 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "blocked" }, message: "must have required property 'blocked'", schema: schema49.required, parentSchema: schema49, data: data50 };
          if (vErrors === null) {
            vErrors = [err154];
          } else {
            vErrors.push(err154);
          }
          errors++;
        }
        for (const key6 in data50) {
          if (!func2.call(schema49.properties, key6)) {
            const err155 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/PlanCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data: data50 };
            if (vErrors === null) {
              vErrors = [err155];
            } else {
              vErrors.push(err155);
            }
            errors++;
          }
        }
        if (data50.create !== void 0) {
          let data51 = data50.create;
          if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
            const err156 = { instancePath: instancePath + "/folders/create", schemaPath: "#/definitions/PlanCounts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.create.type, parentSchema: schema49.properties.create, data: data51 };
            if (vErrors === null) {
              vErrors = [err156];
            } else {
              vErrors.push(err156);
            }
            errors++;
          }
          if (typeof data51 == "number" && isFinite(data51)) {
            if (data51 < 0 || isNaN(data51)) {
              const err157 = { instancePath: instancePath + "/folders/create", schemaPath: "#/definitions/PlanCounts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.create, data: data51 };
              if (vErrors === null) {
                vErrors = [err157];
              } else {
                vErrors.push(err157);
              }
              errors++;
            }
          }
        }
        if (data50.adopt !== void 0) {
          let data52 = data50.adopt;
          if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
            const err158 = { instancePath: instancePath + "/folders/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.adopt.type, parentSchema: schema49.properties.adopt, data: data52 };
            if (vErrors === null) {
              vErrors = [err158];
            } else {
              vErrors.push(err158);
            }
            errors++;
          }
          if (typeof data52 == "number" && isFinite(data52)) {
            if (data52 < 0 || isNaN(data52)) {
              const err159 = { instancePath: instancePath + "/folders/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.adopt, data: data52 };
              if (vErrors === null) {
                vErrors = [err159];
              } else {
                vErrors.push(err159);
              }
              errors++;
            }
          }
        }
        if (data50.update !== void 0) {
          let data53 = data50.update;
          if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
            const err160 = { instancePath: instancePath + "/folders/update", schemaPath: "#/definitions/PlanCounts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.update.type, parentSchema: schema49.properties.update, data: data53 };
            if (vErrors === null) {
              vErrors = [err160];
            } else {
              vErrors.push(err160);
            }
            errors++;
          }
          if (typeof data53 == "number" && isFinite(data53)) {
            if (data53 < 0 || isNaN(data53)) {
              const err161 = { instancePath: instancePath + "/folders/update", schemaPath: "#/definitions/PlanCounts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.update, data: data53 };
              if (vErrors === null) {
                vErrors = [err161];
              } else {
                vErrors.push(err161);
              }
              errors++;
            }
          }
        }
        if (data50.link !== void 0) {
          let data54 = data50.link;
          if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
            const err162 = { instancePath: instancePath + "/folders/link", schemaPath: "#/definitions/PlanCounts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.link.type, parentSchema: schema49.properties.link, data: data54 };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
          if (typeof data54 == "number" && isFinite(data54)) {
            if (data54 < 0 || isNaN(data54)) {
              const err163 = { instancePath: instancePath + "/folders/link", schemaPath: "#/definitions/PlanCounts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.link, data: data54 };
              if (vErrors === null) {
                vErrors = [err163];
              } else {
                vErrors.push(err163);
              }
              errors++;
            }
          }
        }
        if (data50.unchanged !== void 0) {
          let data55 = data50.unchanged;
          if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
            const err164 = { instancePath: instancePath + "/folders/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unchanged.type, parentSchema: schema49.properties.unchanged, data: data55 };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
          if (typeof data55 == "number" && isFinite(data55)) {
            if (data55 < 0 || isNaN(data55)) {
              const err165 = { instancePath: instancePath + "/folders/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unchanged, data: data55 };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
          }
        }
        if (data50.skipped !== void 0) {
          let data56 = data50.skipped;
          if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
            const err166 = { instancePath: instancePath + "/folders/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.skipped.type, parentSchema: schema49.properties.skipped, data: data56 };
            if (vErrors === null) {
              vErrors = [err166];
            } else {
              vErrors.push(err166);
            }
            errors++;
          }
          if (typeof data56 == "number" && isFinite(data56)) {
            if (data56 < 0 || isNaN(data56)) {
              const err167 = { instancePath: instancePath + "/folders/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.skipped, data: data56 };
              if (vErrors === null) {
                vErrors = [err167];
              } else {
                vErrors.push(err167);
              }
              errors++;
            }
          }
        }
        if (data50.failed !== void 0) {
          let data57 = data50.failed;
          if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
            const err168 = { instancePath: instancePath + "/folders/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.failed.type, parentSchema: schema49.properties.failed, data: data57 };
            if (vErrors === null) {
              vErrors = [err168];
            } else {
              vErrors.push(err168);
            }
            errors++;
          }
          if (typeof data57 == "number" && isFinite(data57)) {
            if (data57 < 0 || isNaN(data57)) {
              const err169 = { instancePath: instancePath + "/folders/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.failed, data: data57 };
              if (vErrors === null) {
                vErrors = [err169];
              } else {
                vErrors.push(err169);
              }
              errors++;
            }
          }
        }
        if (data50.unknown !== void 0) {
          let data58 = data50.unknown;
          if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
            const err170 = { instancePath: instancePath + "/folders/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unknown.type, parentSchema: schema49.properties.unknown, data: data58 };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
          if (typeof data58 == "number" && isFinite(data58)) {
            if (data58 < 0 || isNaN(data58)) {
              const err171 = { instancePath: instancePath + "/folders/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unknown, data: data58 };
              if (vErrors === null) {
                vErrors = [err171];
              } else {
                vErrors.push(err171);
              }
              errors++;
            }
          }
        }
        if (data50.blocked !== void 0) {
          let data59 = data50.blocked;
          if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59)) && isFinite(data59))) {
            const err172 = { instancePath: instancePath + "/folders/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.blocked.type, parentSchema: schema49.properties.blocked, data: data59 };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          }
          if (typeof data59 == "number" && isFinite(data59)) {
            if (data59 < 0 || isNaN(data59)) {
              const err173 = { instancePath: instancePath + "/folders/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.blocked, data: data59 };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            }
          }
        }
      } else {
        const err174 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/PlanCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data50 };
        if (vErrors === null) {
          vErrors = [err174];
        } else {
          vErrors.push(err174);
        }
        errors++;
      }
    }
    if (data.articles !== void 0) {
      let data60 = data.articles;
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        if (data60.create === void 0) {
          const err175 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema49.required, parentSchema: schema49, data: data60 };
          if (vErrors === null) {
            vErrors = [err175];
          } else {
            vErrors.push(err175);
          }
          errors++;
        }
        if (data60.adopt === void 0) {
          const err176 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema49.required, parentSchema: schema49, data: data60 };
          if (vErrors === null) {
            vErrors = [err176];
          } else {
            vErrors.push(err176);
          }
          errors++;
        }
        if (data60.update === void 0) {
          const err177 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema49.required, parentSchema: schema49, data: data60 };
          if (vErrors === null) {
            vErrors = [err177];
          } else {
            vErrors.push(err177);
          }
          errors++;
        }
        if (data60.link === void 0) {
          const err178 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema49.required, parentSchema: schema49, data: data60 };
          if (vErrors === null) {
            vErrors = [err178];
          } else {
            vErrors.push(err178);
          }
          errors++;
        }
        if (data60.unchanged === void 0) {
          const err179 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema49.required, parentSchema: schema49, data: data60 };
          if (vErrors === null) {
            vErrors = [err179];
          } else {
            vErrors.push(err179);
          }
          errors++;
        }
        if (data60.skipped === void 0) {
          const err180 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema49.required, parentSchema: schema49, data: data60 };
          if (vErrors === null) {
            vErrors = [err180];
          } else {
            vErrors.push(err180);
          }
          errors++;
        }
        if (data60.failed === void 0) {
          const err181 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema49.required, parentSchema: schema49, data: data60 };
          if (vErrors === null) {
            vErrors = [err181];
          } else {
            vErrors.push(err181);
          }
          errors++;
        }
        if (data60.unknown === void 0) {
          const err182 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema49.required, parentSchema: schema49, data: data60 };
          if (vErrors === null) {
            vErrors = [err182];
          } else {
            vErrors.push(err182);
          }
          errors++;
        }
        if (data60.blocked === void 0) {
          const err183 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "blocked" }, message: "must have required property 'blocked'", schema: schema49.required, parentSchema: schema49, data: data60 };
          if (vErrors === null) {
            vErrors = [err183];
          } else {
            vErrors.push(err183);
          }
          errors++;
        }
        for (const key7 in data60) {
          if (!func2.call(schema49.properties, key7)) {
            const err184 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/PlanCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data: data60 };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
        }
        if (data60.create !== void 0) {
          let data61 = data60.create;
          if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
            const err185 = { instancePath: instancePath + "/articles/create", schemaPath: "#/definitions/PlanCounts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.create.type, parentSchema: schema49.properties.create, data: data61 };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
          if (typeof data61 == "number" && isFinite(data61)) {
            if (data61 < 0 || isNaN(data61)) {
              const err186 = { instancePath: instancePath + "/articles/create", schemaPath: "#/definitions/PlanCounts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.create, data: data61 };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
          }
        }
        if (data60.adopt !== void 0) {
          let data62 = data60.adopt;
          if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
            const err187 = { instancePath: instancePath + "/articles/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.adopt.type, parentSchema: schema49.properties.adopt, data: data62 };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
          if (typeof data62 == "number" && isFinite(data62)) {
            if (data62 < 0 || isNaN(data62)) {
              const err188 = { instancePath: instancePath + "/articles/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.adopt, data: data62 };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
          }
        }
        if (data60.update !== void 0) {
          let data63 = data60.update;
          if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
            const err189 = { instancePath: instancePath + "/articles/update", schemaPath: "#/definitions/PlanCounts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.update.type, parentSchema: schema49.properties.update, data: data63 };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
          if (typeof data63 == "number" && isFinite(data63)) {
            if (data63 < 0 || isNaN(data63)) {
              const err190 = { instancePath: instancePath + "/articles/update", schemaPath: "#/definitions/PlanCounts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.update, data: data63 };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
          }
        }
        if (data60.link !== void 0) {
          let data64 = data60.link;
          if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
            const err191 = { instancePath: instancePath + "/articles/link", schemaPath: "#/definitions/PlanCounts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.link.type, parentSchema: schema49.properties.link, data: data64 };
            if (vErrors === null) {
              vErrors = [err191];
            } else {
              vErrors.push(err191);
            }
            errors++;
          }
          if (typeof data64 == "number" && isFinite(data64)) {
            if (data64 < 0 || isNaN(data64)) {
              const err192 = { instancePath: instancePath + "/articles/link", schemaPath: "#/definitions/PlanCounts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.link, data: data64 };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
          }
        }
        if (data60.unchanged !== void 0) {
          let data65 = data60.unchanged;
          if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
            const err193 = { instancePath: instancePath + "/articles/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unchanged.type, parentSchema: schema49.properties.unchanged, data: data65 };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
          if (typeof data65 == "number" && isFinite(data65)) {
            if (data65 < 0 || isNaN(data65)) {
              const err194 = { instancePath: instancePath + "/articles/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unchanged, data: data65 };
              if (vErrors === null) {
                vErrors = [err194];
              } else {
                vErrors.push(err194);
              }
              errors++;
            }
          }
        }
        if (data60.skipped !== void 0) {
          let data66 = data60.skipped;
          if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
            const err195 = { instancePath: instancePath + "/articles/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.skipped.type, parentSchema: schema49.properties.skipped, data: data66 };
            if (vErrors === null) {
              vErrors = [err195];
            } else {
              vErrors.push(err195);
            }
            errors++;
          }
          if (typeof data66 == "number" && isFinite(data66)) {
            if (data66 < 0 || isNaN(data66)) {
              const err196 = { instancePath: instancePath + "/articles/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.skipped, data: data66 };
              if (vErrors === null) {
                vErrors = [err196];
              } else {
                vErrors.push(err196);
              }
              errors++;
            }
          }
        }
        if (data60.failed !== void 0) {
          let data67 = data60.failed;
          if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
            const err197 = { instancePath: instancePath + "/articles/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.failed.type, parentSchema: schema49.properties.failed, data: data67 };
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
          if (typeof data67 == "number" && isFinite(data67)) {
            if (data67 < 0 || isNaN(data67)) {
              const err198 = { instancePath: instancePath + "/articles/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.failed, data: data67 };
              if (vErrors === null) {
                vErrors = [err198];
              } else {
                vErrors.push(err198);
              }
              errors++;
            }
          }
        }
        if (data60.unknown !== void 0) {
          let data68 = data60.unknown;
          if (!(typeof data68 == "number" && (!(data68 % 1) && !isNaN(data68)) && isFinite(data68))) {
            const err199 = { instancePath: instancePath + "/articles/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unknown.type, parentSchema: schema49.properties.unknown, data: data68 };
            if (vErrors === null) {
              vErrors = [err199];
            } else {
              vErrors.push(err199);
            }
            errors++;
          }
          if (typeof data68 == "number" && isFinite(data68)) {
            if (data68 < 0 || isNaN(data68)) {
              const err200 = { instancePath: instancePath + "/articles/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unknown, data: data68 };
              if (vErrors === null) {
                vErrors = [err200];
              } else {
                vErrors.push(err200);
              }
              errors++;
            }
          }
        }
        if (data60.blocked !== void 0) {
          let data69 = data60.blocked;
          if (!(typeof data69 == "number" && (!(data69 % 1) && !isNaN(data69)) && isFinite(data69))) {
            const err201 = { instancePath: instancePath + "/articles/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.blocked.type, parentSchema: schema49.properties.blocked, data: data69 };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
          if (typeof data69 == "number" && isFinite(data69)) {
            if (data69 < 0 || isNaN(data69)) {
              const err202 = { instancePath: instancePath + "/articles/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.blocked, data: data69 };
              if (vErrors === null) {
                vErrors = [err202];
              } else {
                vErrors.push(err202);
              }
              errors++;
            }
          }
        }
      } else {
        const err203 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/PlanCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data60 };
        if (vErrors === null) {
          vErrors = [err203];
        } else {
          vErrors.push(err203);
        }
        errors++;
      }
    }
    if (data.tickets !== void 0) {
      let data70 = data.tickets;
      if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
        if (data70.create === void 0) {
          const err204 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema49.required, parentSchema: schema49, data: data70 };
          if (vErrors === null) {
            vErrors = [err204];
          } else {
            vErrors.push(err204);
          }
          errors++;
        }
        if (data70.adopt === void 0) {
          const err205 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema49.required, parentSchema: schema49, data: data70 };
          if (vErrors === null) {
            vErrors = [err205];
          } else {
            vErrors.push(err205);
          }
          errors++;
        }
        if (data70.update === void 0) {
          const err206 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema49.required, parentSchema: schema49, data: data70 };
          if (vErrors === null) {
            vErrors = [err206];
          } else {
            vErrors.push(err206);
          }
          errors++;
        }
        if (data70.link === void 0) {
          const err207 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema49.required, parentSchema: schema49, data: data70 };
          if (vErrors === null) {
            vErrors = [err207];
          } else {
            vErrors.push(err207);
          }
          errors++;
        }
        if (data70.unchanged === void 0) {
          const err208 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema49.required, parentSchema: schema49, data: data70 };
          if (vErrors === null) {
            vErrors = [err208];
          } else {
            vErrors.push(err208);
          }
          errors++;
        }
        if (data70.skipped === void 0) {
          const err209 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema49.required, parentSchema: schema49, data: data70 };
          if (vErrors === null) {
            vErrors = [err209];
          } else {
            vErrors.push(err209);
          }
          errors++;
        }
        if (data70.failed === void 0) {
          const err210 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema49.required, parentSchema: schema49, data: data70 };
          if (vErrors === null) {
            vErrors = [err210];
          } else {
            vErrors.push(err210);
          }
          errors++;
        }
        if (data70.unknown === void 0) {
          const err211 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema49.required, parentSchema: schema49, data: data70 };
          if (vErrors === null) {
            vErrors = [err211];
          } else {
            vErrors.push(err211);
          }
          errors++;
        }
        if (data70.blocked === void 0) {
          const err212 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/PlanCounts/required", keyword: "required", params: { missingProperty: "blocked" }, message: "must have required property 'blocked'", schema: schema49.required, parentSchema: schema49, data: data70 };
          if (vErrors === null) {
            vErrors = [err212];
          } else {
            vErrors.push(err212);
          }
          errors++;
        }
        for (const key8 in data70) {
          if (!func2.call(schema49.properties, key8)) {
            const err213 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/PlanCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data: data70 };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
        }
        if (data70.create !== void 0) {
          let data71 = data70.create;
          if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
            const err214 = { instancePath: instancePath + "/tickets/create", schemaPath: "#/definitions/PlanCounts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.create.type, parentSchema: schema49.properties.create, data: data71 };
            if (vErrors === null) {
              vErrors = [err214];
            } else {
              vErrors.push(err214);
            }
            errors++;
          }
          if (typeof data71 == "number" && isFinite(data71)) {
            if (data71 < 0 || isNaN(data71)) {
              const err215 = { instancePath: instancePath + "/tickets/create", schemaPath: "#/definitions/PlanCounts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.create, data: data71 };
              if (vErrors === null) {
                vErrors = [err215];
              } else {
                vErrors.push(err215);
              }
              errors++;
            }
          }
        }
        if (data70.adopt !== void 0) {
          let data72 = data70.adopt;
          if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
            const err216 = { instancePath: instancePath + "/tickets/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.adopt.type, parentSchema: schema49.properties.adopt, data: data72 };
            if (vErrors === null) {
              vErrors = [err216];
            } else {
              vErrors.push(err216);
            }
            errors++;
          }
          if (typeof data72 == "number" && isFinite(data72)) {
            if (data72 < 0 || isNaN(data72)) {
              const err217 = { instancePath: instancePath + "/tickets/adopt", schemaPath: "#/definitions/PlanCounts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.adopt, data: data72 };
              if (vErrors === null) {
                vErrors = [err217];
              } else {
                vErrors.push(err217);
              }
              errors++;
            }
          }
        }
        if (data70.update !== void 0) {
          let data73 = data70.update;
          if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
            const err218 = { instancePath: instancePath + "/tickets/update", schemaPath: "#/definitions/PlanCounts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.update.type, parentSchema: schema49.properties.update, data: data73 };
            if (vErrors === null) {
              vErrors = [err218];
            } else {
              vErrors.push(err218);
            }
            errors++;
          }
          if (typeof data73 == "number" && isFinite(data73)) {
            if (data73 < 0 || isNaN(data73)) {
              const err219 = { instancePath: instancePath + "/tickets/update", schemaPath: "#/definitions/PlanCounts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.update, data: data73 };
              if (vErrors === null) {
                vErrors = [err219];
              } else {
                vErrors.push(err219);
              }
              errors++;
            }
          }
        }
        if (data70.link !== void 0) {
          let data74 = data70.link;
          if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74))) {
            const err220 = { instancePath: instancePath + "/tickets/link", schemaPath: "#/definitions/PlanCounts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.link.type, parentSchema: schema49.properties.link, data: data74 };
            if (vErrors === null) {
              vErrors = [err220];
            } else {
              vErrors.push(err220);
            }
            errors++;
          }
          if (typeof data74 == "number" && isFinite(data74)) {
            if (data74 < 0 || isNaN(data74)) {
              const err221 = { instancePath: instancePath + "/tickets/link", schemaPath: "#/definitions/PlanCounts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.link, data: data74 };
              if (vErrors === null) {
                vErrors = [err221];
              } else {
                vErrors.push(err221);
              }
              errors++;
            }
          }
        }
        if (data70.unchanged !== void 0) {
          let data75 = data70.unchanged;
          if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
            const err222 = { instancePath: instancePath + "/tickets/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unchanged.type, parentSchema: schema49.properties.unchanged, data: data75 };
            if (vErrors === null) {
              vErrors = [err222];
            } else {
              vErrors.push(err222);
            }
            errors++;
          }
          if (typeof data75 == "number" && isFinite(data75)) {
            if (data75 < 0 || isNaN(data75)) {
              const err223 = { instancePath: instancePath + "/tickets/unchanged", schemaPath: "#/definitions/PlanCounts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unchanged, data: data75 };
              if (vErrors === null) {
                vErrors = [err223];
              } else {
                vErrors.push(err223);
              }
              errors++;
            }
          }
        }
        if (data70.skipped !== void 0) {
          let data76 = data70.skipped;
          if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
            const err224 = { instancePath: instancePath + "/tickets/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.skipped.type, parentSchema: schema49.properties.skipped, data: data76 };
            if (vErrors === null) {
              vErrors = [err224];
            } else {
              vErrors.push(err224);
            }
            errors++;
          }
          if (typeof data76 == "number" && isFinite(data76)) {
            if (data76 < 0 || isNaN(data76)) {
              const err225 = { instancePath: instancePath + "/tickets/skipped", schemaPath: "#/definitions/PlanCounts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.skipped, data: data76 };
              if (vErrors === null) {
                vErrors = [err225];
              } else {
                vErrors.push(err225);
              }
              errors++;
            }
          }
        }
        if (data70.failed !== void 0) {
          let data77 = data70.failed;
          if (!(typeof data77 == "number" && (!(data77 % 1) && !isNaN(data77)) && isFinite(data77))) {
            const err226 = { instancePath: instancePath + "/tickets/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.failed.type, parentSchema: schema49.properties.failed, data: data77 };
            if (vErrors === null) {
              vErrors = [err226];
            } else {
              vErrors.push(err226);
            }
            errors++;
          }
          if (typeof data77 == "number" && isFinite(data77)) {
            if (data77 < 0 || isNaN(data77)) {
              const err227 = { instancePath: instancePath + "/tickets/failed", schemaPath: "#/definitions/PlanCounts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.failed, data: data77 };
              if (vErrors === null) {
                vErrors = [err227];
              } else {
                vErrors.push(err227);
              }
              errors++;
            }
          }
        }
        if (data70.unknown !== void 0) {
          let data78 = data70.unknown;
          if (!(typeof data78 == "number" && (!(data78 % 1) && !isNaN(data78)) && isFinite(data78))) {
            const err228 = { instancePath: instancePath + "/tickets/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.unknown.type, parentSchema: schema49.properties.unknown, data: data78 };
            if (vErrors === null) {
              vErrors = [err228];
            } else {
              vErrors.push(err228);
            }
            errors++;
          }
          if (typeof data78 == "number" && isFinite(data78)) {
            if (data78 < 0 || isNaN(data78)) {
              const err229 = { instancePath: instancePath + "/tickets/unknown", schemaPath: "#/definitions/PlanCounts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.unknown, data: data78 };
              if (vErrors === null) {
                vErrors = [err229];
              } else {
                vErrors.push(err229);
              }
              errors++;
            }
          }
        }
        if (data70.blocked !== void 0) {
          let data79 = data70.blocked;
          if (!(typeof data79 == "number" && (!(data79 % 1) && !isNaN(data79)) && isFinite(data79))) {
            const err230 = { instancePath: instancePath + "/tickets/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.blocked.type, parentSchema: schema49.properties.blocked, data: data79 };
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
          if (typeof data79 == "number" && isFinite(data79)) {
            if (data79 < 0 || isNaN(data79)) {
              const err231 = { instancePath: instancePath + "/tickets/blocked", schemaPath: "#/definitions/PlanCounts/properties/blocked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.blocked, data: data79 };
              if (vErrors === null) {
                vErrors = [err231];
              } else {
                vErrors.push(err231);
              }
              errors++;
            }
          }
        }
      } else {
        const err232 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/PlanCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data70 };
        if (vErrors === null) {
          vErrors = [err232];
        } else {
          vErrors.push(err232);
        }
        errors++;
      }
    }
  } else {
    const err233 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err233];
    } else {
      vErrors.push(err233);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.entities === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entities" }, message: "must have required property 'entities'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.estimate === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "estimate" }, message: "must have required property 'estimate'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.requests === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.durationMs === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property 'durationMs'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "entities" || key0 === "estimate" || key0 === "requests" || key0 === "durationMs")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema47, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if ("plan_summary" !== data0) {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "plan_summary" }, message: "must be equal to constant", schema: "plan_summary", parentSchema: schema47.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.entities !== void 0) {
      if (!validate40(data.entities, { instancePath: instancePath + "/entities", parentData: data, parentDataProperty: "entities", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.estimate !== void 0) {
      let data2 = data.estimate;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.requests === void 0) {
          const err7 = { instancePath: instancePath + "/estimate", schemaPath: "#/properties/estimate/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'", schema: schema47.properties.estimate.required, parentSchema: schema47.properties.estimate, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.durationMs === void 0) {
          const err8 = { instancePath: instancePath + "/estimate", schemaPath: "#/properties/estimate/required", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property 'durationMs'", schema: schema47.properties.estimate.required, parentSchema: schema47.properties.estimate, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "requests" || key1 === "durationMs")) {
            const err9 = { instancePath: instancePath + "/estimate", schemaPath: "#/properties/estimate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema47.properties.estimate, data: data2 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.requests !== void 0) {
          let data3 = data2.requests;
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err10 = { instancePath: instancePath + "/estimate/requests", schemaPath: "#/properties/estimate/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema47.properties.estimate.properties.requests, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/estimate/requests", schemaPath: "#/properties/estimate/properties/requests/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema47.properties.estimate.properties.requests.type, parentSchema: schema47.properties.estimate.properties.requests, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.durationMs !== void 0) {
          let data4 = data2.durationMs;
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err12 = { instancePath: instancePath + "/estimate/durationMs", schemaPath: "#/properties/estimate/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema47.properties.estimate.properties.durationMs, data: data4 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/estimate/durationMs", schemaPath: "#/properties/estimate/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema47.properties.estimate.properties.durationMs.type, parentSchema: schema47.properties.estimate.properties.durationMs, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/estimate", schemaPath: "#/properties/estimate/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.properties.estimate.type, parentSchema: schema47.properties.estimate, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.requests !== void 0) {
      let data5 = data.requests;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.source === void 0) {
          const err15 = { instancePath: instancePath + "/requests", schemaPath: "#/definitions/Requests/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema57.required, parentSchema: schema57, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5.target === void 0) {
          const err16 = { instancePath: instancePath + "/requests", schemaPath: "#/definitions/Requests/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema57.required, parentSchema: schema57, data: data5 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key2 in data5) {
          if (!(key2 === "source" || key2 === "target")) {
            const err17 = { instancePath: instancePath + "/requests", schemaPath: "#/definitions/Requests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57, data: data5 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data5.source !== void 0) {
          let data6 = data5.source;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err18 = { instancePath: instancePath + "/requests/source", schemaPath: "#/definitions/Requests/properties/source/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema57.properties.source.type, parentSchema: schema57.properties.source, data: data6 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 0 || isNaN(data6)) {
              const err19 = { instancePath: instancePath + "/requests/source", schemaPath: "#/definitions/Requests/properties/source/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema57.properties.source, data: data6 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        if (data5.target !== void 0) {
          let data7 = data5.target;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err20 = { instancePath: instancePath + "/requests/target", schemaPath: "#/definitions/Requests/properties/target/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema57.properties.target.type, parentSchema: schema57.properties.target, data: data7 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err21 = { instancePath: instancePath + "/requests/target", schemaPath: "#/definitions/Requests/properties/target/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema57.properties.target, data: data7 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/requests", schemaPath: "#/definitions/Requests/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data: data5 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.durationMs !== void 0) {
      let data8 = data.durationMs;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err23 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema47.properties.durationMs, data: data8 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema47.properties.durationMs.type, parentSchema: schema47.properties.durationMs, data: data8 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var schema58 = { "title": "Apply summary", "description": "The last event of `apply`.", "type": "object", "additionalProperties": false, "required": ["type", "entities", "requests", "durationMs"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "apply_summary", "examples": ["apply_summary"] }, "entities": { "$ref": "#/definitions/CountsByEntity" }, "requests": { "$ref": "#/definitions/Requests" }, "durationMs": { "title": "Duration", "description": "In milliseconds.", "type": "number", "minimum": 0, "examples": [41230] } } };
var schema59 = { "title": "Counts by entity", "description": "Entities without records may be left out.", "type": "object", "additionalProperties": false, "required": [], "properties": { "customFields": { "$ref": "#/definitions/Counts" }, "groups": { "$ref": "#/definitions/Counts" }, "agents": { "$ref": "#/definitions/Counts" }, "organizations": { "$ref": "#/definitions/Counts" }, "contacts": { "$ref": "#/definitions/Counts" }, "folders": { "$ref": "#/definitions/Counts" }, "articles": { "$ref": "#/definitions/Counts" }, "tickets": { "$ref": "#/definitions/Counts" } } };
var schema60 = { "title": "Counts", "description": "Records of one entity by what came of them.", "type": "object", "additionalProperties": false, "required": ["create", "adopt", "update", "link", "unchanged", "skipped", "failed", "unknown"], "properties": { "create": { "title": "Created", "description": "Records that were (in a plan: would be) made.", "type": "integer", "minimum": 0, "examples": [12] }, "adopt": { "title": "Adopted", "description": "Records that already stood and were only remembered.", "type": "integer", "minimum": 0, "examples": [12] }, "update": { "title": "Updated", "description": "Records of ours that changed.", "type": "integer", "minimum": 0, "examples": [12] }, "link": { "title": "Linked", "description": "Records whose late references were written.", "type": "integer", "minimum": 0, "examples": [12] }, "unchanged": { "title": "Unchanged", "description": "Records without any difference.", "type": "integer", "minimum": 0, "examples": [12] }, "skipped": { "title": "Skipped", "description": "Records left out on purpose.", "type": "integer", "minimum": 0, "examples": [12] }, "failed": { "title": "Failed", "description": "Records with a fault of their own.", "type": "integer", "minimum": 0, "examples": [12] }, "unknown": { "title": "Unknown", "description": "Records of which nobody knows whether they stand; the next run looks.", "type": "integer", "minimum": 0, "examples": [12] } } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "customFields" || key0 === "groups" || key0 === "agents" || key0 === "organizations" || key0 === "contacts" || key0 === "folders" || key0 === "articles" || key0 === "tickets")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.customFields !== void 0) {
      let data0 = data.customFields;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.create === void 0) {
          const err1 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema60.required, parentSchema: schema60, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.adopt === void 0) {
          const err2 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema60.required, parentSchema: schema60, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.update === void 0) {
          const err3 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema60.required, parentSchema: schema60, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.link === void 0) {
          const err4 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema60.required, parentSchema: schema60, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.unchanged === void 0) {
          const err5 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema60.required, parentSchema: schema60, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.skipped === void 0) {
          const err6 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema60.required, parentSchema: schema60, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.failed === void 0) {
          const err7 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema60.required, parentSchema: schema60, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.unknown === void 0) {
          const err8 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema60.required, parentSchema: schema60, data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "create" || key1 === "adopt" || key1 === "update" || key1 === "link" || key1 === "unchanged" || key1 === "skipped" || key1 === "failed" || key1 === "unknown")) {
            const err9 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/Counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data: data0 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.create !== void 0) {
          let data1 = data0.create;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err10 = { instancePath: instancePath + "/customFields/create", schemaPath: "#/definitions/Counts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.create.type, parentSchema: schema60.properties.create, data: data1 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 0 || isNaN(data1)) {
              const err11 = { instancePath: instancePath + "/customFields/create", schemaPath: "#/definitions/Counts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.create, data: data1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if (data0.adopt !== void 0) {
          let data2 = data0.adopt;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err12 = { instancePath: instancePath + "/customFields/adopt", schemaPath: "#/definitions/Counts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.adopt.type, parentSchema: schema60.properties.adopt, data: data2 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              const err13 = { instancePath: instancePath + "/customFields/adopt", schemaPath: "#/definitions/Counts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.adopt, data: data2 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data0.update !== void 0) {
          let data3 = data0.update;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err14 = { instancePath: instancePath + "/customFields/update", schemaPath: "#/definitions/Counts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.update.type, parentSchema: schema60.properties.update, data: data3 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err15 = { instancePath: instancePath + "/customFields/update", schemaPath: "#/definitions/Counts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.update, data: data3 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        if (data0.link !== void 0) {
          let data4 = data0.link;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err16 = { instancePath: instancePath + "/customFields/link", schemaPath: "#/definitions/Counts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.link.type, parentSchema: schema60.properties.link, data: data4 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err17 = { instancePath: instancePath + "/customFields/link", schemaPath: "#/definitions/Counts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.link, data: data4 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data0.unchanged !== void 0) {
          let data5 = data0.unchanged;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err18 = { instancePath: instancePath + "/customFields/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unchanged.type, parentSchema: schema60.properties.unchanged, data: data5 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err19 = { instancePath: instancePath + "/customFields/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unchanged, data: data5 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        if (data0.skipped !== void 0) {
          let data6 = data0.skipped;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err20 = { instancePath: instancePath + "/customFields/skipped", schemaPath: "#/definitions/Counts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.skipped.type, parentSchema: schema60.properties.skipped, data: data6 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 0 || isNaN(data6)) {
              const err21 = { instancePath: instancePath + "/customFields/skipped", schemaPath: "#/definitions/Counts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.skipped, data: data6 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
        if (data0.failed !== void 0) {
          let data7 = data0.failed;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err22 = { instancePath: instancePath + "/customFields/failed", schemaPath: "#/definitions/Counts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.failed.type, parentSchema: schema60.properties.failed, data: data7 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err23 = { instancePath: instancePath + "/customFields/failed", schemaPath: "#/definitions/Counts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.failed, data: data7 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
        }
        if (data0.unknown !== void 0) {
          let data8 = data0.unknown;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err24 = { instancePath: instancePath + "/customFields/unknown", schemaPath: "#/definitions/Counts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unknown.type, parentSchema: schema60.properties.unknown, data: data8 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 0 || isNaN(data8)) {
              const err25 = { instancePath: instancePath + "/customFields/unknown", schemaPath: "#/definitions/Counts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unknown, data: data8 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/customFields", schemaPath: "#/definitions/Counts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data: data0 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data9 = data.groups;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.create === void 0) {
          const err27 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema60.required, parentSchema: schema60, data: data9 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data9.adopt === void 0) {
          const err28 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema60.required, parentSchema: schema60, data: data9 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data9.update === void 0) {
          const err29 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema60.required, parentSchema: schema60, data: data9 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data9.link === void 0) {
          const err30 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema60.required, parentSchema: schema60, data: data9 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data9.unchanged === void 0) {
          const err31 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema60.required, parentSchema: schema60, data: data9 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data9.skipped === void 0) {
          const err32 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema60.required, parentSchema: schema60, data: data9 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data9.failed === void 0) {
          const err33 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema60.required, parentSchema: schema60, data: data9 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data9.unknown === void 0) {
          const err34 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema60.required, parentSchema: schema60, data: data9 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key2 in data9) {
          if (!(key2 === "create" || key2 === "adopt" || key2 === "update" || key2 === "link" || key2 === "unchanged" || key2 === "skipped" || key2 === "failed" || key2 === "unknown")) {
            const err35 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/Counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data: data9 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data9.create !== void 0) {
          let data10 = data9.create;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err36 = { instancePath: instancePath + "/groups/create", schemaPath: "#/definitions/Counts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.create.type, parentSchema: schema60.properties.create, data: data10 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 0 || isNaN(data10)) {
              const err37 = { instancePath: instancePath + "/groups/create", schemaPath: "#/definitions/Counts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.create, data: data10 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
        }
        if (data9.adopt !== void 0) {
          let data11 = data9.adopt;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err38 = { instancePath: instancePath + "/groups/adopt", schemaPath: "#/definitions/Counts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.adopt.type, parentSchema: schema60.properties.adopt, data: data11 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              const err39 = { instancePath: instancePath + "/groups/adopt", schemaPath: "#/definitions/Counts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.adopt, data: data11 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        }
        if (data9.update !== void 0) {
          let data12 = data9.update;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err40 = { instancePath: instancePath + "/groups/update", schemaPath: "#/definitions/Counts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.update.type, parentSchema: schema60.properties.update, data: data12 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err41 = { instancePath: instancePath + "/groups/update", schemaPath: "#/definitions/Counts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.update, data: data12 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
        }
        if (data9.link !== void 0) {
          let data13 = data9.link;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err42 = { instancePath: instancePath + "/groups/link", schemaPath: "#/definitions/Counts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.link.type, parentSchema: schema60.properties.link, data: data13 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err43 = { instancePath: instancePath + "/groups/link", schemaPath: "#/definitions/Counts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.link, data: data13 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
        }
        if (data9.unchanged !== void 0) {
          let data14 = data9.unchanged;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err44 = { instancePath: instancePath + "/groups/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unchanged.type, parentSchema: schema60.properties.unchanged, data: data14 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err45 = { instancePath: instancePath + "/groups/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unchanged, data: data14 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
        }
        if (data9.skipped !== void 0) {
          let data15 = data9.skipped;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err46 = { instancePath: instancePath + "/groups/skipped", schemaPath: "#/definitions/Counts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.skipped.type, parentSchema: schema60.properties.skipped, data: data15 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 < 0 || isNaN(data15)) {
              const err47 = { instancePath: instancePath + "/groups/skipped", schemaPath: "#/definitions/Counts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.skipped, data: data15 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          }
        }
        if (data9.failed !== void 0) {
          let data16 = data9.failed;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err48 = { instancePath: instancePath + "/groups/failed", schemaPath: "#/definitions/Counts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.failed.type, parentSchema: schema60.properties.failed, data: data16 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 < 0 || isNaN(data16)) {
              const err49 = { instancePath: instancePath + "/groups/failed", schemaPath: "#/definitions/Counts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.failed, data: data16 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
        }
        if (data9.unknown !== void 0) {
          let data17 = data9.unknown;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err50 = { instancePath: instancePath + "/groups/unknown", schemaPath: "#/definitions/Counts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unknown.type, parentSchema: schema60.properties.unknown, data: data17 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 0 || isNaN(data17)) {
              const err51 = { instancePath: instancePath + "/groups/unknown", schemaPath: "#/definitions/Counts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unknown, data: data17 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/Counts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data: data9 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.agents !== void 0) {
      let data18 = data.agents;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.create === void 0) {
          const err53 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema60.required, parentSchema: schema60, data: data18 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data18.adopt === void 0) {
          const err54 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema60.required, parentSchema: schema60, data: data18 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data18.update === void 0) {
          const err55 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema60.required, parentSchema: schema60, data: data18 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        if (data18.link === void 0) {
          const err56 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema60.required, parentSchema: schema60, data: data18 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data18.unchanged === void 0) {
          const err57 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema60.required, parentSchema: schema60, data: data18 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (data18.skipped === void 0) {
          const err58 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema60.required, parentSchema: schema60, data: data18 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (data18.failed === void 0) {
          const err59 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema60.required, parentSchema: schema60, data: data18 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (data18.unknown === void 0) {
          const err60 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema60.required, parentSchema: schema60, data: data18 };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        for (const key3 in data18) {
          if (!(key3 === "create" || key3 === "adopt" || key3 === "update" || key3 === "link" || key3 === "unchanged" || key3 === "skipped" || key3 === "failed" || key3 === "unknown")) {
            const err61 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/Counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data: data18 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data18.create !== void 0) {
          let data19 = data18.create;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err62 = { instancePath: instancePath + "/agents/create", schemaPath: "#/definitions/Counts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.create.type, parentSchema: schema60.properties.create, data: data19 };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 < 0 || isNaN(data19)) {
              const err63 = { instancePath: instancePath + "/agents/create", schemaPath: "#/definitions/Counts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.create, data: data19 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
        }
        if (data18.adopt !== void 0) {
          let data20 = data18.adopt;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err64 = { instancePath: instancePath + "/agents/adopt", schemaPath: "#/definitions/Counts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.adopt.type, parentSchema: schema60.properties.adopt, data: data20 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 < 0 || isNaN(data20)) {
              const err65 = { instancePath: instancePath + "/agents/adopt", schemaPath: "#/definitions/Counts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.adopt, data: data20 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          }
        }
        if (data18.update !== void 0) {
          let data21 = data18.update;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err66 = { instancePath: instancePath + "/agents/update", schemaPath: "#/definitions/Counts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.update.type, parentSchema: schema60.properties.update, data: data21 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 < 0 || isNaN(data21)) {
              const err67 = { instancePath: instancePath + "/agents/update", schemaPath: "#/definitions/Counts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.update, data: data21 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
        }
        if (data18.link !== void 0) {
          let data22 = data18.link;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err68 = { instancePath: instancePath + "/agents/link", schemaPath: "#/definitions/Counts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.link.type, parentSchema: schema60.properties.link, data: data22 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 < 0 || isNaN(data22)) {
              const err69 = { instancePath: instancePath + "/agents/link", schemaPath: "#/definitions/Counts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.link, data: data22 };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          }
        }
        if (data18.unchanged !== void 0) {
          let data23 = data18.unchanged;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err70 = { instancePath: instancePath + "/agents/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unchanged.type, parentSchema: schema60.properties.unchanged, data: data23 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 < 0 || isNaN(data23)) {
              const err71 = { instancePath: instancePath + "/agents/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unchanged, data: data23 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          }
        }
        if (data18.skipped !== void 0) {
          let data24 = data18.skipped;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err72 = { instancePath: instancePath + "/agents/skipped", schemaPath: "#/definitions/Counts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.skipped.type, parentSchema: schema60.properties.skipped, data: data24 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 < 0 || isNaN(data24)) {
              const err73 = { instancePath: instancePath + "/agents/skipped", schemaPath: "#/definitions/Counts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.skipped, data: data24 };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          }
        }
        if (data18.failed !== void 0) {
          let data25 = data18.failed;
          if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
            const err74 = { instancePath: instancePath + "/agents/failed", schemaPath: "#/definitions/Counts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.failed.type, parentSchema: schema60.properties.failed, data: data25 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 < 0 || isNaN(data25)) {
              const err75 = { instancePath: instancePath + "/agents/failed", schemaPath: "#/definitions/Counts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.failed, data: data25 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
        }
        if (data18.unknown !== void 0) {
          let data26 = data18.unknown;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err76 = { instancePath: instancePath + "/agents/unknown", schemaPath: "#/definitions/Counts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unknown.type, parentSchema: schema60.properties.unknown, data: data26 };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 < 0 || isNaN(data26)) {
              const err77 = { instancePath: instancePath + "/agents/unknown", schemaPath: "#/definitions/Counts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unknown, data: data26 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/Counts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data: data18 };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.organizations !== void 0) {
      let data27 = data.organizations;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.create === void 0) {
          const err79 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema60.required, parentSchema: schema60, data: data27 };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        if (data27.adopt === void 0) {
          const err80 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema60.required, parentSchema: schema60, data: data27 };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        if (data27.update === void 0) {
          const err81 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema60.required, parentSchema: schema60, data: data27 };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        if (data27.link === void 0) {
          const err82 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema60.required, parentSchema: schema60, data: data27 };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        if (data27.unchanged === void 0) {
          const err83 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema60.required, parentSchema: schema60, data: data27 };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        if (data27.skipped === void 0) {
          const err84 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema60.required, parentSchema: schema60, data: data27 };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
        if (data27.failed === void 0) {
          const err85 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema60.required, parentSchema: schema60, data: data27 };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        if (data27.unknown === void 0) {
          const err86 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema60.required, parentSchema: schema60, data: data27 };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        for (const key4 in data27) {
          if (!(key4 === "create" || key4 === "adopt" || key4 === "update" || key4 === "link" || key4 === "unchanged" || key4 === "skipped" || key4 === "failed" || key4 === "unknown")) {
            const err87 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/Counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data: data27 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data27.create !== void 0) {
          let data28 = data27.create;
          if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
            const err88 = { instancePath: instancePath + "/organizations/create", schemaPath: "#/definitions/Counts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.create.type, parentSchema: schema60.properties.create, data: data28 };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 < 0 || isNaN(data28)) {
              const err89 = { instancePath: instancePath + "/organizations/create", schemaPath: "#/definitions/Counts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.create, data: data28 };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          }
        }
        if (data27.adopt !== void 0) {
          let data29 = data27.adopt;
          if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
            const err90 = { instancePath: instancePath + "/organizations/adopt", schemaPath: "#/definitions/Counts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.adopt.type, parentSchema: schema60.properties.adopt, data: data29 };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 < 0 || isNaN(data29)) {
              const err91 = { instancePath: instancePath + "/organizations/adopt", schemaPath: "#/definitions/Counts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.adopt, data: data29 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          }
        }
        if (data27.update !== void 0) {
          let data30 = data27.update;
          if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
            const err92 = { instancePath: instancePath + "/organizations/update", schemaPath: "#/definitions/Counts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.update.type, parentSchema: schema60.properties.update, data: data30 };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 < 0 || isNaN(data30)) {
              const err93 = { instancePath: instancePath + "/organizations/update", schemaPath: "#/definitions/Counts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.update, data: data30 };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          }
        }
        if (data27.link !== void 0) {
          let data31 = data27.link;
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
            const err94 = { instancePath: instancePath + "/organizations/link", schemaPath: "#/definitions/Counts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.link.type, parentSchema: schema60.properties.link, data: data31 };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 < 0 || isNaN(data31)) {
              const err95 = { instancePath: instancePath + "/organizations/link", schemaPath: "#/definitions/Counts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.link, data: data31 };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
          }
        }
        if (data27.unchanged !== void 0) {
          let data32 = data27.unchanged;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
            const err96 = { instancePath: instancePath + "/organizations/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unchanged.type, parentSchema: schema60.properties.unchanged, data: data32 };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 < 0 || isNaN(data32)) {
              const err97 = { instancePath: instancePath + "/organizations/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unchanged, data: data32 };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          }
        }
        if (data27.skipped !== void 0) {
          let data33 = data27.skipped;
          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
            const err98 = { instancePath: instancePath + "/organizations/skipped", schemaPath: "#/definitions/Counts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.skipped.type, parentSchema: schema60.properties.skipped, data: data33 };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 < 0 || isNaN(data33)) {
              const err99 = { instancePath: instancePath + "/organizations/skipped", schemaPath: "#/definitions/Counts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.skipped, data: data33 };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
          }
        }
        if (data27.failed !== void 0) {
          let data34 = data27.failed;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
            const err100 = { instancePath: instancePath + "/organizations/failed", schemaPath: "#/definitions/Counts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.failed.type, parentSchema: schema60.properties.failed, data: data34 };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 < 0 || isNaN(data34)) {
              const err101 = { instancePath: instancePath + "/organizations/failed", schemaPath: "#/definitions/Counts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.failed, data: data34 };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          }
        }
        if (data27.unknown !== void 0) {
          let data35 = data27.unknown;
          if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
            const err102 = { instancePath: instancePath + "/organizations/unknown", schemaPath: "#/definitions/Counts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unknown.type, parentSchema: schema60.properties.unknown, data: data35 };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
          if (typeof data35 == "number" && isFinite(data35)) {
            if (data35 < 0 || isNaN(data35)) {
              const err103 = { instancePath: instancePath + "/organizations/unknown", schemaPath: "#/definitions/Counts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unknown, data: data35 };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
          }
        }
      } else {
        const err104 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/Counts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data: data27 };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data36 = data.contacts;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        if (data36.create === void 0) {
          const err105 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema60.required, parentSchema: schema60, data: data36 };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
        if (data36.adopt === void 0) {
          const err106 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema60.required, parentSchema: schema60, data: data36 };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
        if (data36.update === void 0) {
          const err107 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema60.required, parentSchema: schema60, data: data36 };
          if (vErrors === null) {
            vErrors = [err107];
          } else {
            vErrors.push(err107);
          }
          errors++;
        }
        if (data36.link === void 0) {
          const err108 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema60.required, parentSchema: schema60, data: data36 };
          if (vErrors === null) {
            vErrors = [err108];
          } else {
            vErrors.push(err108);
          }
          errors++;
        }
        if (data36.unchanged === void 0) {
          const err109 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema60.required, parentSchema: schema60, data: data36 };
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
        if (data36.skipped === void 0) {
          const err110 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema60.required, parentSchema: schema60, data: data36 };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
        if (data36.failed === void 0) {
          const err111 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema60.required, parentSchema: schema60, data: data36 };
          if (vErrors === null) {
            vErrors = [err111];
          } else {
            vErrors.push(err111);
          }
          errors++;
        }
        if (data36.unknown === void 0) {
          const err112 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema60.required, parentSchema: schema60, data: data36 };
          if (vErrors === null) {
            vErrors = [err112];
          } else {
            vErrors.push(err112);
          }
          errors++;
        }
        for (const key5 in data36) {
          if (!(key5 === "create" || key5 === "adopt" || key5 === "update" || key5 === "link" || key5 === "unchanged" || key5 === "skipped" || key5 === "failed" || key5 === "unknown")) {
            const err113 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/Counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data: data36 };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data36.create !== void 0) {
          let data37 = data36.create;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
            const err114 = { instancePath: instancePath + "/contacts/create", schemaPath: "#/definitions/Counts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.create.type, parentSchema: schema60.properties.create, data: data37 };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
          if (typeof data37 == "number" && isFinite(data37)) {
            if (data37 < 0 || isNaN(data37)) {
              const err115 = { instancePath: instancePath + "/contacts/create", schemaPath: "#/definitions/Counts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.create, data: data37 };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          }
        }
        if (data36.adopt !== void 0) {
          let data38 = data36.adopt;
          if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
            const err116 = { instancePath: instancePath + "/contacts/adopt", schemaPath: "#/definitions/Counts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.adopt.type, parentSchema: schema60.properties.adopt, data: data38 };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
          if (typeof data38 == "number" && isFinite(data38)) {
            if (data38 < 0 || isNaN(data38)) {
              const err117 = { instancePath: instancePath + "/contacts/adopt", schemaPath: "#/definitions/Counts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.adopt, data: data38 };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
          }
        }
        if (data36.update !== void 0) {
          let data39 = data36.update;
          if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
            const err118 = { instancePath: instancePath + "/contacts/update", schemaPath: "#/definitions/Counts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.update.type, parentSchema: schema60.properties.update, data: data39 };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
          if (typeof data39 == "number" && isFinite(data39)) {
            if (data39 < 0 || isNaN(data39)) {
              const err119 = { instancePath: instancePath + "/contacts/update", schemaPath: "#/definitions/Counts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.update, data: data39 };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          }
        }
        if (data36.link !== void 0) {
          let data40 = data36.link;
          if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
            const err120 = { instancePath: instancePath + "/contacts/link", schemaPath: "#/definitions/Counts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.link.type, parentSchema: schema60.properties.link, data: data40 };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
          if (typeof data40 == "number" && isFinite(data40)) {
            if (data40 < 0 || isNaN(data40)) {
              const err121 = { instancePath: instancePath + "/contacts/link", schemaPath: "#/definitions/Counts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.link, data: data40 };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
          }
        }
        if (data36.unchanged !== void 0) {
          let data41 = data36.unchanged;
          if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
            const err122 = { instancePath: instancePath + "/contacts/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unchanged.type, parentSchema: schema60.properties.unchanged, data: data41 };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
          if (typeof data41 == "number" && isFinite(data41)) {
            if (data41 < 0 || isNaN(data41)) {
              const err123 = { instancePath: instancePath + "/contacts/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unchanged, data: data41 };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
          }
        }
        if (data36.skipped !== void 0) {
          let data42 = data36.skipped;
          if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
            const err124 = { instancePath: instancePath + "/contacts/skipped", schemaPath: "#/definitions/Counts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.skipped.type, parentSchema: schema60.properties.skipped, data: data42 };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
          if (typeof data42 == "number" && isFinite(data42)) {
            if (data42 < 0 || isNaN(data42)) {
              const err125 = { instancePath: instancePath + "/contacts/skipped", schemaPath: "#/definitions/Counts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.skipped, data: data42 };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
          }
        }
        if (data36.failed !== void 0) {
          let data43 = data36.failed;
          if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
            const err126 = { instancePath: instancePath + "/contacts/failed", schemaPath: "#/definitions/Counts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.failed.type, parentSchema: schema60.properties.failed, data: data43 };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 < 0 || isNaN(data43)) {
              const err127 = { instancePath: instancePath + "/contacts/failed", schemaPath: "#/definitions/Counts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.failed, data: data43 };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
          }
        }
        if (data36.unknown !== void 0) {
          let data44 = data36.unknown;
          if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
            const err128 = { instancePath: instancePath + "/contacts/unknown", schemaPath: "#/definitions/Counts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unknown.type, parentSchema: schema60.properties.unknown, data: data44 };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
          if (typeof data44 == "number" && isFinite(data44)) {
            if (data44 < 0 || isNaN(data44)) {
              const err129 = { instancePath: instancePath + "/contacts/unknown", schemaPath: "#/definitions/Counts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unknown, data: data44 };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
          }
        }
      } else {
        const err130 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/Counts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data: data36 };
        if (vErrors === null) {
          vErrors = [err130];
        } else {
          vErrors.push(err130);
        }
        errors++;
      }
    }
    if (data.folders !== void 0) {
      let data45 = data.folders;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (data45.create === void 0) {
          const err131 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema60.required, parentSchema: schema60, data: data45 };
          if (vErrors === null) {
            vErrors = [err131];
          } else {
            vErrors.push(err131);
          }
          errors++;
        }
        if (data45.adopt === void 0) {
          const err132 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema60.required, parentSchema: schema60, data: data45 };
          if (vErrors === null) {
            vErrors = [err132];
          } else {
            vErrors.push(err132);
          }
          errors++;
        }
        if (data45.update === void 0) {
          const err133 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema60.required, parentSchema: schema60, data: data45 };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
        if (data45.link === void 0) {
          const err134 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema60.required, parentSchema: schema60, data: data45 };
          if (vErrors === null) {
            vErrors = [err134];
          } else {
            vErrors.push(err134);
          }
          errors++;
        }
        if (data45.unchanged === void 0) {
          const err135 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema60.required, parentSchema: schema60, data: data45 };
          if (vErrors === null) {
            vErrors = [err135];
          } else {
            vErrors.push(err135);
          }
          errors++;
        }
        if (data45.skipped === void 0) {
          const err136 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema60.required, parentSchema: schema60, data: data45 };
          if (vErrors === null) {
            vErrors = [err136];
          } else {
            vErrors.push(err136);
          }
          errors++;
        }
        if (data45.failed === void 0) {
          const err137 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema60.required, parentSchema: schema60, data: data45 };
          if (vErrors === null) {
            vErrors = [err137];
          } else {
            vErrors.push(err137);
          }
          errors++;
        }
        if (data45.unknown === void 0) {
          const err138 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema60.required, parentSchema: schema60, data: data45 };
          if (vErrors === null) {
            vErrors = [err138];
          } else {
            vErrors.push(err138);
          }
          errors++;
        }
        for (const key6 in data45) {
          if (!(key6 === "create" || key6 === "adopt" || key6 === "update" || key6 === "link" || key6 === "unchanged" || key6 === "skipped" || key6 === "failed" || key6 === "unknown")) {
            const err139 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/Counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data: data45 };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
        if (data45.create !== void 0) {
          let data46 = data45.create;
          if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
            const err140 = { instancePath: instancePath + "/folders/create", schemaPath: "#/definitions/Counts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.create.type, parentSchema: schema60.properties.create, data: data46 };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
          if (typeof data46 == "number" && isFinite(data46)) {
            if (data46 < 0 || isNaN(data46)) {
              const err141 = { instancePath: instancePath + "/folders/create", schemaPath: "#/definitions/Counts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.create, data: data46 };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
          }
        }
        if (data45.adopt !== void 0) {
          let data47 = data45.adopt;
          if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
            const err142 = { instancePath: instancePath + "/folders/adopt", schemaPath: "#/definitions/Counts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.adopt.type, parentSchema: schema60.properties.adopt, data: data47 };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
          if (typeof data47 == "number" && isFinite(data47)) {
            if (data47 < 0 || isNaN(data47)) {
              const err143 = { instancePath: instancePath + "/folders/adopt", schemaPath: "#/definitions/Counts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.adopt, data: data47 };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
          }
        }
        if (data45.update !== void 0) {
          let data48 = data45.update;
          if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
            const err144 = { instancePath: instancePath + "/folders/update", schemaPath: "#/definitions/Counts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.update.type, parentSchema: schema60.properties.update, data: data48 };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
          if (typeof data48 == "number" && isFinite(data48)) {
            if (data48 < 0 || isNaN(data48)) {
              const err145 = { instancePath: instancePath + "/folders/update", schemaPath: "#/definitions/Counts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.update, data: data48 };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
          }
        }
        if (data45.link !== void 0) {
          let data49 = data45.link;
          if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
            const err146 = { instancePath: instancePath + "/folders/link", schemaPath: "#/definitions/Counts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.link.type, parentSchema: schema60.properties.link, data: data49 };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
          if (typeof data49 == "number" && isFinite(data49)) {
            if (data49 < 0 || isNaN(data49)) {
              const err147 = { instancePath: instancePath + "/folders/link", schemaPath: "#/definitions/Counts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.link, data: data49 };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
          }
        }
        if (data45.unchanged !== void 0) {
          let data50 = data45.unchanged;
          if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
            const err148 = { instancePath: instancePath + "/folders/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unchanged.type, parentSchema: schema60.properties.unchanged, data: data50 };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
          if (typeof data50 == "number" && isFinite(data50)) {
            if (data50 < 0 || isNaN(data50)) {
              const err149 = { instancePath: instancePath + "/folders/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unchanged, data: data50 };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
          }
        }
        if (data45.skipped !== void 0) {
          let data51 = data45.skipped;
          if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
            const err150 = { instancePath: instancePath + "/folders/skipped", schemaPath: "#/definitions/Counts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.skipped.type, parentSchema: schema60.properties.skipped, data: data51 };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
          if (typeof data51 == "number" && isFinite(data51)) {
            if (data51 < 0 || isNaN(data51)) {
              const err151 = { instancePath: instancePath + "/folders/skipped", schemaPath: "#/definitions/Counts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.skipped, data: data51 };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
          }
        }
        if (data45.failed !== void 0) {
          let data52 = data45.failed;
          if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
            const err152 = { instancePath: instancePath + "/folders/failed", schemaPath: "#/definitions/Counts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.failed.type, parentSchema: schema60.properties.failed, data: data52 };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
          if (typeof data52 == "number" && isFinite(data52)) {
            if (data52 < 0 || isNaN(data52)) {
              const err153 = { instancePath: instancePath + "/folders/failed", schemaPath: "#/definitions/Counts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.failed, data: data52 };
              if (vErrors === null) {
                vErrors = [err153];
              } else {
                vErrors.push(err153);
              }
              errors++;
            }
          }
        }
        if (data45.unknown !== void 0) {
          let data53 = data45.unknown;
          if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
            const err154 = { instancePath: instancePath + "/folders/unknown", schemaPath: "#/definitions/Counts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unknown.type, parentSchema: schema60.properties.unknown, data: data53 };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
          if (typeof data53 == "number" && isFinite(data53)) {
            if (data53 < 0 || isNaN(data53)) {
              const err155 = { instancePath: instancePath + "/folders/unknown", schemaPath: "#/definitions/Counts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unknown, data: data53 };
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
          }
        }
      } else {
        const err156 = { instancePath: instancePath + "/folders", schemaPath: "#/definitions/Counts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data: data45 };
        if (vErrors === null) {
          vErrors = [err156];
        } else {
          vErrors.push(err156);
        }
        errors++;
      }
    }
    if (data.articles !== void 0) {
      let data54 = data.articles;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        if (data54.create === void 0) {
          const err157 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema60.required, parentSchema: schema60, data: data54 };
          if (vErrors === null) {
            vErrors = [err157];
          } else {
            vErrors.push(err157);
          }
          errors++;
        }
        if (data54.adopt === void 0) {
          const err158 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema60.required, parentSchema: schema60, data: data54 };
          if (vErrors === null) {
            vErrors = [err158];
          } else {
            vErrors.push(err158);
          }
          errors++;
        }
        if (data54.update === void 0) {
          const err159 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema60.required, parentSchema: schema60, data: data54 };
          if (vErrors === null) {
            vErrors = [err159];
          } else {
            vErrors.push(err159);
          }
          errors++;
        }
        if (data54.link === void 0) {
          const err160 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema60.required, parentSchema: schema60, data: data54 };
          if (vErrors === null) {
            vErrors = [err160];
          } else {
            vErrors.push(err160);
          }
          errors++;
        }
        if (data54.unchanged === void 0) {
          const err161 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema60.required, parentSchema: schema60, data: data54 };
          if (vErrors === null) {
            vErrors = [err161];
          } else {
            vErrors.push(err161);
          }
          errors++;
        }
        if (data54.skipped === void 0) {
          const err162 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema60.required, parentSchema: schema60, data: data54 };
          if (vErrors === null) {
            vErrors = [err162];
          } else {
            vErrors.push(err162);
          }
          errors++;
        }
        if (data54.failed === void 0) {
          const err163 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema60.required, parentSchema: schema60, data: data54 };
          if (vErrors === null) {
            vErrors = [err163];
          } else {
            vErrors.push(err163);
          }
          errors++;
        }
        if (data54.unknown === void 0) {
          const err164 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema60.required, parentSchema: schema60, data: data54 };
          if (vErrors === null) {
            vErrors = [err164];
          } else {
            vErrors.push(err164);
          }
          errors++;
        }
        for (const key7 in data54) {
          if (!(key7 === "create" || key7 === "adopt" || key7 === "update" || key7 === "link" || key7 === "unchanged" || key7 === "skipped" || key7 === "failed" || key7 === "unknown")) {
            const err165 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/Counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data: data54 };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
        }
        if (data54.create !== void 0) {
          let data55 = data54.create;
          if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
            const err166 = { instancePath: instancePath + "/articles/create", schemaPath: "#/definitions/Counts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.create.type, parentSchema: schema60.properties.create, data: data55 };
            if (vErrors === null) {
              vErrors = [err166];
            } else {
              vErrors.push(err166);
            }
            errors++;
          }
          if (typeof data55 == "number" && isFinite(data55)) {
            if (data55 < 0 || isNaN(data55)) {
              const err167 = { instancePath: instancePath + "/articles/create", schemaPath: "#/definitions/Counts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.create, data: data55 };
              if (vErrors === null) {
                vErrors = [err167];
              } else {
                vErrors.push(err167);
              }
              errors++;
            }
          }
        }
        if (data54.adopt !== void 0) {
          let data56 = data54.adopt;
          if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
            const err168 = { instancePath: instancePath + "/articles/adopt", schemaPath: "#/definitions/Counts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.adopt.type, parentSchema: schema60.properties.adopt, data: data56 };
            if (vErrors === null) {
              vErrors = [err168];
            } else {
              vErrors.push(err168);
            }
            errors++;
          }
          if (typeof data56 == "number" && isFinite(data56)) {
            if (data56 < 0 || isNaN(data56)) {
              const err169 = { instancePath: instancePath + "/articles/adopt", schemaPath: "#/definitions/Counts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.adopt, data: data56 };
              if (vErrors === null) {
                vErrors = [err169];
              } else {
                vErrors.push(err169);
              }
              errors++;
            }
          }
        }
        if (data54.update !== void 0) {
          let data57 = data54.update;
          if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
            const err170 = { instancePath: instancePath + "/articles/update", schemaPath: "#/definitions/Counts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.update.type, parentSchema: schema60.properties.update, data: data57 };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
          if (typeof data57 == "number" && isFinite(data57)) {
            if (data57 < 0 || isNaN(data57)) {
              const err171 = { instancePath: instancePath + "/articles/update", schemaPath: "#/definitions/Counts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.update, data: data57 };
              if (vErrors === null) {
                vErrors = [err171];
              } else {
                vErrors.push(err171);
              }
              errors++;
            }
          }
        }
        if (data54.link !== void 0) {
          let data58 = data54.link;
          if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
            const err172 = { instancePath: instancePath + "/articles/link", schemaPath: "#/definitions/Counts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.link.type, parentSchema: schema60.properties.link, data: data58 };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          }
          if (typeof data58 == "number" && isFinite(data58)) {
            if (data58 < 0 || isNaN(data58)) {
              const err173 = { instancePath: instancePath + "/articles/link", schemaPath: "#/definitions/Counts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.link, data: data58 };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            }
          }
        }
        if (data54.unchanged !== void 0) {
          let data59 = data54.unchanged;
          if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59)) && isFinite(data59))) {
            const err174 = { instancePath: instancePath + "/articles/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unchanged.type, parentSchema: schema60.properties.unchanged, data: data59 };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
          if (typeof data59 == "number" && isFinite(data59)) {
            if (data59 < 0 || isNaN(data59)) {
              const err175 = { instancePath: instancePath + "/articles/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unchanged, data: data59 };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
          }
        }
        if (data54.skipped !== void 0) {
          let data60 = data54.skipped;
          if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
            const err176 = { instancePath: instancePath + "/articles/skipped", schemaPath: "#/definitions/Counts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.skipped.type, parentSchema: schema60.properties.skipped, data: data60 };
            if (vErrors === null) {
              vErrors = [err176];
            } else {
              vErrors.push(err176);
            }
            errors++;
          }
          if (typeof data60 == "number" && isFinite(data60)) {
            if (data60 < 0 || isNaN(data60)) {
              const err177 = { instancePath: instancePath + "/articles/skipped", schemaPath: "#/definitions/Counts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.skipped, data: data60 };
              if (vErrors === null) {
                vErrors = [err177];
              } else {
                vErrors.push(err177);
              }
              errors++;
            }
          }
        }
        if (data54.failed !== void 0) {
          let data61 = data54.failed;
          if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
            const err178 = { instancePath: instancePath + "/articles/failed", schemaPath: "#/definitions/Counts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.failed.type, parentSchema: schema60.properties.failed, data: data61 };
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
          if (typeof data61 == "number" && isFinite(data61)) {
            if (data61 < 0 || isNaN(data61)) {
              const err179 = { instancePath: instancePath + "/articles/failed", schemaPath: "#/definitions/Counts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.failed, data: data61 };
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors++;
            }
          }
        }
        if (data54.unknown !== void 0) {
          let data62 = data54.unknown;
          if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
            const err180 = { instancePath: instancePath + "/articles/unknown", schemaPath: "#/definitions/Counts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unknown.type, parentSchema: schema60.properties.unknown, data: data62 };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
          if (typeof data62 == "number" && isFinite(data62)) {
            if (data62 < 0 || isNaN(data62)) {
              const err181 = { instancePath: instancePath + "/articles/unknown", schemaPath: "#/definitions/Counts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unknown, data: data62 };
              if (vErrors === null) {
                vErrors = [err181];
              } else {
                vErrors.push(err181);
              }
              errors++;
            }
          }
        }
      } else {
        const err182 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/Counts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data: data54 };
        if (vErrors === null) {
          vErrors = [err182];
        } else {
          vErrors.push(err182);
        }
        errors++;
      }
    }
    if (data.tickets !== void 0) {
      let data63 = data.tickets;
      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
        if (data63.create === void 0) {
          const err183 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema60.required, parentSchema: schema60, data: data63 };
          if (vErrors === null) {
            vErrors = [err183];
          } else {
            vErrors.push(err183);
          }
          errors++;
        }
        if (data63.adopt === void 0) {
          const err184 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "adopt" }, message: "must have required property 'adopt'", schema: schema60.required, parentSchema: schema60, data: data63 };
          if (vErrors === null) {
            vErrors = [err184];
          } else {
            vErrors.push(err184);
          }
          errors++;
        }
        if (data63.update === void 0) {
          const err185 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema60.required, parentSchema: schema60, data: data63 };
          if (vErrors === null) {
            vErrors = [err185];
          } else {
            vErrors.push(err185);
          }
          errors++;
        }
        if (data63.link === void 0) {
          const err186 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema60.required, parentSchema: schema60, data: data63 };
          if (vErrors === null) {
            vErrors = [err186];
          } else {
            vErrors.push(err186);
          }
          errors++;
        }
        if (data63.unchanged === void 0) {
          const err187 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema60.required, parentSchema: schema60, data: data63 };
          if (vErrors === null) {
            vErrors = [err187];
          } else {
            vErrors.push(err187);
          }
          errors++;
        }
        if (data63.skipped === void 0) {
          const err188 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'", schema: schema60.required, parentSchema: schema60, data: data63 };
          if (vErrors === null) {
            vErrors = [err188];
          } else {
            vErrors.push(err188);
          }
          errors++;
        }
        if (data63.failed === void 0) {
          const err189 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema60.required, parentSchema: schema60, data: data63 };
          if (vErrors === null) {
            vErrors = [err189];
          } else {
            vErrors.push(err189);
          }
          errors++;
        }
        if (data63.unknown === void 0) {
          const err190 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/Counts/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'", schema: schema60.required, parentSchema: schema60, data: data63 };
          if (vErrors === null) {
            vErrors = [err190];
          } else {
            vErrors.push(err190);
          }
          errors++;
        }
        for (const key8 in data63) {
          if (!(key8 === "create" || key8 === "adopt" || key8 === "update" || key8 === "link" || key8 === "unchanged" || key8 === "skipped" || key8 === "failed" || key8 === "unknown")) {
            const err191 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/Counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data: data63 };
            if (vErrors === null) {
              vErrors = [err191];
            } else {
              vErrors.push(err191);
            }
            errors++;
          }
        }
        if (data63.create !== void 0) {
          let data64 = data63.create;
          if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
            const err192 = { instancePath: instancePath + "/tickets/create", schemaPath: "#/definitions/Counts/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.create.type, parentSchema: schema60.properties.create, data: data64 };
            if (vErrors === null) {
              vErrors = [err192];
            } else {
              vErrors.push(err192);
            }
            errors++;
          }
          if (typeof data64 == "number" && isFinite(data64)) {
            if (data64 < 0 || isNaN(data64)) {
              const err193 = { instancePath: instancePath + "/tickets/create", schemaPath: "#/definitions/Counts/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.create, data: data64 };
              if (vErrors === null) {
                vErrors = [err193];
              } else {
                vErrors.push(err193);
              }
              errors++;
            }
          }
        }
        if (data63.adopt !== void 0) {
          let data65 = data63.adopt;
          if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
            const err194 = { instancePath: instancePath + "/tickets/adopt", schemaPath: "#/definitions/Counts/properties/adopt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.adopt.type, parentSchema: schema60.properties.adopt, data: data65 };
            if (vErrors === null) {
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          }
          if (typeof data65 == "number" && isFinite(data65)) {
            if (data65 < 0 || isNaN(data65)) {
              const err195 = { instancePath: instancePath + "/tickets/adopt", schemaPath: "#/definitions/Counts/properties/adopt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.adopt, data: data65 };
              if (vErrors === null) {
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            }
          }
        }
        if (data63.update !== void 0) {
          let data66 = data63.update;
          if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
            const err196 = { instancePath: instancePath + "/tickets/update", schemaPath: "#/definitions/Counts/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.update.type, parentSchema: schema60.properties.update, data: data66 };
            if (vErrors === null) {
              vErrors = [err196];
            } else {
              vErrors.push(err196);
            }
            errors++;
          }
          if (typeof data66 == "number" && isFinite(data66)) {
            if (data66 < 0 || isNaN(data66)) {
              const err197 = { instancePath: instancePath + "/tickets/update", schemaPath: "#/definitions/Counts/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.update, data: data66 };
              if (vErrors === null) {
                vErrors = [err197];
              } else {
                vErrors.push(err197);
              }
              errors++;
            }
          }
        }
        if (data63.link !== void 0) {
          let data67 = data63.link;
          if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
            const err198 = { instancePath: instancePath + "/tickets/link", schemaPath: "#/definitions/Counts/properties/link/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.link.type, parentSchema: schema60.properties.link, data: data67 };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
          if (typeof data67 == "number" && isFinite(data67)) {
            if (data67 < 0 || isNaN(data67)) {
              const err199 = { instancePath: instancePath + "/tickets/link", schemaPath: "#/definitions/Counts/properties/link/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.link, data: data67 };
              if (vErrors === null) {
                vErrors = [err199];
              } else {
                vErrors.push(err199);
              }
              errors++;
            }
          }
        }
        if (data63.unchanged !== void 0) {
          let data68 = data63.unchanged;
          if (!(typeof data68 == "number" && (!(data68 % 1) && !isNaN(data68)) && isFinite(data68))) {
            const err200 = { instancePath: instancePath + "/tickets/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unchanged.type, parentSchema: schema60.properties.unchanged, data: data68 };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
          if (typeof data68 == "number" && isFinite(data68)) {
            if (data68 < 0 || isNaN(data68)) {
              const err201 = { instancePath: instancePath + "/tickets/unchanged", schemaPath: "#/definitions/Counts/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unchanged, data: data68 };
              if (vErrors === null) {
                vErrors = [err201];
              } else {
                vErrors.push(err201);
              }
              errors++;
            }
          }
        }
        if (data63.skipped !== void 0) {
          let data69 = data63.skipped;
          if (!(typeof data69 == "number" && (!(data69 % 1) && !isNaN(data69)) && isFinite(data69))) {
            const err202 = { instancePath: instancePath + "/tickets/skipped", schemaPath: "#/definitions/Counts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.skipped.type, parentSchema: schema60.properties.skipped, data: data69 };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
          if (typeof data69 == "number" && isFinite(data69)) {
            if (data69 < 0 || isNaN(data69)) {
              const err203 = { instancePath: instancePath + "/tickets/skipped", schemaPath: "#/definitions/Counts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.skipped, data: data69 };
              if (vErrors === null) {
                vErrors = [err203];
              } else {
                vErrors.push(err203);
              }
              errors++;
            }
          }
        }
        if (data63.failed !== void 0) {
          let data70 = data63.failed;
          if (!(typeof data70 == "number" && (!(data70 % 1) && !isNaN(data70)) && isFinite(data70))) {
            const err204 = { instancePath: instancePath + "/tickets/failed", schemaPath: "#/definitions/Counts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.failed.type, parentSchema: schema60.properties.failed, data: data70 };
            if (vErrors === null) {
              vErrors = [err204];
            } else {
              vErrors.push(err204);
            }
            errors++;
          }
          if (typeof data70 == "number" && isFinite(data70)) {
            if (data70 < 0 || isNaN(data70)) {
              const err205 = { instancePath: instancePath + "/tickets/failed", schemaPath: "#/definitions/Counts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.failed, data: data70 };
              if (vErrors === null) {
                vErrors = [err205];
              } else {
                vErrors.push(err205);
              }
              errors++;
            }
          }
        }
        if (data63.unknown !== void 0) {
          let data71 = data63.unknown;
          if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
            const err206 = { instancePath: instancePath + "/tickets/unknown", schemaPath: "#/definitions/Counts/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.unknown.type, parentSchema: schema60.properties.unknown, data: data71 };
            if (vErrors === null) {
              vErrors = [err206];
            } else {
              vErrors.push(err206);
            }
            errors++;
          }
          if (typeof data71 == "number" && isFinite(data71)) {
            if (data71 < 0 || isNaN(data71)) {
              const err207 = { instancePath: instancePath + "/tickets/unknown", schemaPath: "#/definitions/Counts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.unknown, data: data71 };
              if (vErrors === null) {
                vErrors = [err207];
              } else {
                vErrors.push(err207);
              }
              errors++;
            }
          }
        }
      } else {
        const err208 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/Counts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data: data63 };
        if (vErrors === null) {
          vErrors = [err208];
        } else {
          vErrors.push(err208);
        }
        errors++;
      }
    }
  } else {
    const err209 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err209];
    } else {
      vErrors.push(err209);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.entities === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entities" }, message: "must have required property 'entities'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.requests === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.durationMs === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property 'durationMs'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "entities" || key0 === "requests" || key0 === "durationMs")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if ("apply_summary" !== data0) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "apply_summary" }, message: "must be equal to constant", schema: "apply_summary", parentSchema: schema58.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.entities !== void 0) {
      if (!validate43(data.entities, { instancePath: instancePath + "/entities", parentData: data, parentDataProperty: "entities", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.requests !== void 0) {
      let data2 = data.requests;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.source === void 0) {
          const err6 = { instancePath: instancePath + "/requests", schemaPath: "#/definitions/Requests/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema57.required, parentSchema: schema57, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.target === void 0) {
          const err7 = { instancePath: instancePath + "/requests", schemaPath: "#/definitions/Requests/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema57.required, parentSchema: schema57, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "source" || key1 === "target")) {
            const err8 = { instancePath: instancePath + "/requests", schemaPath: "#/definitions/Requests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.source !== void 0) {
          let data3 = data2.source;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err9 = { instancePath: instancePath + "/requests/source", schemaPath: "#/definitions/Requests/properties/source/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema57.properties.source.type, parentSchema: schema57.properties.source, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err10 = { instancePath: instancePath + "/requests/source", schemaPath: "#/definitions/Requests/properties/source/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema57.properties.source, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data2.target !== void 0) {
          let data4 = data2.target;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err11 = { instancePath: instancePath + "/requests/target", schemaPath: "#/definitions/Requests/properties/target/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema57.properties.target.type, parentSchema: schema57.properties.target, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err12 = { instancePath: instancePath + "/requests/target", schemaPath: "#/definitions/Requests/properties/target/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema57.properties.target, data: data4 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/requests", schemaPath: "#/definitions/Requests/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.durationMs !== void 0) {
      let data5 = data.durationMs;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err14 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema58.properties.durationMs, data: data5 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema58.properties.durationMs.type, parentSchema: schema58.properties.durationMs, data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var schema69 = { "title": "Verify summary", "description": "The last event of `verify`.", "type": "object", "additionalProperties": false, "required": ["type", "entities", "requests", "durationMs"], "properties": { "type": { "title": "Type", "description": "Which event this is.", "const": "verify_summary", "examples": ["verify_summary"] }, "entities": { "$ref": "#/definitions/VerifyCountsByEntity" }, "requests": { "$ref": "#/definitions/Requests" }, "durationMs": { "title": "Duration", "description": "In milliseconds.", "type": "number", "minimum": 0, "examples": [41230] } } };
var schema70 = { "title": "Verified counts by entity", "description": "Every entity is there.", "type": "object", "additionalProperties": false, "required": ["tickets", "comments", "attachments", "contacts", "organizations", "agents", "groups", "articles"], "properties": { "tickets": { "$ref": "#/definitions/VerifyCounts" }, "comments": { "$ref": "#/definitions/VerifyCounts" }, "attachments": { "$ref": "#/definitions/VerifyCounts" }, "contacts": { "$ref": "#/definitions/VerifyCounts" }, "organizations": { "$ref": "#/definitions/VerifyCounts" }, "agents": { "$ref": "#/definitions/VerifyCounts" }, "groups": { "$ref": "#/definitions/VerifyCounts" }, "articles": { "$ref": "#/definitions/VerifyCounts" } } };
var schema71 = { "title": "Verified counts", "description": "Records of one entity: expected is the sum of the others.", "type": "object", "additionalProperties": false, "required": ["expected", "equal", "accepted", "different", "missing"], "properties": { "expected": { "title": "Expected", "description": "Records that should stand.", "type": "integer", "minimum": 0, "examples": [12] }, "equal": { "title": "Equal", "description": "Read back and equal.", "type": "integer", "minimum": 0, "examples": [12] }, "accepted": { "title": "Accepted", "description": "Different only by a loss the plan announced.", "type": "integer", "minimum": 0, "examples": [12] }, "different": { "title": "Different", "description": "Different otherwise.", "type": "integer", "minimum": 0, "examples": [12] }, "missing": { "title": "Missing", "description": "Not there.", "type": "integer", "minimum": 0, "examples": [12] } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tickets === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tickets" }, message: "must have required property 'tickets'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.comments === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comments" }, message: "must have required property 'comments'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.attachments === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attachments" }, message: "must have required property 'attachments'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.contacts === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" }, message: "must have required property 'contacts'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.organizations === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organizations" }, message: "must have required property 'organizations'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.agents === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agents" }, message: "must have required property 'agents'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.groups === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.articles === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "articles" }, message: "must have required property 'articles'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tickets" || key0 === "comments" || key0 === "attachments" || key0 === "contacts" || key0 === "organizations" || key0 === "agents" || key0 === "groups" || key0 === "articles")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema70, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.tickets !== void 0) {
      let data0 = data.tickets;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.expected === void 0) {
          const err9 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'", schema: schema71.required, parentSchema: schema71, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0.equal === void 0) {
          const err10 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "equal" }, message: "must have required property 'equal'", schema: schema71.required, parentSchema: schema71, data: data0 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data0.accepted === void 0) {
          const err11 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'", schema: schema71.required, parentSchema: schema71, data: data0 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data0.different === void 0) {
          const err12 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "different" }, message: "must have required property 'different'", schema: schema71.required, parentSchema: schema71, data: data0 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data0.missing === void 0) {
          const err13 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'", schema: schema71.required, parentSchema: schema71, data: data0 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "expected" || key1 === "equal" || key1 === "accepted" || key1 === "different" || key1 === "missing")) {
            const err14 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/VerifyCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71, data: data0 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data0.expected !== void 0) {
          let data1 = data0.expected;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err15 = { instancePath: instancePath + "/tickets/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.expected.type, parentSchema: schema71.properties.expected, data: data1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 0 || isNaN(data1)) {
              const err16 = { instancePath: instancePath + "/tickets/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.expected, data: data1 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data0.equal !== void 0) {
          let data2 = data0.equal;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err17 = { instancePath: instancePath + "/tickets/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.equal.type, parentSchema: schema71.properties.equal, data: data2 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              const err18 = { instancePath: instancePath + "/tickets/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.equal, data: data2 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
        if (data0.accepted !== void 0) {
          let data3 = data0.accepted;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err19 = { instancePath: instancePath + "/tickets/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.accepted.type, parentSchema: schema71.properties.accepted, data: data3 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err20 = { instancePath: instancePath + "/tickets/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.accepted, data: data3 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
        if (data0.different !== void 0) {
          let data4 = data0.different;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err21 = { instancePath: instancePath + "/tickets/different", schemaPath: "#/definitions/VerifyCounts/properties/different/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.different.type, parentSchema: schema71.properties.different, data: data4 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err22 = { instancePath: instancePath + "/tickets/different", schemaPath: "#/definitions/VerifyCounts/properties/different/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.different, data: data4 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data0.missing !== void 0) {
          let data5 = data0.missing;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err23 = { instancePath: instancePath + "/tickets/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.missing.type, parentSchema: schema71.properties.missing, data: data5 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err24 = { instancePath: instancePath + "/tickets/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.missing, data: data5 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/tickets", schemaPath: "#/definitions/VerifyCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data0 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.comments !== void 0) {
      let data6 = data.comments;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.expected === void 0) {
          const err26 = { instancePath: instancePath + "/comments", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'", schema: schema71.required, parentSchema: schema71, data: data6 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data6.equal === void 0) {
          const err27 = { instancePath: instancePath + "/comments", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "equal" }, message: "must have required property 'equal'", schema: schema71.required, parentSchema: schema71, data: data6 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data6.accepted === void 0) {
          const err28 = { instancePath: instancePath + "/comments", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'", schema: schema71.required, parentSchema: schema71, data: data6 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data6.different === void 0) {
          const err29 = { instancePath: instancePath + "/comments", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "different" }, message: "must have required property 'different'", schema: schema71.required, parentSchema: schema71, data: data6 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data6.missing === void 0) {
          const err30 = { instancePath: instancePath + "/comments", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'", schema: schema71.required, parentSchema: schema71, data: data6 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === "expected" || key2 === "equal" || key2 === "accepted" || key2 === "different" || key2 === "missing")) {
            const err31 = { instancePath: instancePath + "/comments", schemaPath: "#/definitions/VerifyCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71, data: data6 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data6.expected !== void 0) {
          let data7 = data6.expected;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err32 = { instancePath: instancePath + "/comments/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.expected.type, parentSchema: schema71.properties.expected, data: data7 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err33 = { instancePath: instancePath + "/comments/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.expected, data: data7 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        }
        if (data6.equal !== void 0) {
          let data8 = data6.equal;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err34 = { instancePath: instancePath + "/comments/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.equal.type, parentSchema: schema71.properties.equal, data: data8 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 0 || isNaN(data8)) {
              const err35 = { instancePath: instancePath + "/comments/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.equal, data: data8 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        }
        if (data6.accepted !== void 0) {
          let data9 = data6.accepted;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err36 = { instancePath: instancePath + "/comments/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.accepted.type, parentSchema: schema71.properties.accepted, data: data9 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              const err37 = { instancePath: instancePath + "/comments/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.accepted, data: data9 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
        }
        if (data6.different !== void 0) {
          let data10 = data6.different;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err38 = { instancePath: instancePath + "/comments/different", schemaPath: "#/definitions/VerifyCounts/properties/different/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.different.type, parentSchema: schema71.properties.different, data: data10 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 0 || isNaN(data10)) {
              const err39 = { instancePath: instancePath + "/comments/different", schemaPath: "#/definitions/VerifyCounts/properties/different/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.different, data: data10 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        }
        if (data6.missing !== void 0) {
          let data11 = data6.missing;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err40 = { instancePath: instancePath + "/comments/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.missing.type, parentSchema: schema71.properties.missing, data: data11 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              const err41 = { instancePath: instancePath + "/comments/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.missing, data: data11 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/comments", schemaPath: "#/definitions/VerifyCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data6 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.attachments !== void 0) {
      let data12 = data.attachments;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.expected === void 0) {
          const err43 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'", schema: schema71.required, parentSchema: schema71, data: data12 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data12.equal === void 0) {
          const err44 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "equal" }, message: "must have required property 'equal'", schema: schema71.required, parentSchema: schema71, data: data12 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data12.accepted === void 0) {
          const err45 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'", schema: schema71.required, parentSchema: schema71, data: data12 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data12.different === void 0) {
          const err46 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "different" }, message: "must have required property 'different'", schema: schema71.required, parentSchema: schema71, data: data12 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data12.missing === void 0) {
          const err47 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'", schema: schema71.required, parentSchema: schema71, data: data12 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        for (const key3 in data12) {
          if (!(key3 === "expected" || key3 === "equal" || key3 === "accepted" || key3 === "different" || key3 === "missing")) {
            const err48 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/VerifyCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71, data: data12 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data12.expected !== void 0) {
          let data13 = data12.expected;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err49 = { instancePath: instancePath + "/attachments/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.expected.type, parentSchema: schema71.properties.expected, data: data13 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err50 = { instancePath: instancePath + "/attachments/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.expected, data: data13 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
        }
        if (data12.equal !== void 0) {
          let data14 = data12.equal;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err51 = { instancePath: instancePath + "/attachments/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.equal.type, parentSchema: schema71.properties.equal, data: data14 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err52 = { instancePath: instancePath + "/attachments/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.equal, data: data14 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        }
        if (data12.accepted !== void 0) {
          let data15 = data12.accepted;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err53 = { instancePath: instancePath + "/attachments/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.accepted.type, parentSchema: schema71.properties.accepted, data: data15 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 < 0 || isNaN(data15)) {
              const err54 = { instancePath: instancePath + "/attachments/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.accepted, data: data15 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
        }
        if (data12.different !== void 0) {
          let data16 = data12.different;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err55 = { instancePath: instancePath + "/attachments/different", schemaPath: "#/definitions/VerifyCounts/properties/different/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.different.type, parentSchema: schema71.properties.different, data: data16 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 < 0 || isNaN(data16)) {
              const err56 = { instancePath: instancePath + "/attachments/different", schemaPath: "#/definitions/VerifyCounts/properties/different/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.different, data: data16 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          }
        }
        if (data12.missing !== void 0) {
          let data17 = data12.missing;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err57 = { instancePath: instancePath + "/attachments/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.missing.type, parentSchema: schema71.properties.missing, data: data17 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 0 || isNaN(data17)) {
              const err58 = { instancePath: instancePath + "/attachments/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.missing, data: data17 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/attachments", schemaPath: "#/definitions/VerifyCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data12 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data18 = data.contacts;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.expected === void 0) {
          const err60 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'", schema: schema71.required, parentSchema: schema71, data: data18 };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (data18.equal === void 0) {
          const err61 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "equal" }, message: "must have required property 'equal'", schema: schema71.required, parentSchema: schema71, data: data18 };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        if (data18.accepted === void 0) {
          const err62 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'", schema: schema71.required, parentSchema: schema71, data: data18 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (data18.different === void 0) {
          const err63 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "different" }, message: "must have required property 'different'", schema: schema71.required, parentSchema: schema71, data: data18 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (data18.missing === void 0) {
          const err64 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'", schema: schema71.required, parentSchema: schema71, data: data18 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        for (const key4 in data18) {
          if (!(key4 === "expected" || key4 === "equal" || key4 === "accepted" || key4 === "different" || key4 === "missing")) {
            const err65 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/VerifyCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71, data: data18 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data18.expected !== void 0) {
          let data19 = data18.expected;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err66 = { instancePath: instancePath + "/contacts/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.expected.type, parentSchema: schema71.properties.expected, data: data19 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 < 0 || isNaN(data19)) {
              const err67 = { instancePath: instancePath + "/contacts/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.expected, data: data19 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
        }
        if (data18.equal !== void 0) {
          let data20 = data18.equal;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err68 = { instancePath: instancePath + "/contacts/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.equal.type, parentSchema: schema71.properties.equal, data: data20 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 < 0 || isNaN(data20)) {
              const err69 = { instancePath: instancePath + "/contacts/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.equal, data: data20 };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          }
        }
        if (data18.accepted !== void 0) {
          let data21 = data18.accepted;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err70 = { instancePath: instancePath + "/contacts/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.accepted.type, parentSchema: schema71.properties.accepted, data: data21 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 < 0 || isNaN(data21)) {
              const err71 = { instancePath: instancePath + "/contacts/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.accepted, data: data21 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          }
        }
        if (data18.different !== void 0) {
          let data22 = data18.different;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err72 = { instancePath: instancePath + "/contacts/different", schemaPath: "#/definitions/VerifyCounts/properties/different/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.different.type, parentSchema: schema71.properties.different, data: data22 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 < 0 || isNaN(data22)) {
              const err73 = { instancePath: instancePath + "/contacts/different", schemaPath: "#/definitions/VerifyCounts/properties/different/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.different, data: data22 };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          }
        }
        if (data18.missing !== void 0) {
          let data23 = data18.missing;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err74 = { instancePath: instancePath + "/contacts/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.missing.type, parentSchema: schema71.properties.missing, data: data23 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 < 0 || isNaN(data23)) {
              const err75 = { instancePath: instancePath + "/contacts/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.missing, data: data23 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/contacts", schemaPath: "#/definitions/VerifyCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data18 };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.organizations !== void 0) {
      let data24 = data.organizations;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.expected === void 0) {
          const err77 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'", schema: schema71.required, parentSchema: schema71, data: data24 };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        if (data24.equal === void 0) {
          const err78 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "equal" }, message: "must have required property 'equal'", schema: schema71.required, parentSchema: schema71, data: data24 };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
        if (data24.accepted === void 0) {
          const err79 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'", schema: schema71.required, parentSchema: schema71, data: data24 };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        if (data24.different === void 0) {
          const err80 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "different" }, message: "must have required property 'different'", schema: schema71.required, parentSchema: schema71, data: data24 };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        if (data24.missing === void 0) {
          const err81 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'", schema: schema71.required, parentSchema: schema71, data: data24 };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        for (const key5 in data24) {
          if (!(key5 === "expected" || key5 === "equal" || key5 === "accepted" || key5 === "different" || key5 === "missing")) {
            const err82 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/VerifyCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71, data: data24 };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data24.expected !== void 0) {
          let data25 = data24.expected;
          if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
            const err83 = { instancePath: instancePath + "/organizations/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.expected.type, parentSchema: schema71.properties.expected, data: data25 };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 < 0 || isNaN(data25)) {
              const err84 = { instancePath: instancePath + "/organizations/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.expected, data: data25 };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          }
        }
        if (data24.equal !== void 0) {
          let data26 = data24.equal;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err85 = { instancePath: instancePath + "/organizations/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.equal.type, parentSchema: schema71.properties.equal, data: data26 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 < 0 || isNaN(data26)) {
              const err86 = { instancePath: instancePath + "/organizations/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.equal, data: data26 };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          }
        }
        if (data24.accepted !== void 0) {
          let data27 = data24.accepted;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err87 = { instancePath: instancePath + "/organizations/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.accepted.type, parentSchema: schema71.properties.accepted, data: data27 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 < 0 || isNaN(data27)) {
              const err88 = { instancePath: instancePath + "/organizations/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.accepted, data: data27 };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          }
        }
        if (data24.different !== void 0) {
          let data28 = data24.different;
          if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
            const err89 = { instancePath: instancePath + "/organizations/different", schemaPath: "#/definitions/VerifyCounts/properties/different/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.different.type, parentSchema: schema71.properties.different, data: data28 };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 < 0 || isNaN(data28)) {
              const err90 = { instancePath: instancePath + "/organizations/different", schemaPath: "#/definitions/VerifyCounts/properties/different/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.different, data: data28 };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          }
        }
        if (data24.missing !== void 0) {
          let data29 = data24.missing;
          if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
            const err91 = { instancePath: instancePath + "/organizations/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.missing.type, parentSchema: schema71.properties.missing, data: data29 };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 < 0 || isNaN(data29)) {
              const err92 = { instancePath: instancePath + "/organizations/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.missing, data: data29 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/organizations", schemaPath: "#/definitions/VerifyCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data24 };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.agents !== void 0) {
      let data30 = data.agents;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.expected === void 0) {
          const err94 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'", schema: schema71.required, parentSchema: schema71, data: data30 };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
        if (data30.equal === void 0) {
          const err95 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "equal" }, message: "must have required property 'equal'", schema: schema71.required, parentSchema: schema71, data: data30 };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
        if (data30.accepted === void 0) {
          const err96 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'", schema: schema71.required, parentSchema: schema71, data: data30 };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
        if (data30.different === void 0) {
          const err97 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "different" }, message: "must have required property 'different'", schema: schema71.required, parentSchema: schema71, data: data30 };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
        if (data30.missing === void 0) {
          const err98 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'", schema: schema71.required, parentSchema: schema71, data: data30 };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        for (const key6 in data30) {
          if (!(key6 === "expected" || key6 === "equal" || key6 === "accepted" || key6 === "different" || key6 === "missing")) {
            const err99 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/VerifyCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71, data: data30 };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data30.expected !== void 0) {
          let data31 = data30.expected;
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
            const err100 = { instancePath: instancePath + "/agents/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.expected.type, parentSchema: schema71.properties.expected, data: data31 };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 < 0 || isNaN(data31)) {
              const err101 = { instancePath: instancePath + "/agents/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.expected, data: data31 };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          }
        }
        if (data30.equal !== void 0) {
          let data32 = data30.equal;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
            const err102 = { instancePath: instancePath + "/agents/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.equal.type, parentSchema: schema71.properties.equal, data: data32 };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 < 0 || isNaN(data32)) {
              const err103 = { instancePath: instancePath + "/agents/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.equal, data: data32 };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
          }
        }
        if (data30.accepted !== void 0) {
          let data33 = data30.accepted;
          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
            const err104 = { instancePath: instancePath + "/agents/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.accepted.type, parentSchema: schema71.properties.accepted, data: data33 };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 < 0 || isNaN(data33)) {
              const err105 = { instancePath: instancePath + "/agents/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.accepted, data: data33 };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
          }
        }
        if (data30.different !== void 0) {
          let data34 = data30.different;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
            const err106 = { instancePath: instancePath + "/agents/different", schemaPath: "#/definitions/VerifyCounts/properties/different/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.different.type, parentSchema: schema71.properties.different, data: data34 };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 < 0 || isNaN(data34)) {
              const err107 = { instancePath: instancePath + "/agents/different", schemaPath: "#/definitions/VerifyCounts/properties/different/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.different, data: data34 };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          }
        }
        if (data30.missing !== void 0) {
          let data35 = data30.missing;
          if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
            const err108 = { instancePath: instancePath + "/agents/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.missing.type, parentSchema: schema71.properties.missing, data: data35 };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
          if (typeof data35 == "number" && isFinite(data35)) {
            if (data35 < 0 || isNaN(data35)) {
              const err109 = { instancePath: instancePath + "/agents/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.missing, data: data35 };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          }
        }
      } else {
        const err110 = { instancePath: instancePath + "/agents", schemaPath: "#/definitions/VerifyCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data30 };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data36 = data.groups;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        if (data36.expected === void 0) {
          const err111 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'", schema: schema71.required, parentSchema: schema71, data: data36 };
          if (vErrors === null) {
            vErrors = [err111];
          } else {
            vErrors.push(err111);
          }
          errors++;
        }
        if (data36.equal === void 0) {
          const err112 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "equal" }, message: "must have required property 'equal'", schema: schema71.required, parentSchema: schema71, data: data36 };
          if (vErrors === null) {
            vErrors = [err112];
          } else {
            vErrors.push(err112);
          }
          errors++;
        }
        if (data36.accepted === void 0) {
          const err113 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'", schema: schema71.required, parentSchema: schema71, data: data36 };
          if (vErrors === null) {
            vErrors = [err113];
          } else {
            vErrors.push(err113);
          }
          errors++;
        }
        if (data36.different === void 0) {
          const err114 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "different" }, message: "must have required property 'different'", schema: schema71.required, parentSchema: schema71, data: data36 };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
        if (data36.missing === void 0) {
          const err115 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'", schema: schema71.required, parentSchema: schema71, data: data36 };
          if (vErrors === null) {
            vErrors = [err115];
          } else {
            vErrors.push(err115);
          }
          errors++;
        }
        for (const key7 in data36) {
          if (!(key7 === "expected" || key7 === "equal" || key7 === "accepted" || key7 === "different" || key7 === "missing")) {
            const err116 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/VerifyCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71, data: data36 };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
        if (data36.expected !== void 0) {
          let data37 = data36.expected;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
            const err117 = { instancePath: instancePath + "/groups/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.expected.type, parentSchema: schema71.properties.expected, data: data37 };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
          if (typeof data37 == "number" && isFinite(data37)) {
            if (data37 < 0 || isNaN(data37)) {
              const err118 = { instancePath: instancePath + "/groups/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.expected, data: data37 };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
          }
        }
        if (data36.equal !== void 0) {
          let data38 = data36.equal;
          if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
            const err119 = { instancePath: instancePath + "/groups/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.equal.type, parentSchema: schema71.properties.equal, data: data38 };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
          if (typeof data38 == "number" && isFinite(data38)) {
            if (data38 < 0 || isNaN(data38)) {
              const err120 = { instancePath: instancePath + "/groups/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.equal, data: data38 };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
          }
        }
        if (data36.accepted !== void 0) {
          let data39 = data36.accepted;
          if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
            const err121 = { instancePath: instancePath + "/groups/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.accepted.type, parentSchema: schema71.properties.accepted, data: data39 };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
          if (typeof data39 == "number" && isFinite(data39)) {
            if (data39 < 0 || isNaN(data39)) {
              const err122 = { instancePath: instancePath + "/groups/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.accepted, data: data39 };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
          }
        }
        if (data36.different !== void 0) {
          let data40 = data36.different;
          if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
            const err123 = { instancePath: instancePath + "/groups/different", schemaPath: "#/definitions/VerifyCounts/properties/different/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.different.type, parentSchema: schema71.properties.different, data: data40 };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
          if (typeof data40 == "number" && isFinite(data40)) {
            if (data40 < 0 || isNaN(data40)) {
              const err124 = { instancePath: instancePath + "/groups/different", schemaPath: "#/definitions/VerifyCounts/properties/different/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.different, data: data40 };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
          }
        }
        if (data36.missing !== void 0) {
          let data41 = data36.missing;
          if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
            const err125 = { instancePath: instancePath + "/groups/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.missing.type, parentSchema: schema71.properties.missing, data: data41 };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
          if (typeof data41 == "number" && isFinite(data41)) {
            if (data41 < 0 || isNaN(data41)) {
              const err126 = { instancePath: instancePath + "/groups/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.missing, data: data41 };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
          }
        }
      } else {
        const err127 = { instancePath: instancePath + "/groups", schemaPath: "#/definitions/VerifyCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data36 };
        if (vErrors === null) {
          vErrors = [err127];
        } else {
          vErrors.push(err127);
        }
        errors++;
      }
    }
    if (data.articles !== void 0) {
      let data42 = data.articles;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        if (data42.expected === void 0) {
          const err128 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'", schema: schema71.required, parentSchema: schema71, data: data42 };
          if (vErrors === null) {
            vErrors = [err128];
          } else {
            vErrors.push(err128);
          }
          errors++;
        }
        if (data42.equal === void 0) {
          const err129 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "equal" }, message: "must have required property 'equal'", schema: schema71.required, parentSchema: schema71, data: data42 };
          if (vErrors === null) {
            vErrors = [err129];
          } else {
            vErrors.push(err129);
          }
          errors++;
        }
        if (data42.accepted === void 0) {
          const err130 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'", schema: schema71.required, parentSchema: schema71, data: data42 };
          if (vErrors === null) {
            vErrors = [err130];
          } else {
            vErrors.push(err130);
          }
          errors++;
        }
        if (data42.different === void 0) {
          const err131 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "different" }, message: "must have required property 'different'", schema: schema71.required, parentSchema: schema71, data: data42 };
          if (vErrors === null) {
            vErrors = [err131];
          } else {
            vErrors.push(err131);
          }
          errors++;
        }
        if (data42.missing === void 0) {
          const err132 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/VerifyCounts/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'", schema: schema71.required, parentSchema: schema71, data: data42 };
          if (vErrors === null) {
            vErrors = [err132];
          } else {
            vErrors.push(err132);
          }
          errors++;
        }
        for (const key8 in data42) {
          if (!(key8 === "expected" || key8 === "equal" || key8 === "accepted" || key8 === "different" || key8 === "missing")) {
            const err133 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/VerifyCounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71, data: data42 };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
        if (data42.expected !== void 0) {
          let data43 = data42.expected;
          if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
            const err134 = { instancePath: instancePath + "/articles/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.expected.type, parentSchema: schema71.properties.expected, data: data43 };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 < 0 || isNaN(data43)) {
              const err135 = { instancePath: instancePath + "/articles/expected", schemaPath: "#/definitions/VerifyCounts/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.expected, data: data43 };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
          }
        }
        if (data42.equal !== void 0) {
          let data44 = data42.equal;
          if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
            const err136 = { instancePath: instancePath + "/articles/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.equal.type, parentSchema: schema71.properties.equal, data: data44 };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
          if (typeof data44 == "number" && isFinite(data44)) {
            if (data44 < 0 || isNaN(data44)) {
              const err137 = { instancePath: instancePath + "/articles/equal", schemaPath: "#/definitions/VerifyCounts/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.equal, data: data44 };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
          }
        }
        if (data42.accepted !== void 0) {
          let data45 = data42.accepted;
          if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
            const err138 = { instancePath: instancePath + "/articles/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.accepted.type, parentSchema: schema71.properties.accepted, data: data45 };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
          if (typeof data45 == "number" && isFinite(data45)) {
            if (data45 < 0 || isNaN(data45)) {
              const err139 = { instancePath: instancePath + "/articles/accepted", schemaPath: "#/definitions/VerifyCounts/properties/accepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.accepted, data: data45 };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
          }
        }
        if (data42.different !== void 0) {
          let data46 = data42.different;
          if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
            const err140 = { instancePath: instancePath + "/articles/different", schemaPath: "#/definitions/VerifyCounts/properties/different/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.different.type, parentSchema: schema71.properties.different, data: data46 };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
          if (typeof data46 == "number" && isFinite(data46)) {
            if (data46 < 0 || isNaN(data46)) {
              const err141 = { instancePath: instancePath + "/articles/different", schemaPath: "#/definitions/VerifyCounts/properties/different/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.different, data: data46 };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
          }
        }
        if (data42.missing !== void 0) {
          let data47 = data42.missing;
          if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
            const err142 = { instancePath: instancePath + "/articles/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.missing.type, parentSchema: schema71.properties.missing, data: data47 };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
          if (typeof data47 == "number" && isFinite(data47)) {
            if (data47 < 0 || isNaN(data47)) {
              const err143 = { instancePath: instancePath + "/articles/missing", schemaPath: "#/definitions/VerifyCounts/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.missing, data: data47 };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
          }
        }
      } else {
        const err144 = { instancePath: instancePath + "/articles", schemaPath: "#/definitions/VerifyCounts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data42 };
        if (vErrors === null) {
          vErrors = [err144];
        } else {
          vErrors.push(err144);
        }
        errors++;
      }
    }
  } else {
    const err145 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.type, parentSchema: schema70, data };
    if (vErrors === null) {
      vErrors = [err145];
    } else {
      vErrors.push(err145);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.entities === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entities" }, message: "must have required property 'entities'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.requests === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.durationMs === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property 'durationMs'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "entities" || key0 === "requests" || key0 === "durationMs")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if ("verify_summary" !== data0) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "verify_summary" }, message: "must be equal to constant", schema: "verify_summary", parentSchema: schema69.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.entities !== void 0) {
      if (!validate46(data.entities, { instancePath: instancePath + "/entities", parentData: data, parentDataProperty: "entities", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.requests !== void 0) {
      let data2 = data.requests;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.source === void 0) {
          const err6 = { instancePath: instancePath + "/requests", schemaPath: "#/definitions/Requests/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema57.required, parentSchema: schema57, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.target === void 0) {
          const err7 = { instancePath: instancePath + "/requests", schemaPath: "#/definitions/Requests/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema57.required, parentSchema: schema57, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "source" || key1 === "target")) {
            const err8 = { instancePath: instancePath + "/requests", schemaPath: "#/definitions/Requests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.source !== void 0) {
          let data3 = data2.source;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err9 = { instancePath: instancePath + "/requests/source", schemaPath: "#/definitions/Requests/properties/source/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema57.properties.source.type, parentSchema: schema57.properties.source, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err10 = { instancePath: instancePath + "/requests/source", schemaPath: "#/definitions/Requests/properties/source/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema57.properties.source, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data2.target !== void 0) {
          let data4 = data2.target;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err11 = { instancePath: instancePath + "/requests/target", schemaPath: "#/definitions/Requests/properties/target/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema57.properties.target.type, parentSchema: schema57.properties.target, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err12 = { instancePath: instancePath + "/requests/target", schemaPath: "#/definitions/Requests/properties/target/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema57.properties.target, data: data4 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/requests", schemaPath: "#/definitions/Requests/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.durationMs !== void 0) {
      let data5 = data.durationMs;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err14 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema69.properties.durationMs, data: data5 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema69.properties.durationMs.type, parentSchema: schema69.properties.durationMs, data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.type, parentSchema: schema69, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "phase") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err1 = { instancePath, schemaPath: "#/definitions/Phase/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema80.required, parentSchema: schema80, data };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.phase === void 0) {
            const err2 = { instancePath, schemaPath: "#/definitions/Phase/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'", schema: schema80.required, parentSchema: schema80, data };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "type" || key0 === "phase" || key0 === "entity" || key0 === "total")) {
              const err3 = { instancePath, schemaPath: "#/definitions/Phase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema80, data };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            let data0 = data.type;
            if ("phase" !== data0) {
              const err4 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/Phase/properties/type/const", keyword: "const", params: { allowedValue: "phase" }, message: "must be equal to constant", schema: "phase", parentSchema: schema80.properties.type, data: data0 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (data.phase !== void 0) {
            let data1 = data.phase;
            if (!(data1 === "connect" || data1 === "pull" || data1 === "select" || data1 === "recover" || data1 === "match" || data1 === "plan" || data1 === "apply" || data1 === "link" || data1 === "verify")) {
              const err5 = { instancePath: instancePath + "/phase", schemaPath: "#/definitions/Phase/properties/phase/enum", keyword: "enum", params: { allowedValues: schema80.properties.phase.enum }, message: "must be equal to one of the allowed values", schema: schema80.properties.phase.enum, parentSchema: schema80.properties.phase, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data.entity !== void 0) {
            let data2 = data.entity;
            if (!(data2 === "fields" || data2 === "groups" || data2 === "organizations" || data2 === "agents" || data2 === "contacts" || data2 === "folders" || data2 === "articles" || data2 === "tickets" || data2 === "threads" || data2 === "customFields")) {
              const err6 = { instancePath: instancePath + "/entity", schemaPath: "#/definitions/Phase/properties/entity/enum", keyword: "enum", params: { allowedValues: schema80.properties.entity.enum }, message: "must be equal to one of the allowed values", schema: schema80.properties.entity.enum, parentSchema: schema80.properties.entity, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data.total !== void 0) {
            let data3 = data.total;
            if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
              const err7 = { instancePath: instancePath + "/total", schemaPath: "#/definitions/Phase/properties/total/type", keyword: "type", params: { type: schema80.properties.total.type }, message: "must be integer,null", schema: schema80.properties.total.type, parentSchema: schema80.properties.total, data: data3 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (typeof data3 == "number" && isFinite(data3)) {
              if (data3 < 0 || isNaN(data3)) {
                const err8 = { instancePath: instancePath + "/total", schemaPath: "#/definitions/Phase/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema80.properties.total, data: data3 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          }
        } else {
          const err9 = { instancePath, schemaPath: "#/definitions/Phase/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema80.type, parentSchema: schema80, data };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else if (tag0 === "progress") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err10 = { instancePath, schemaPath: "#/definitions/Progress/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema81.required, parentSchema: schema81, data };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (data.phase === void 0) {
            const err11 = { instancePath, schemaPath: "#/definitions/Progress/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'", schema: schema81.required, parentSchema: schema81, data };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (data.entity === void 0) {
            const err12 = { instancePath, schemaPath: "#/definitions/Progress/required", keyword: "required", params: { missingProperty: "entity" }, message: "must have required property 'entity'", schema: schema81.required, parentSchema: schema81, data };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (data.done === void 0) {
            const err13 = { instancePath, schemaPath: "#/definitions/Progress/required", keyword: "required", params: { missingProperty: "done" }, message: "must have required property 'done'", schema: schema81.required, parentSchema: schema81, data };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (data.total === void 0) {
            const err14 = { instancePath, schemaPath: "#/definitions/Progress/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'", schema: schema81.required, parentSchema: schema81, data };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (data.failed === void 0) {
            const err15 = { instancePath, schemaPath: "#/definitions/Progress/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema81.required, parentSchema: schema81, data };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          for (const key1 in data) {
            if (!(key1 === "type" || key1 === "phase" || key1 === "entity" || key1 === "done" || key1 === "total" || key1 === "failed")) {
              const err16 = { instancePath, schemaPath: "#/definitions/Progress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema81, data };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            let data4 = data.type;
            if ("progress" !== data4) {
              const err17 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/Progress/properties/type/const", keyword: "const", params: { allowedValue: "progress" }, message: "must be equal to constant", schema: "progress", parentSchema: schema81.properties.type, data: data4 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data.phase !== void 0) {
            let data5 = data.phase;
            if (!(data5 === "connect" || data5 === "pull" || data5 === "select" || data5 === "recover" || data5 === "match" || data5 === "plan" || data5 === "apply" || data5 === "link" || data5 === "verify")) {
              const err18 = { instancePath: instancePath + "/phase", schemaPath: "#/definitions/Progress/properties/phase/enum", keyword: "enum", params: { allowedValues: schema81.properties.phase.enum }, message: "must be equal to one of the allowed values", schema: schema81.properties.phase.enum, parentSchema: schema81.properties.phase, data: data5 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
          if (data.entity !== void 0) {
            let data6 = data.entity;
            if (!(data6 === "fields" || data6 === "groups" || data6 === "organizations" || data6 === "agents" || data6 === "contacts" || data6 === "folders" || data6 === "articles" || data6 === "tickets" || data6 === "threads" || data6 === "customFields")) {
              const err19 = { instancePath: instancePath + "/entity", schemaPath: "#/definitions/Progress/properties/entity/enum", keyword: "enum", params: { allowedValues: schema81.properties.entity.enum }, message: "must be equal to one of the allowed values", schema: schema81.properties.entity.enum, parentSchema: schema81.properties.entity, data: data6 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          if (data.done !== void 0) {
            let data7 = data.done;
            if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
              const err20 = { instancePath: instancePath + "/done", schemaPath: "#/definitions/Progress/properties/done/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.done.type, parentSchema: schema81.properties.done, data: data7 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (typeof data7 == "number" && isFinite(data7)) {
              if (data7 < 0 || isNaN(data7)) {
                const err21 = { instancePath: instancePath + "/done", schemaPath: "#/definitions/Progress/properties/done/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties.done, data: data7 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          }
          if (data.total !== void 0) {
            let data8 = data.total;
            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
              const err22 = { instancePath: instancePath + "/total", schemaPath: "#/definitions/Progress/properties/total/type", keyword: "type", params: { type: schema81.properties.total.type }, message: "must be integer,null", schema: schema81.properties.total.type, parentSchema: schema81.properties.total, data: data8 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (typeof data8 == "number" && isFinite(data8)) {
              if (data8 < 0 || isNaN(data8)) {
                const err23 = { instancePath: instancePath + "/total", schemaPath: "#/definitions/Progress/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties.total, data: data8 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          }
          if (data.failed !== void 0) {
            let data9 = data.failed;
            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
              const err24 = { instancePath: instancePath + "/failed", schemaPath: "#/definitions/Progress/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.failed.type, parentSchema: schema81.properties.failed, data: data9 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (typeof data9 == "number" && isFinite(data9)) {
              if (data9 < 0 || isNaN(data9)) {
                const err25 = { instancePath: instancePath + "/failed", schemaPath: "#/definitions/Progress/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties.failed, data: data9 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          }
        } else {
          const err26 = { instancePath, schemaPath: "#/definitions/Progress/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.type, parentSchema: schema81, data };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else if (tag0 === "requests") {
        if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "finding") {
        if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "record_failed") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err27 = { instancePath, schemaPath: "#/definitions/RecordFailed/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema82.required, parentSchema: schema82, data };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (data.record === void 0) {
            const err28 = { instancePath, schemaPath: "#/definitions/RecordFailed/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'", schema: schema82.required, parentSchema: schema82, data };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (data.code === void 0) {
            const err29 = { instancePath, schemaPath: "#/definitions/RecordFailed/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema82.required, parentSchema: schema82, data };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (data.message === void 0) {
            const err30 = { instancePath, schemaPath: "#/definitions/RecordFailed/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema82.required, parentSchema: schema82, data };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (data.url === void 0) {
            const err31 = { instancePath, schemaPath: "#/definitions/RecordFailed/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema82.required, parentSchema: schema82, data };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          for (const key2 in data) {
            if (!(key2 === "type" || key2 === "record" || key2 === "code" || key2 === "message" || key2 === "url")) {
              const err32 = { instancePath, schemaPath: "#/definitions/RecordFailed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema82, data };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            let data10 = data.type;
            if ("record_failed" !== data10) {
              const err33 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/RecordFailed/properties/type/const", keyword: "const", params: { allowedValue: "record_failed" }, message: "must be equal to constant", schema: "record_failed", parentSchema: schema82.properties.type, data: data10 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
          if (data.record !== void 0) {
            let data11 = data.record;
            if (typeof data11 !== "string") {
              const err34 = { instancePath: instancePath + "/record", schemaPath: "#/definitions/RecordFailed/properties/record/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.record.type, parentSchema: schema82.properties.record, data: data11 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
          if (data.code !== void 0) {
            let data12 = data.code;
            if (typeof data12 !== "string") {
              const err35 = { instancePath: instancePath + "/code", schemaPath: "#/definitions/RecordFailed/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.code.type, parentSchema: schema82.properties.code, data: data12 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
          if (data.message !== void 0) {
            let data13 = data.message;
            if (typeof data13 !== "string") {
              const err36 = { instancePath: instancePath + "/message", schemaPath: "#/definitions/RecordFailed/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.message.type, parentSchema: schema82.properties.message, data: data13 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
          if (data.url !== void 0) {
            let data14 = data.url;
            if (typeof data14 !== "string" && data14 !== null) {
              const err37 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/RecordFailed/properties/url/type", keyword: "type", params: { type: schema82.properties.url.type }, message: "must be string,null", schema: schema82.properties.url.type, parentSchema: schema82.properties.url, data: data14 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
        } else {
          const err38 = { instancePath, schemaPath: "#/definitions/RecordFailed/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.type, parentSchema: schema82, data };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else if (tag0 === "paused") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err39 = { instancePath, schemaPath: "#/definitions/Paused/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema83.required, parentSchema: schema83, data };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          for (const key3 in data) {
            if (!(key3 === "type")) {
              const err40 = { instancePath, schemaPath: "#/definitions/Paused/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema83, data };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            let data15 = data.type;
            if ("paused" !== data15) {
              const err41 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/Paused/properties/type/const", keyword: "const", params: { allowedValue: "paused" }, message: "must be equal to constant", schema: "paused", parentSchema: schema83.properties.type, data: data15 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
        } else {
          const err42 = { instancePath, schemaPath: "#/definitions/Paused/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema83.type, parentSchema: schema83, data };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else if (tag0 === "resumed") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err43 = { instancePath, schemaPath: "#/definitions/Resumed/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema84.required, parentSchema: schema84, data };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          for (const key4 in data) {
            if (!(key4 === "type")) {
              const err44 = { instancePath, schemaPath: "#/definitions/Resumed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema84, data };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            let data16 = data.type;
            if ("resumed" !== data16) {
              const err45 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/Resumed/properties/type/const", keyword: "const", params: { allowedValue: "resumed" }, message: "must be equal to constant", schema: "resumed", parentSchema: schema84.properties.type, data: data16 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
        } else {
          const err46 = { instancePath, schemaPath: "#/definitions/Resumed/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema84.type, parentSchema: schema84, data };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      } else if (tag0 === "stopping") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err47 = { instancePath, schemaPath: "#/definitions/Stopping/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema85.required, parentSchema: schema85, data };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (data.hard === void 0) {
            const err48 = { instancePath, schemaPath: "#/definitions/Stopping/required", keyword: "required", params: { missingProperty: "hard" }, message: "must have required property 'hard'", schema: schema85.required, parentSchema: schema85, data };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
          for (const key5 in data) {
            if (!(key5 === "type" || key5 === "hard")) {
              const err49 = { instancePath, schemaPath: "#/definitions/Stopping/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            let data17 = data.type;
            if ("stopping" !== data17) {
              const err50 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/Stopping/properties/type/const", keyword: "const", params: { allowedValue: "stopping" }, message: "must be equal to constant", schema: "stopping", parentSchema: schema85.properties.type, data: data17 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
          if (data.hard !== void 0) {
            let data18 = data.hard;
            if (typeof data18 !== "boolean") {
              const err51 = { instancePath: instancePath + "/hard", schemaPath: "#/definitions/Stopping/properties/hard/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema85.properties.hard.type, parentSchema: schema85.properties.hard, data: data18 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
        } else {
          const err52 = { instancePath, schemaPath: "#/definitions/Stopping/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.type, parentSchema: schema85, data };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      } else if (tag0 === "plan_summary") {
        if (!validate39(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "apply_summary") {
        if (!validate42(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "verify_summary") {
        if (!validate45(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
          errors = vErrors.length;
        }
      } else {
        const err53 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf', schema: schema41.discriminator, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    } else {
      const err54 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string', schema: schema41.discriminator, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err54];
      } else {
        vErrors.push(err54);
      }
      errors++;
    }
  } else {
    const err55 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err55];
    } else {
      vErrors.push(err55);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var validatePlanLine = validate53;
var schema86 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://deskhaul.dev/schemas/plan.v1.schema.json", "title": "Plan line", "description": "One line of a plan file (JSONL): the header first, then one line per change. Digests, not bodies.", "anyOf": [{ "$ref": "#/definitions/PlanHeader" }, { "$ref": "#/definitions/Change" }], "definitions": { "PlanHeader": { "title": "Plan header", "description": "A plan's first line: what it was made from, and so what makes it stale.", "type": "object", "additionalProperties": false, "required": ["version", "name", "spec", "lineage", "serial", "tenant", "source", "specDigest", "catalogueDigest", "snapshotDigest", "createdAt"], "properties": { "version": { "title": "Version", "description": "Of the plan's format.", "const": 1, "examples": [1] }, "name": { "title": "Name", "description": "Of the migration.", "type": "string", "minLength": 1, "examples": ["acme-zendesk-to-halo"] }, "spec": { "title": "Spec", "description": "Its path as it was given: what `apply PLAN` opens.", "type": "string", "minLength": 1, "examples": ["acme.yaml"] }, "lineage": { "title": "Lineage", "description": "Which history the state belongs to.", "type": "string", "minLength": 1, "examples": ["0198c0de-7a00-7000-8000-000000000000"] }, "serial": { "title": "Serial", "description": "How many plans that history has lived through.", "type": "integer", "minimum": 0, "examples": [12] }, "tenant": { "title": "Tenant", "description": "The target tenant.", "type": "string", "minLength": 1, "examples": ["acme.haloitsm.com"] }, "source": { "title": "Source", "description": "The source account.", "type": "string", "minLength": 1, "examples": ["zendesk:acme"] }, "specDigest": { "title": "Digest of the spec", "description": "Of its content, not of its layout.", "type": "string", "minLength": 1, "examples": ["q83vEjRWeJCrze8SNFZ4kA"] }, "catalogueDigest": { "title": "Digest of the catalogue", "description": "Of the tenant's reference data.", "type": "string", "minLength": 1, "examples": ["q83vEjRWeJCrze8SNFZ4kA"] }, "snapshotDigest": { "title": "Digest of the snapshot", "description": "Of the records pulled.", "type": "string", "minLength": 1, "examples": ["q83vEjRWeJCrze8SNFZ4kA"] }, "createdAt": { "title": "Created at", "description": "An instant in UTC.", "type": "string", "minLength": 1, "examples": ["2026-11-22T10:00:00Z"] } } }, "Change": { "title": "Change", "description": "What the plan says of one record.", "type": "object", "additionalProperties": false, "required": ["key", "action", "label", "reason", "targetId", "fields", "children", "links", "problems", "desiredDigest"], "properties": { "key": { "title": "Key", "description": "The record at the source.", "type": "object", "additionalProperties": false, "required": ["entity", "id"], "properties": { "entity": { "title": "Entity", "description": "Which records.", "enum": ["customFields", "groups", "agents", "organizations", "contacts", "folders", "articles", "tickets"], "examples": ["tickets"] }, "id": { "title": "Id", "description": "At the source.", "type": "string", "minLength": 1, "examples": ["880123"] } } }, "action": { "title": "Action", "description": "What would be done.", "enum": ["create", "adopt", "update", "link", "unchanged", "skip", "fail", "blocked"], "examples": ["create"] }, "label": { "title": "Label", "description": "For people. Customer text: empty or null unless values were asked for.", "type": ["string", "null"], "examples": [null] }, "reason": { "title": "Reason", "description": "Why.", "type": ["string", "null"], "examples": ["matched by e-mail"] }, "targetId": { "title": "Target id", "description": "Of the record that already stands.", "type": ["string", "null"], "examples": [null] }, "fields": { "title": "Fields", "description": "Names of the properties that would be sent.", "type": "array", "items": { "type": "string" }, "examples": [["summary", "status_id"]] }, "children": { "title": "Children", "description": "Comments and attachments by what would be done.", "type": "object", "additionalProperties": false, "required": ["create", "update", "unchanged"], "properties": { "create": { "title": "Created", "description": "New ones.", "type": "integer", "minimum": 0, "examples": [12] }, "update": { "title": "Updated", "description": "Changed ones.", "type": "integer", "minimum": 0, "examples": [12] }, "unchanged": { "title": "Unchanged", "description": "Equal ones.", "type": "integer", "minimum": 0, "examples": [12] } } }, "links": { "title": "Links", "description": "Whether references are written in a second phase.", "type": "boolean", "examples": [false] }, "problems": { "title": "Problems", "description": "What holds the record back, or was left out.", "type": "array", "items": { "$ref": "#/definitions/Problem" } }, "desiredDigest": { "title": "Digest", "description": "Of the desired record.", "type": ["string", "null"], "examples": ["q83vEjRWeJCrze8SNFZ4kA"] } } }, "Problem": { "title": "Problem", "description": "Why a record cannot go as it is.", "type": "object", "additionalProperties": false, "required": ["severity", "code", "message", "kind"], "properties": { "severity": { "title": "Severity", "description": "How much it matters.", "enum": ["error", "warning", "info"], "examples": ["warning"] }, "code": { "title": "Code", "description": "Stable, for machines.", "type": "string", "pattern": "^[EWI]_[A-Z0-9_]+$", "examples": ["W_SUBJECT_TRUNCATED"] }, "message": { "title": "Message", "description": "What it is, in one sentence.", "type": "string", "examples": ["The subject is longer than the target keeps."] }, "hint": { "title": "Hint", "description": "What to do next.", "type": "string", "examples": ['Did you mean "priority"?'] }, "pointer": { "title": "Pointer", "description": "Where in the spec, as keys from the root.", "type": "array", "items": { "type": ["string", "integer"] }, "examples": [["tickets", "fields", "status"]] }, "location": { "$ref": "#/definitions/Location" }, "kind": { "title": "Kind", "description": "`blocked` is a fault of the spec, `failed` of the record, `skipped` is on purpose.", "enum": ["blocked", "failed", "skipped"], "examples": ["blocked"] }, "field": { "title": "Field", "description": "The field concerned.", "type": "string", "examples": ["status"] }, "value": { "title": "Value", "description": "The source value without a table entry, or the name the tenant lacks.", "type": "string", "examples": ["wip"] }, "candidates": { "title": "Candidates", "description": "Names that exist, the nearest first.", "type": "array", "items": { "type": "string" }, "examples": [["In Progress"]] } } }, "Location": { "title": "Location", "description": "A place in the spec, 1-based.", "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "title": "File", "description": "Path as it was given.", "type": "string", "examples": ["acme.yaml"] }, "line": { "title": "Line", "description": "1-based.", "type": "integer", "minimum": 1, "examples": [31] }, "column": { "title": "Column", "description": "1-based.", "type": "integer", "minimum": 1, "examples": [13] } } } } };
var schema87 = { "title": "Plan header", "description": "A plan's first line: what it was made from, and so what makes it stale.", "type": "object", "additionalProperties": false, "required": ["version", "name", "spec", "lineage", "serial", "tenant", "source", "specDigest", "catalogueDigest", "snapshotDigest", "createdAt"], "properties": { "version": { "title": "Version", "description": "Of the plan's format.", "const": 1, "examples": [1] }, "name": { "title": "Name", "description": "Of the migration.", "type": "string", "minLength": 1, "examples": ["acme-zendesk-to-halo"] }, "spec": { "title": "Spec", "description": "Its path as it was given: what `apply PLAN` opens.", "type": "string", "minLength": 1, "examples": ["acme.yaml"] }, "lineage": { "title": "Lineage", "description": "Which history the state belongs to.", "type": "string", "minLength": 1, "examples": ["0198c0de-7a00-7000-8000-000000000000"] }, "serial": { "title": "Serial", "description": "How many plans that history has lived through.", "type": "integer", "minimum": 0, "examples": [12] }, "tenant": { "title": "Tenant", "description": "The target tenant.", "type": "string", "minLength": 1, "examples": ["acme.haloitsm.com"] }, "source": { "title": "Source", "description": "The source account.", "type": "string", "minLength": 1, "examples": ["zendesk:acme"] }, "specDigest": { "title": "Digest of the spec", "description": "Of its content, not of its layout.", "type": "string", "minLength": 1, "examples": ["q83vEjRWeJCrze8SNFZ4kA"] }, "catalogueDigest": { "title": "Digest of the catalogue", "description": "Of the tenant's reference data.", "type": "string", "minLength": 1, "examples": ["q83vEjRWeJCrze8SNFZ4kA"] }, "snapshotDigest": { "title": "Digest of the snapshot", "description": "Of the records pulled.", "type": "string", "minLength": 1, "examples": ["q83vEjRWeJCrze8SNFZ4kA"] }, "createdAt": { "title": "Created at", "description": "An instant in UTC.", "type": "string", "minLength": 1, "examples": ["2026-11-22T10:00:00Z"] } } };
var schema88 = { "title": "Change", "description": "What the plan says of one record.", "type": "object", "additionalProperties": false, "required": ["key", "action", "label", "reason", "targetId", "fields", "children", "links", "problems", "desiredDigest"], "properties": { "key": { "title": "Key", "description": "The record at the source.", "type": "object", "additionalProperties": false, "required": ["entity", "id"], "properties": { "entity": { "title": "Entity", "description": "Which records.", "enum": ["customFields", "groups", "agents", "organizations", "contacts", "folders", "articles", "tickets"], "examples": ["tickets"] }, "id": { "title": "Id", "description": "At the source.", "type": "string", "minLength": 1, "examples": ["880123"] } } }, "action": { "title": "Action", "description": "What would be done.", "enum": ["create", "adopt", "update", "link", "unchanged", "skip", "fail", "blocked"], "examples": ["create"] }, "label": { "title": "Label", "description": "For people. Customer text: empty or null unless values were asked for.", "type": ["string", "null"], "examples": [null] }, "reason": { "title": "Reason", "description": "Why.", "type": ["string", "null"], "examples": ["matched by e-mail"] }, "targetId": { "title": "Target id", "description": "Of the record that already stands.", "type": ["string", "null"], "examples": [null] }, "fields": { "title": "Fields", "description": "Names of the properties that would be sent.", "type": "array", "items": { "type": "string" }, "examples": [["summary", "status_id"]] }, "children": { "title": "Children", "description": "Comments and attachments by what would be done.", "type": "object", "additionalProperties": false, "required": ["create", "update", "unchanged"], "properties": { "create": { "title": "Created", "description": "New ones.", "type": "integer", "minimum": 0, "examples": [12] }, "update": { "title": "Updated", "description": "Changed ones.", "type": "integer", "minimum": 0, "examples": [12] }, "unchanged": { "title": "Unchanged", "description": "Equal ones.", "type": "integer", "minimum": 0, "examples": [12] } } }, "links": { "title": "Links", "description": "Whether references are written in a second phase.", "type": "boolean", "examples": [false] }, "problems": { "title": "Problems", "description": "What holds the record back, or was left out.", "type": "array", "items": { "$ref": "#/definitions/Problem" } }, "desiredDigest": { "title": "Digest", "description": "Of the desired record.", "type": ["string", "null"], "examples": ["q83vEjRWeJCrze8SNFZ4kA"] } } };
var schema89 = { "title": "Problem", "description": "Why a record cannot go as it is.", "type": "object", "additionalProperties": false, "required": ["severity", "code", "message", "kind"], "properties": { "severity": { "title": "Severity", "description": "How much it matters.", "enum": ["error", "warning", "info"], "examples": ["warning"] }, "code": { "title": "Code", "description": "Stable, for machines.", "type": "string", "pattern": "^[EWI]_[A-Z0-9_]+$", "examples": ["W_SUBJECT_TRUNCATED"] }, "message": { "title": "Message", "description": "What it is, in one sentence.", "type": "string", "examples": ["The subject is longer than the target keeps."] }, "hint": { "title": "Hint", "description": "What to do next.", "type": "string", "examples": ['Did you mean "priority"?'] }, "pointer": { "title": "Pointer", "description": "Where in the spec, as keys from the root.", "type": "array", "items": { "type": ["string", "integer"] }, "examples": [["tickets", "fields", "status"]] }, "location": { "$ref": "#/definitions/Location" }, "kind": { "title": "Kind", "description": "`blocked` is a fault of the spec, `failed` of the record, `skipped` is on purpose.", "enum": ["blocked", "failed", "skipped"], "examples": ["blocked"] }, "field": { "title": "Field", "description": "The field concerned.", "type": "string", "examples": ["status"] }, "value": { "title": "Value", "description": "The source value without a table entry, or the name the tenant lacks.", "type": "string", "examples": ["wip"] }, "candidates": { "title": "Candidates", "description": "Names that exist, the nearest first.", "type": "array", "items": { "type": "string" }, "examples": [["In Progress"]] } } };
var schema90 = { "title": "Location", "description": "A place in the spec, 1-based.", "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "title": "File", "description": "Path as it was given.", "type": "string", "examples": ["acme.yaml"] }, "line": { "title": "Line", "description": "1-based.", "type": "integer", "minimum": 1, "examples": [31] }, "column": { "title": "Column", "description": "1-based.", "type": "integer", "minimum": 1, "examples": [13] } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.severity === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema89.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data0 = data.severity;
      if (!(data0 === "error" || data0 === "warning" || data0 === "info")) {
        const err5 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema89.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema89.properties.severity.enum, parentSchema: schema89.properties.severity, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 === "string") {
        if (!pattern28.test(data1)) {
          const err6 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[EWI]_[A-Z0-9_]+$" }, message: 'must match pattern "^[EWI]_[A-Z0-9_]+$"', schema: "^[EWI]_[A-Z0-9_]+$", parentSchema: schema89.properties.code, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.code.type, parentSchema: schema89.properties.code, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 !== "string") {
        const err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.message.type, parentSchema: schema89.properties.message, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.hint !== void 0) {
      let data3 = data.hint;
      if (typeof data3 !== "string") {
        const err9 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.hint.type, parentSchema: schema89.properties.hint, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.pointer !== void 0) {
      let data4 = data.pointer;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string" && !(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err10 = { instancePath: instancePath + "/pointer/" + i0, schemaPath: "#/properties/pointer/items/type", keyword: "type", params: { type: schema89.properties.pointer.items.type }, message: "must be string,integer", schema: schema89.properties.pointer.items.type, parentSchema: schema89.properties.pointer.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema89.properties.pointer.type, parentSchema: schema89.properties.pointer, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data6 = data.location;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.file === void 0) {
          const err12 = { instancePath: instancePath + "/location", schemaPath: "#/definitions/Location/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema90.required, parentSchema: schema90, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data6.line === void 0) {
          const err13 = { instancePath: instancePath + "/location", schemaPath: "#/definitions/Location/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema90.required, parentSchema: schema90, data: data6 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data6.column === void 0) {
          const err14 = { instancePath: instancePath + "/location", schemaPath: "#/definitions/Location/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema90.required, parentSchema: schema90, data: data6 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err15 = { instancePath: instancePath + "/location", schemaPath: "#/definitions/Location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema90, data: data6 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.file !== void 0) {
          let data7 = data6.file;
          if (typeof data7 !== "string") {
            const err16 = { instancePath: instancePath + "/location/file", schemaPath: "#/definitions/Location/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.file.type, parentSchema: schema90.properties.file, data: data7 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.line !== void 0) {
          let data8 = data6.line;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err17 = { instancePath: instancePath + "/location/line", schemaPath: "#/definitions/Location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema90.properties.line.type, parentSchema: schema90.properties.line, data: data8 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err18 = { instancePath: instancePath + "/location/line", schemaPath: "#/definitions/Location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema90.properties.line, data: data8 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
        if (data6.column !== void 0) {
          let data9 = data6.column;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err19 = { instancePath: instancePath + "/location/column", schemaPath: "#/definitions/Location/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema90.properties.column.type, parentSchema: schema90.properties.column, data: data9 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 1 || isNaN(data9)) {
              const err20 = { instancePath: instancePath + "/location/column", schemaPath: "#/definitions/Location/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema90.properties.column, data: data9 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/location", schemaPath: "#/definitions/Location/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema90.type, parentSchema: schema90, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data10 = data.kind;
      if (!(data10 === "blocked" || data10 === "failed" || data10 === "skipped")) {
        const err22 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema89.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema89.properties.kind.enum, parentSchema: schema89.properties.kind, data: data10 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.field !== void 0) {
      let data11 = data.field;
      if (typeof data11 !== "string") {
        const err23 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.field.type, parentSchema: schema89.properties.field, data: data11 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data12 = data.value;
      if (typeof data12 !== "string") {
        const err24 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.value.type, parentSchema: schema89.properties.value, data: data12 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.candidates !== void 0) {
      let data13 = data.candidates;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (typeof data14 !== "string") {
            const err25 = { instancePath: instancePath + "/candidates/" + i1, schemaPath: "#/properties/candidates/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.candidates.items.type, parentSchema: schema89.properties.candidates.items, data: data14 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/candidates", schemaPath: "#/properties/candidates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema89.properties.candidates.type, parentSchema: schema89.properties.candidates, data: data13 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.type, parentSchema: schema89, data };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.action === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.targetId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targetId" }, message: "must have required property 'targetId'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.fields === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.children === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "children" }, message: "must have required property 'children'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.links === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "links" }, message: "must have required property 'links'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.problems === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.desiredDigest === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "desiredDigest" }, message: "must have required property 'desiredDigest'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema88.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema88, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.entity === void 0) {
          const err11 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: "entity" }, message: "must have required property 'entity'", schema: schema88.properties.key.required, parentSchema: schema88.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data0.id === void 0) {
          const err12 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema88.properties.key.required, parentSchema: schema88.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "entity" || key1 === "id")) {
            const err13 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema88.properties.key, data: data0 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.entity !== void 0) {
          let data1 = data0.entity;
          if (!(data1 === "customFields" || data1 === "groups" || data1 === "agents" || data1 === "organizations" || data1 === "contacts" || data1 === "folders" || data1 === "articles" || data1 === "tickets")) {
            const err14 = { instancePath: instancePath + "/key/entity", schemaPath: "#/properties/key/properties/entity/enum", keyword: "enum", params: { allowedValues: schema88.properties.key.properties.entity.enum }, message: "must be equal to one of the allowed values", schema: schema88.properties.key.properties.entity.enum, parentSchema: schema88.properties.key.properties.entity, data: data1 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data0.id !== void 0) {
          let data2 = data0.id;
          if (typeof data2 === "string") {
            if (func3(data2) < 1) {
              const err15 = { instancePath: instancePath + "/key/id", schemaPath: "#/properties/key/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema88.properties.key.properties.id, data: data2 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/key/id", schemaPath: "#/properties/key/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.properties.key.properties.id.type, parentSchema: schema88.properties.key.properties.id, data: data2 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema88.properties.key.type, parentSchema: schema88.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data3 = data.action;
      if (!(data3 === "create" || data3 === "adopt" || data3 === "update" || data3 === "link" || data3 === "unchanged" || data3 === "skip" || data3 === "fail" || data3 === "blocked")) {
        const err18 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema88.properties.action.enum }, message: "must be equal to one of the allowed values", schema: schema88.properties.action.enum, parentSchema: schema88.properties.action, data: data3 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data4 = data.label;
      if (typeof data4 !== "string" && data4 !== null) {
        const err19 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: schema88.properties.label.type }, message: "must be string,null", schema: schema88.properties.label.type, parentSchema: schema88.properties.label, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 !== "string" && data5 !== null) {
        const err20 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema88.properties.reason.type }, message: "must be string,null", schema: schema88.properties.reason.type, parentSchema: schema88.properties.reason, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.targetId !== void 0) {
      let data6 = data.targetId;
      if (typeof data6 !== "string" && data6 !== null) {
        const err21 = { instancePath: instancePath + "/targetId", schemaPath: "#/properties/targetId/type", keyword: "type", params: { type: schema88.properties.targetId.type }, message: "must be string,null", schema: schema88.properties.targetId.type, parentSchema: schema88.properties.targetId, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data7 = data.fields;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 !== "string") {
            const err22 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.properties.fields.items.type, parentSchema: schema88.properties.fields.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema88.properties.fields.type, parentSchema: schema88.properties.fields, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.children !== void 0) {
      let data9 = data.children;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.create === void 0) {
          const err24 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'", schema: schema88.properties.children.required, parentSchema: schema88.properties.children, data: data9 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data9.update === void 0) {
          const err25 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'", schema: schema88.properties.children.required, parentSchema: schema88.properties.children, data: data9 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data9.unchanged === void 0) {
          const err26 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema88.properties.children.required, parentSchema: schema88.properties.children, data: data9 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key2 in data9) {
          if (!(key2 === "create" || key2 === "update" || key2 === "unchanged")) {
            const err27 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema88.properties.children, data: data9 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data9.create !== void 0) {
          let data10 = data9.create;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err28 = { instancePath: instancePath + "/children/create", schemaPath: "#/properties/children/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema88.properties.children.properties.create.type, parentSchema: schema88.properties.children.properties.create, data: data10 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 0 || isNaN(data10)) {
              const err29 = { instancePath: instancePath + "/children/create", schemaPath: "#/properties/children/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema88.properties.children.properties.create, data: data10 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        }
        if (data9.update !== void 0) {
          let data11 = data9.update;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err30 = { instancePath: instancePath + "/children/update", schemaPath: "#/properties/children/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema88.properties.children.properties.update.type, parentSchema: schema88.properties.children.properties.update, data: data11 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              const err31 = { instancePath: instancePath + "/children/update", schemaPath: "#/properties/children/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema88.properties.children.properties.update, data: data11 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
        if (data9.unchanged !== void 0) {
          let data12 = data9.unchanged;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err32 = { instancePath: instancePath + "/children/unchanged", schemaPath: "#/properties/children/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema88.properties.children.properties.unchanged.type, parentSchema: schema88.properties.children.properties.unchanged, data: data12 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err33 = { instancePath: instancePath + "/children/unchanged", schemaPath: "#/properties/children/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema88.properties.children.properties.unchanged, data: data12 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema88.properties.children.type, parentSchema: schema88.properties.children, data: data9 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.links !== void 0) {
      let data13 = data.links;
      if (typeof data13 !== "boolean") {
        const err35 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema88.properties.links.type, parentSchema: schema88.properties.links, data: data13 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.problems !== void 0) {
      let data14 = data.problems;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate55(data14[i1], { instancePath: instancePath + "/problems/" + i1, parentData: data14, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema88.properties.problems.type, parentSchema: schema88.properties.problems, data: data14 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.desiredDigest !== void 0) {
      let data16 = data.desiredDigest;
      if (typeof data16 !== "string" && data16 !== null) {
        const err37 = { instancePath: instancePath + "/desiredDigest", schemaPath: "#/properties/desiredDigest/type", keyword: "type", params: { type: schema88.properties.desiredDigest.type }, message: "must be string,null", schema: schema88.properties.desiredDigest.type, parentSchema: schema88.properties.desiredDigest, data: data16 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema88.type, parentSchema: schema88, data };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/definitions/PlanHeader/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/definitions/PlanHeader/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.spec === void 0) {
      const err2 = { instancePath, schemaPath: "#/definitions/PlanHeader/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property 'spec'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.lineage === void 0) {
      const err3 = { instancePath, schemaPath: "#/definitions/PlanHeader/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property 'lineage'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.serial === void 0) {
      const err4 = { instancePath, schemaPath: "#/definitions/PlanHeader/required", keyword: "required", params: { missingProperty: "serial" }, message: "must have required property 'serial'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.tenant === void 0) {
      const err5 = { instancePath, schemaPath: "#/definitions/PlanHeader/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err6 = { instancePath, schemaPath: "#/definitions/PlanHeader/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.specDigest === void 0) {
      const err7 = { instancePath, schemaPath: "#/definitions/PlanHeader/required", keyword: "required", params: { missingProperty: "specDigest" }, message: "must have required property 'specDigest'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.catalogueDigest === void 0) {
      const err8 = { instancePath, schemaPath: "#/definitions/PlanHeader/required", keyword: "required", params: { missingProperty: "catalogueDigest" }, message: "must have required property 'catalogueDigest'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.snapshotDigest === void 0) {
      const err9 = { instancePath, schemaPath: "#/definitions/PlanHeader/required", keyword: "required", params: { missingProperty: "snapshotDigest" }, message: "must have required property 'snapshotDigest'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err10 = { instancePath, schemaPath: "#/definitions/PlanHeader/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema87.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/definitions/PlanHeader/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema87, data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (1 !== data0) {
        const err12 = { instancePath: instancePath + "/version", schemaPath: "#/definitions/PlanHeader/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema87.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err13 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/PlanHeader/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema87.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/PlanHeader/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.name.type, parentSchema: schema87.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.spec !== void 0) {
      let data2 = data.spec;
      if (typeof data2 === "string") {
        if (func3(data2) < 1) {
          const err15 = { instancePath: instancePath + "/spec", schemaPath: "#/definitions/PlanHeader/properties/spec/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema87.properties.spec, data: data2 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/spec", schemaPath: "#/definitions/PlanHeader/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.spec.type, parentSchema: schema87.properties.spec, data: data2 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.lineage !== void 0) {
      let data3 = data.lineage;
      if (typeof data3 === "string") {
        if (func3(data3) < 1) {
          const err17 = { instancePath: instancePath + "/lineage", schemaPath: "#/definitions/PlanHeader/properties/lineage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema87.properties.lineage, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/lineage", schemaPath: "#/definitions/PlanHeader/properties/lineage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.lineage.type, parentSchema: schema87.properties.lineage, data: data3 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.serial !== void 0) {
      let data4 = data.serial;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err19 = { instancePath: instancePath + "/serial", schemaPath: "#/definitions/PlanHeader/properties/serial/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema87.properties.serial.type, parentSchema: schema87.properties.serial, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err20 = { instancePath: instancePath + "/serial", schemaPath: "#/definitions/PlanHeader/properties/serial/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema87.properties.serial, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.tenant !== void 0) {
      let data5 = data.tenant;
      if (typeof data5 === "string") {
        if (func3(data5) < 1) {
          const err21 = { instancePath: instancePath + "/tenant", schemaPath: "#/definitions/PlanHeader/properties/tenant/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema87.properties.tenant, data: data5 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/tenant", schemaPath: "#/definitions/PlanHeader/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.tenant.type, parentSchema: schema87.properties.tenant, data: data5 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data6 = data.source;
      if (typeof data6 === "string") {
        if (func3(data6) < 1) {
          const err23 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/PlanHeader/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema87.properties.source, data: data6 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/PlanHeader/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.source.type, parentSchema: schema87.properties.source, data: data6 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.specDigest !== void 0) {
      let data7 = data.specDigest;
      if (typeof data7 === "string") {
        if (func3(data7) < 1) {
          const err25 = { instancePath: instancePath + "/specDigest", schemaPath: "#/definitions/PlanHeader/properties/specDigest/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema87.properties.specDigest, data: data7 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/specDigest", schemaPath: "#/definitions/PlanHeader/properties/specDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.specDigest.type, parentSchema: schema87.properties.specDigest, data: data7 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.catalogueDigest !== void 0) {
      let data8 = data.catalogueDigest;
      if (typeof data8 === "string") {
        if (func3(data8) < 1) {
          const err27 = { instancePath: instancePath + "/catalogueDigest", schemaPath: "#/definitions/PlanHeader/properties/catalogueDigest/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema87.properties.catalogueDigest, data: data8 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/catalogueDigest", schemaPath: "#/definitions/PlanHeader/properties/catalogueDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.catalogueDigest.type, parentSchema: schema87.properties.catalogueDigest, data: data8 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.snapshotDigest !== void 0) {
      let data9 = data.snapshotDigest;
      if (typeof data9 === "string") {
        if (func3(data9) < 1) {
          const err29 = { instancePath: instancePath + "/snapshotDigest", schemaPath: "#/definitions/PlanHeader/properties/snapshotDigest/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema87.properties.snapshotDigest, data: data9 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/snapshotDigest", schemaPath: "#/definitions/PlanHeader/properties/snapshotDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.snapshotDigest.type, parentSchema: schema87.properties.snapshotDigest, data: data9 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data10 = data.createdAt;
      if (typeof data10 === "string") {
        if (func3(data10) < 1) {
          const err31 = { instancePath: instancePath + "/createdAt", schemaPath: "#/definitions/PlanHeader/properties/createdAt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema87.properties.createdAt, data: data10 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/createdAt", schemaPath: "#/definitions/PlanHeader/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.createdAt.type, parentSchema: schema87.properties.createdAt, data: data10 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/definitions/PlanHeader/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema87.type, parentSchema: schema87, data };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs26 = errors;
    if (!validate54(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs26 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err34 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema86.anyOf, parentSchema: schema86, data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
export {
  validateEvent,
  validateMigration,
  validatePlanLine,
  validateSource,
  validateTarget
};
