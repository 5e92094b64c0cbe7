import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderPlanMarkdown } from '../../../src/ui/markdown/render-plan.ts';
import { planReport } from '../../support/plan-report.ts';

describe('a plan as a pull-request comment', () => {
  it('leads with the mark, the verdict and the table', () => {
    const text = renderPlanMarkdown(planReport());
    assert.ok(text.startsWith('<!-- deskhaul plan -->\n### Plan for acme-zendesk-to-halo\n'), text);
    assert.match(text, /\*\*Blocked:\*\* 1 cause to mend/);
    assert.match(text, /\| tickets \| 1,204 \| 0 \| 17 \| 0 \| 0 \| 9 \| 0 \| 3 \|/);
    assert.match(text, /acme\.yaml:12:9 `E_UNKNOWN_STATUS`/);
  });

  it('lists matches, what waits for a decision, and what options leave out', () => {
    const text = renderPlanMarkdown(planReport());
    assert.match(text, /\| tickets\.tickettype \| wip \| 14 \| Incident, Service Request \| acme\.yaml:20:7 \|/);
    assert.match(text, /<summary>Groups \(2\)<\/summary>/);
    assert.match(text, /\| Support \| 1st Line Support \| adopt \| matched by the spec \|/);
    assert.match(text, /- 142 attachments skipped by options\.attachments/);
    assert.match(text, /- options\.timeEntries: note/);
  });

  it('lets no text from a ticket become markup, a mention or a way out', () => {
    const label = '@everyone <img src=x onerror=alert(1)> ``` | [x](https://evil.example) <!-- --> </details>';
    const [sample] = planReport().samples;
    assert.ok(sample);
    const text = renderPlanMarkdown(planReport({ samples: [{ ...sample, label }] }));
    assert.ok(!text.includes('@everyone'));
    assert.ok(!text.includes('<img'));
    assert.ok(!/(?<!\\)`{3}/.test(text));
    assert.ok(!text.includes('https://evil.example'));
    assert.equal(text.match(/<\/details>/g)?.length, text.match(/<details>/g)?.length);
  });

  it('shrinks from the least important section on and says so', () => {
    const [sample] = planReport().samples;
    assert.ok(sample);
    const samples = Array.from({ length: 2000 }, (_, index) => ({
      ...sample,
      record: `tickets/${index}`,
      label: 'x'.repeat(100),
    }));
    const text = renderPlanMarkdown(planReport({ samples }));
    assert.ok(Buffer.byteLength(text) <= 60_000);
    assert.match(text, /Shortened to fit/);
    assert.match(text, /E_UNKNOWN_STATUS/);
    assert.ok(!text.includes('tickets/1999'));
  });

  it('fits any size a caller asks for that holds the table', () => {
    const text = renderPlanMarkdown(planReport(), 900);
    assert.ok(Buffer.byteLength(text) <= 900, String(Buffer.byteLength(text)));
    assert.match(text, /\| tickets \|/);
  });
});
