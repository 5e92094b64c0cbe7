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
var schema41 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://deskhaul.dev/schemas/events.v1.schema.json", "type": "object" };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var validatePlanLine = validate35;
var schema42 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://deskhaul.dev/schemas/plan.v1.schema.json", "type": "object" };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
export {
  validateEvent,
  validateMigration,
  validatePlanLine,
  validateSource,
  validateTarget
};
