import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderPlan } from '../../../src/ui/text/render-plan.ts';
import { planReport } from '../../support/plan-report.ts';

describe('a plan for a terminal', () => {
  it('shows what changes, why, what stands in the way with the names that exist, and the sum', () => {
    const text = renderPlan(planReport());
    const lines = [
      '  + tickets/7 [+6 inside]',
      '  ~ tickets: Status 17',
      '  = 2 records of organizations: matched by name',
      '  - 9 records of tickets: not selected',
      '  warning W_SUBJECT_TRUNCATED the subject is cut (4 records)',
      'Groups (2):',
      '  Support → 1st Line Support  matched by the spec',
      '  Vertrieb → + Vertrieb       no team has this name',
      '  options.timeEntries: note',
      'Left out by options:',
      '  142 attachments skipped by options.attachments',
      '  acme.yaml:20:7 tickets.tickettype',
      '    wip       14 tickets  near: Incident, Service Request',
      '  acme.yaml:12:9 error E_UNKNOWN_STATUS the tenant has no status "Waiting"',
      '    There are: With User, On Hold',
      '    3 records of tickets: tickets/7, tickets/9',
      'Counted: records of the source, deleted and deactivated ones among them, and what only the spec asks for: 1 organization. The lists above hold those that something selected refers to. Inside: comments without the public first one of a ticket, which is its description; our notes; files.',
      'Plan: 1,205 to create, 2 to adopt, 17 to update, 9 skipped, 3 blocked.',
      'At best 900 requests, 6 min 30 s at the limit of the target; images in messages and what is read back come on top.',
    ];
    for (const line of lines) assert.ok(text.split('\n').includes(line), `${line}\n---\n${text}`);
  });

  it('fits a narrow terminal', () => {
    const text = renderPlan(planReport(), 60);
    const wide = text.split('\n').filter((line) => line.length > 60);
    assert.deepEqual(wide, []);
    assert.ok(text.includes('tickets'), text);
  });

  it('cuts a long list of matches with a count, and only counts organizations without names', () => {
    const [groups] = planReport().matches;
    const [line] = groups?.lines ?? [];
    assert.ok(line);
    const many = { entity: 'groups' as const, total: 60, lines: Array.from({ length: 50 }, () => line) };
    const organization = { ...line, entity: 'organizations' as const, source: null, target: null };
    const unnamed = { entity: 'organizations' as const, total: 2, lines: [organization, organization] };
    const text = renderPlan(planReport({ matches: [many, unnamed] }));
    assert.ok(text.includes('  … and 40 more: --format markdown or json lists them'), text);
    assert.ok(text.includes('Organizations (2):\n        2  matched by the spec\n  --show-values names them'), text);
  });

  it('tells a value that waits for a decision once', () => {
    const [group] = planReport().blocked;
    assert.ok(group);
    const problem = { ...group.problem, code: 'E_UNMAPPED_VALUE', field: 'tickettype', value: 'wip' };
    const text = renderPlan(planReport({ blocked: [{ ...group, problem }] }));
    assert.doesNotMatch(text, /E_UNMAPPED_VALUE/);
    assert.match(text, /wip +14 tickets/);
  });

  it('quotes a subject and takes control characters out of it', () => {
    const [sample] = planReport().samples;
    assert.ok(sample);
    const text = renderPlan(planReport({ samples: [{ ...sample, label: 'Printer\u001b[2J "down"\nnow' }] }));
    assert.ok(text.includes('+ tickets/7 "Printer [2J \\"down\\" now"'), text);
  });
});
