import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Result } from 'execa';
import { eventsOf, openScene, type Scene } from '../../support/scene.ts';

const schemas = join(import.meta.dirname, '../../../schemas');

async function compile(name: string): Promise<ValidateFunction> {
  const schema = JSON.parse(await readFile(join(schemas, `${name}.v1.schema.json`), 'utf8'));
  return new Ajv({ discriminator: true, strict: false }).compile(schema);
}

interface Person {
  name: string;
  email: string | null;
  role: string;
}

describe('a plan that is reviewed before it runs', () => {
  let scene: Scene;
  let spec: string;
  let plan: string;
  let isEvent: ValidateFunction;

  before(async () => {
    scene = await openScene();
    spec = await scene.spec();
    plan = join(scene.folder, 'reviewed.plan');
    isEvent = await compile('events');
  });
  after(() => scene.close());

  /** Stdout is events of the schema and nothing else, and ends with this summary. */
  function assertEvents(result: Result, summary: string): void {
    const events = eventsOf(result);
    for (const event of events)
      assert.ok(isEvent(event), `${JSON.stringify(event)}: ${JSON.stringify(isEvent.errors)}`);
    assert.equal(events.at(-1)?.type, summary);
  }

  it('is made without sending anything but GET and the token call', async () => {
    const result = await scene.run(['plan', spec, '--out', plan, '--format', 'json']);
    assert.equal(result.exitCode, 0, String(result.stderr));
    assertEvents(result, 'plan_summary');
    for (const side of ['zendesk', 'files', 'halo'] as const) {
      const others = (await scene.requests(side)).filter(({ method }) => method !== 'GET');
      assert.ok(
        others.every(({ method, path }) => side === 'halo' && method === 'POST' && path.startsWith('/auth/token')),
      );
    }
  });

  it('lies in a file that only its owner can read, and holds no customer text', async () => {
    assert.equal((await stat(plan)).mode & 0o777, 0o600);
    const text = await readFile(plan, 'utf8');
    const isLine = await compile('plan');
    const lines = text.trim().split('\n');
    assert.ok(lines.length > 100);
    for (const line of lines) assert.ok(isLine(JSON.parse(line)), `${line}: ${JSON.stringify(isLine.errors)}`);
    const tickets = await scene.records<{ subject: string }>('zendesk', 'tickets');
    const people = (await scene.records<Person>('zendesk', 'users')).filter(({ role }) => role === 'end-user');
    for (const word of [
      ...tickets.map(({ subject }) => subject),
      ...people.flatMap(({ name, email }) => [name, email ?? name]),
    ]) {
      assert.ok(!text.includes(word), `the plan file holds ${JSON.stringify(word)}`);
    }
  });

  it('is not applied by a spec alone without a yes: nobody can give it without a terminal', async () => {
    const result = await scene.run(['apply', spec, '--no-refresh']);
    assert.equal(result.exitCode, 1);
    assert.match(String(result.stderr), /E_APPROVAL .*no terminal.*\n.*--auto-approve/);
    assert.equal(await scene.writes(), 0);
  });

  it('is refused when another was made since', async () => {
    const stale = await scene.run(['apply', plan, '--auto-approve']);
    assert.equal(stale.exitCode, 4, String(stale.stderr));
    assert.match(String(stale.stderr), /E_PLAN_\w+ .*\n.*Make a new plan/);
    assert.equal(await scene.writes(), 0);
  });

  it('is refused when the spec changed since', async () => {
    const fresh = await scene.run(['plan', spec, '--out', plan, '--format', 'json']);
    assert.equal(fresh.exitCode, 0);
    const text = await readFile(spec, 'utf8');
    await writeFile(spec, text.replace('empty: Medium', 'empty: Low'));
    const changed = await scene.run(['apply', plan, '--auto-approve']);
    assert.equal(changed.exitCode, 4, String(changed.stderr));
    assert.match(String(changed.stderr), /E_PLAN_SPEC .*migration\.yaml has changed/);
    await writeFile(spec, text);
    assert.equal(await scene.writes(), 0);
  });

  it('is applied as it is, once', async () => {
    const result = await scene.run(['apply', plan, '--auto-approve', '--format', 'json']);
    assert.equal(result.exitCode, 0, String(result.stderr));
    assertEvents(result, 'apply_summary');
    assert.ok(!eventsOf(result).some(({ type }) => type === 'plan_summary'), 'it planned again');
    assert.equal((await scene.records('halo', 'tickets')).length, 25);
    const writes = await scene.writes();
    const twice = await scene.run(['apply', plan, '--auto-approve']);
    assert.equal(twice.exitCode, 4, String(twice.stderr));
    assert.equal(await scene.writes(), writes);
  });

  it('is proven by a verify whose events are of the schema too', async () => {
    const result = await scene.run(['verify', spec, '--format', 'json']);
    assert.equal(result.exitCode, 0, String(result.stderr));
    assertEvents(result, 'verify_summary');
  });
});
