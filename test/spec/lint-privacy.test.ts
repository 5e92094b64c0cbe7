import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSpec } from '../../src/spec/load-migration.ts';

const head = `version: 1
name: acme
source: { connector: zendesk, url: "https://acme.zendesk.com", email: ops@acme.test, token: { env: TOKEN } }
target: { connector: halo, url: "https://acme.haloitsm.test", clientId: id, clientSecret: { env: SECRET } }
`;

function findingsOf(spec: string): string[] {
  const { findings } = checkSpec('acme.yaml', head + spec);
  return findings.map(({ code, location }) => `${code} ${location?.line}:${location?.column}`);
}

describe('checking privacy', () => {
  it('takes fields that can arrive empty, and refuses what tells records apart or does not exist', () => {
    const fields = '[contacts.phones, tickets.custom.ssn, tickets.groupId, contacts.phnoes, organizations.custom]';
    assert.deepEqual(findingsOf(`privacy:\n  dropFields: ${fields}\n`), [
      'E_UNKNOWN_FIELD 6:53',
      'E_UNKNOWN_FIELD 6:70',
      'E_UNKNOWN_FIELD 6:87',
    ]);
  });

  it('refuses a pattern that is no regular expression, at its place', () => {
    const spec = 'privacy:\n  redact:\n    patterns:\n      - pattern: "\\\\d{3}"\n      - pattern: "(oops"\n';
    assert.deepEqual(findingsOf(spec), ['E_REDACT_PATTERN 9:18']);
  });

  it('refuses $raw, which would bring back what is taken out, only where something is taken out', () => {
    const mapping = 'tickets:\n  fields:\n    summary: subject & $raw.subject\n';
    assert.deepEqual(findingsOf(mapping), []);
    assert.deepEqual(findingsOf(`${mapping}privacy: { erased: [jane@example.com] }\n`), ['E_PRIVACY_RAW 7:24']);
  });
});
