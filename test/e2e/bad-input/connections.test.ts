import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openScene, type Scene } from '../../support/scene.ts';

interface Staff {
  email: string;
  role: string;
}

/** What is wrong, as the environment gives it; which setting the answer names, and where it says to look. */
interface Wrong {
  what: string;
  env: (scene: Scene) => Record<string, string> | Promise<Record<string, string>>;
  names: RegExp[];
}

const whereToken = /Admin Center, Apps and integrations, APIs, API tokens/;
const whereHalo = /Configuration > Integrations > Halo API > View Applications/;
/** Port 9 is for discarding; nothing listens there. */
const nobody = 'http://127.0.0.1:9';

const wrongs: Wrong[] = [
  { what: 'the Zendesk token', env: () => ({ ZENDESK_API_TOKEN: 'zd-nope' }), names: [/source\.token/, whereToken] },
  {
    what: 'the Zendesk person',
    env: () => ({ ZENDESK_EMAIL: 'nobody@acme.example' }),
    names: [/source\.email nobody@acme\.example/, whereToken],
  },
  { what: 'the Zendesk host', env: () => ({ ZENDESK_URL: nobody }), names: [/source\.url/, /agents open Zendesk/] },
  {
    what: 'a Zendesk host that is no Zendesk',
    env: ({ ready }) => ({ ZENDESK_URL: ready.halo.url }),
    names: [/source\.token/, /the account of source\.url only/],
  },
  {
    what: 'a Zendesk person without the right to export',
    env: async (scene) => {
      const staff = await scene.records<Staff>('zendesk', 'users');
      return { ZENDESK_EMAIL: staff.find(({ role }) => role === 'agent')?.email ?? '' };
    },
    names: [/source\.email is no administrator .*\(role agent\)/, /People, Team, Team members/],
  },
  { what: 'the Halo client id', env: () => ({ HALO_CLIENT_ID: 'nope' }), names: [/target\.clientId/, whereHalo] },
  {
    what: 'the Halo client secret',
    env: () => ({ HALO_CLIENT_SECRET: 'nope-secret' }),
    names: [/target\.clientSecret/, whereHalo],
  },
  { what: 'the Halo host', env: () => ({ HALO_URL: nobody }), names: [/target\.url/, whereHalo] },
  {
    what: 'a Halo host that is no Halo',
    env: ({ ready }) => ({ HALO_URL: ready.zendesk.url }),
    names: [/target\.url/, whereHalo],
  },
  {
    what: 'a secret that is not there',
    env: () => ({ HALO_CLIENT_SECRET: '' }),
    names: [/migration\.yaml:\d+:\d+: .*HALO_CLIENT_SECRET/, /export HALO_CLIENT_SECRET/],
  },
];

describe('a connection that does not stand', { concurrency: 4 }, () => {
  let scene: Scene;
  let spec: string;

  before(async () => {
    scene = await openScene({ tickets: 5 });
    spec = await scene.spec();
  });
  after(() => scene.close());

  for (const { what, env, names } of wrongs) {
    it(`is one clear error: ${what}`, async () => {
      const given = await env(scene);
      const result = await scene.run(['apply', spec, '--auto-approve', '--format', 'json'], given);
      const said = String(result.stderr);
      assert.equal(result.exitCode, 1, said);
      assert.equal(said.match(/^.*\bE_[A-Z_]+ /gm)?.length, 1, said);
      for (const name of names) assert.match(said, name);
      for (const secret of [scene.ready.zendesk.token, scene.ready.halo.clientSecret, 'zd-nope', 'nope-secret']) {
        assert.ok(!`${said}${result.stdout}`.includes(secret), 'a secret was shown');
      }
      assert.equal(await scene.writes(), 0);
      assert.ok(!existsSync(scene.state), 'a state was made');
    });
  }
});

describe('an application of Halo without rights', { concurrency: 2 }, () => {
  for (const permission of ['none', 'read'] as const) {
    it(`writes nothing and says which right is missing: ${permission}`, async () => {
      const scene = await openScene({ tickets: 5, switches: { permission } });
      try {
        const result = await scene.run(['apply', await scene.spec(), '--auto-approve', '--format', 'json']);
        const said = String(result.stderr);
        assert.equal(result.exitCode, 1, said);
        assert.match(said, /E_PERMISSION/);
        assert.match(said, whereHalo);
        for (const entity of ['tickets', 'users', 'clients', 'teams', 'fields']) {
          const made = (await scene.records('halo', entity)).filter((row) => JSON.stringify(row).includes('zendesk:'));
          assert.deepEqual(made, [], entity);
        }
        const refused = (await scene.requests('halo')).filter(({ status }) => status === 403 || status === 401);
        assert.ok(refused.length < 5, 'it went on after the refusal');
      } finally {
        await scene.close();
      }
    });
  }
});
