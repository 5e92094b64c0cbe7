import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { SandboxesOptions } from '../../src/sandbox/start-sandboxes.ts';
import { openScene, type Scene } from '../support/scene.ts';

describe('preparations', { timeout: 120_000 }, () => {
  async function open(t: TestContext, options: Partial<SandboxesOptions>): Promise<Scene> {
    const scene = await openScene({ tickets: 10, ...options });
    t.after(() => scene.close());
    return scene;
  }

  it('create tags where a ticket cannot', async (t) => {
    const scene = await open(t, { switches: { tagCreation: 'refused' } });
    // What becomes of a refused ticket is looked up for so long.
    const hasty = { 'share: 90%': 'share: 90%\n  patience: 100ms' };
    const refused = await scene.run(['apply', await scene.spec(hasty), '--auto-approve']);
    assert.equal(refused.exitCode, 3, 'the tenant was to refuse tags');
    const spec = await scene.spec({ ...hasty, 'prepare:': 'prepare:\n  tags: true' });
    const apply = await scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    assert.equal(apply.exitCode, 0, `${apply.stderr}\n${String(apply.stdout).slice(-2000)}`);
    const tickets = await scene.records<{ tags?: string[] }>('halo', 'tickets');
    assert.ok(tickets.some(({ tags = [] }) => tags.length > 0));
    const verify = await scene.run(['verify', spec, '--level', 'full']);
    assert.equal(verify.exitCode, 0, String(verify.stdout));
  });

  it('end the run before it begins where an approval cannot be switched off', async (t) => {
    const scene = await open(t, { tenant: 'unprepared', switches: { ignoredProperties: 'approval_process_id' } });
    const spec = await scene.spec({ 'prepare:': 'prepare:\n  customFields: true\n  approvals: "off"\n  ai: "off"' });
    const apply = await scene.run(['apply', spec, '--auto-approve']);
    assert.equal(apply.exitCode, 4, String(apply.stdout));
    assert.match(String(apply.stderr), /E_SETTING_REFUSED Approval of ticket type "Incident"/);
    assert.match(String(apply.stderr), /Configuration > Tickets > Ticket Types > Incident > Approvals/);
    assert.deepEqual(await scene.records('halo', 'tickets'), []);
    assert.equal((await scene.records('halo', 'fields')).length, 1);
    const [control] = await scene.records<{ ai_connection_type: number }>('halo', 'control');
    assert.equal(control?.ai_connection_type, 1, 'what was muted already is put back');
    // Nothing has begun: another spec may be planned.
    const kept = await scene.spec({ 'prepare:': 'prepare:\n  customFields: true' }, 'kept.yaml');
    const plan = await scene.run(['plan', kept]);
    assert.equal(plan.exitCode, 0, String(plan.stderr));
  });

  it('tell of an AI function that the tenant does not switch off, and go on without a connection', async (t) => {
    const scene = await open(t, { switches: { controlDrops: 'ticket_embeddings_method' } });
    const spec = await scene.spec({ 'prepare:': 'prepare:\n  ai: "off"' });
    const apply = await scene.run(['apply', spec, '--auto-approve']);
    assert.equal(apply.exitCode, 0, String(apply.stderr));
    assert.match(String(apply.stdout), /W_SETTING_STAYS AI: Ticket matching and AI insights method/);
    assert.deepEqual(await scene.effects(), []);
  });
});
