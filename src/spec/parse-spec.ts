import { type Alias, type Document, type ErrorCode, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type { Finding, Pointer } from '../model/finding.ts';
import type { JsonValue } from '../model/json.ts';
import { createLocator, type Locator } from './locator.ts';
import { plainValue } from './plain-value.ts';
import { type Draft, specFinding } from './spec-finding.ts';

export interface ParsedSpec {
  /** What the YAML says; null when it cannot be read at all. */
  value: JsonValue;
  /** False when the syntax is so broken that looking at the value would only make noise. */
  readable: boolean;
  findings: Finding[];
  /** What is null in `value` because a finding refused it: to find fault with that null would be noise. */
  refused: Pointer[];
  locator: Locator;
}

/** YAML 1.2 to plain JSON values. Everything that YAML allows and a spec must not (see plain-value.ts) is a finding. */
export function parseSpec(file: string, text: string): ParsedSpec {
  const lineCounter = new LineCounter();
  const [document, second] = parseDocuments(text, lineCounter);
  const root = document?.contents ?? null;
  const aliases = new Map<Alias, Node>();
  const locator = createLocator({ file, text, lineCounter, root, aliases });
  const findings: Finding[] = [];
  const refused: Pointer[] = [];
  const report = (offset: number, draft: Draft, pointer: Pointer | null = null): void => {
    findings.push(specFinding(locator.offset(offset), draft));
    if (pointer) refused.push(pointer);
  };

  if (second) report(second.range[0], severalDocuments);
  for (const error of dropEchoes(document?.errors ?? [])) report(error.pos[0], describeSyntax(error.code));
  for (const warning of document?.warnings ?? []) report(warning.pos[0], describeSyntax(warning.code));
  if (document && document.directives.yaml.version !== '1.2') report(0, oldVersion);

  const readable = findings.every(({ code }) => !unreadable.has(code));
  if (root === null || !readable) {
    if (readable) report(0, emptySpec);
    return { value: null, readable: false, findings, refused, locator };
  }
  return { value: plainValue(root, aliases, report), readable, findings, refused, locator };
}

/** After these, what the library makes of the rest is guesswork. */
const unreadable = new Set(['E_YAML', 'E_YAML_DEPTH', 'E_YAML_TAB']);

type ParsedDocument = Document.Parsed & { range: [number, number, number] };

function parseDocuments(text: string, lineCounter: LineCounter): ParsedDocument[] {
  // Equal keys are looked for in plain-value.ts: here it would take quadratic time. Pretty errors would quote the source.
  const documents = parseAllDocuments(text, {
    intAsBigInt: true,
    keepSourceTokens: true,
    lineCounter,
    merge: false,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  return Array.isArray(documents) ? (documents as ParsedDocument[]) : [];
}

/** One mistake often makes several errors at one place, and too deep nesting makes one at every level. */
function dropEchoes<T extends { code: ErrorCode; pos: [number, number] }>(errors: T[]): T[] {
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted) return [exhausted];
  const seen = new Set<number>();
  return errors.filter(({ pos: [start] }) => !seen.has(start) && seen.add(start));
}

const severalDocuments: Draft = {
  code: 'E_YAML_DOCUMENTS',
  message: 'A second document begins here.',
  hint: 'One file is one spec: remove the line with ---.',
};
const oldVersion: Draft = {
  code: 'E_YAML_VERSION',
  message: 'The %YAML directive asks for another version than 1.2.',
  hint: 'Remove the directive.',
};
const emptySpec: Draft = {
  code: 'E_SPEC_EMPTY',
  message: 'The spec is empty.',
  hint: 'Start from a file in migrations.example.',
};

/** The library's own messages may quote the source, and the source may hold a secret: so these are ours. */
function describeSyntax(code: ErrorCode): Draft {
  const special = specialErrors[code];
  if (special) return special;
  return {
    code: 'E_YAML',
    message: syntaxMessages[code] ?? 'This is not valid YAML.',
    hint: 'Check indentation, quotes and brackets here and on the line above.',
  };
}

const specialErrors: Partial<Record<ErrorCode, Draft>> = {
  NON_STRING_KEY: { code: 'E_YAML_KEY', message: 'A key must be text.', hint: 'Write it as plain or quoted text.' },
  RESOURCE_EXHAUSTION: { code: 'E_YAML_DEPTH', message: 'The spec is nested too deeply.', hint: 'Remove the nesting.' },
  TAB_AS_INDENT: { code: 'E_YAML_TAB', message: 'Tabs cannot indent YAML.', hint: 'Indent with spaces.' },
  TAG_RESOLVE_FAILED: {
    code: 'E_YAML_TAG',
    message: 'A spec has no custom tags.',
    hint: 'Remove the word that begins with an exclamation mark.',
  },
};

const syntaxMessages: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'This escape does not exist in double quotes.',
  BAD_INDENT: 'The indentation does not fit what stands above.',
  BAD_SCALAR_START: 'Plain text cannot begin with this character; put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A second "key: value" stands on one line; put a text with a colon in quotes.',
  BLOCK_IN_FLOW: 'Indented lines cannot stand inside brackets.',
  KEY_OVER_1024_CHARS: 'The key is longer than 1,024 characters.',
  MISSING_CHAR: 'A closing quote, bracket, comma or colon is missing.',
  MULTILINE_IMPLICIT_KEY: 'A key must stand on one line.',
  UNEXPECTED_TOKEN: 'This is not expected here.',
};
