import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvReport } from '../../../src/engine/report/csv-report.ts';
import { jsonReport } from '../../../src/engine/report/json-report.ts';
import { htmlReport, markdownReport, textReport } from '../../../src/engine/report/people-reports.ts';
import { readReportHead } from '../../../src/engine/report/report-head.ts';
import { listStates } from '../../../src/state/summarize-state.ts';
import { renderState } from '../../../src/ui/text/render-state.ts';
import { openSides, type Sides } from '../../support/open-sides.ts';
import { rollBack } from '../rollback/taken-back.ts';

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

function reports(sides: Sides, spec: string) {
  return sides.within(spec, async (context) => {
    const head = await readReportHead(context);
    return {
      head,
      people: await Promise.all([textReport, markdownReport, htmlReport].map((form) => textOf(form(context, head)))),
      json: JSON.parse(await textOf(jsonReport(context, head))),
      csv: await textOf(csvReport(context)),
    };
  });
}

test('a report tells what a rollback took back, and shows no measurement from before it', {
  timeout: 120_000,
}, async (t) => {
  const sides = await openSides(t, { tickets: 6 });
  const spec = await sides.spec();
  await sides.migrate(spec, 'tickets');
  await sides.verify(spec);
  const before = await reports(sides, spec);
  const brought = before.head.entities.tickets?.create;
  assert.ok(brought !== undefined && brought > 0);
  assert.deepEqual([before.head.rolledBack, before.head.outdated], [{}, null]);
  for (const text of before.people) assert.match(text, /All comments moved/);

  await rollBack(sides, spec);
  const after = await reports(sides, spec);
  assert.deepEqual([after.head.entities.tickets?.create, after.head.rolledBack.tickets], [0, brought]);
  assert.equal(after.head.lastRun?.command, 'rollback');
  assert.deepEqual([after.json.verified, after.json.outdated.since.command], [null, 'rollback']);
  for (const text of after.people) {
    assert.match(text, /The last run is a rollback, of 20.*: complete\./);
    assert.match(text, /Not verified since the rollback of 20/);
    assert.match(text, /Rolled back/);
    assert.doesNotMatch(text, /All comments moved|Nothing was verified yet/);
  }
  const gone = after.json.records.filter(({ status }: { status: string }) => status === 'rolled back');
  assert.ok(gone.length >= brought);
  for (const { target, reason, remedy } of gone) {
    assert.deepEqual(target, { id: null, url: null });
    assert.match(reason, /^taken back by the rollback of /);
    assert.match(remedy, /apply/);
  }
  assert.match(after.csv, /^tickets\/\d+,rolled back,/m);
  assert.doesNotMatch(after.csv, /^tickets\/\d+,migrated,/m);

  const stateOf = () => listStates(sides.stateFolder()).map((found) => ('code' in found ? '' : renderState(found)));
  assert.match(stateOf().join(), /plan +of .*, rolled back since\n/);

  await sides.migrate(spec, 'tickets');
  assert.match(stateOf().join(), /plan +of .*, applied\n/);
  const again = await reports(sides, spec);
  assert.deepEqual([again.head.entities.tickets?.create, again.head.rolledBack], [brought, {}]);
  assert.equal(again.head.outdated?.since.command, 'apply');
  for (const text of again.people) {
    assert.match(text, /Not verified since the apply of 20/);
    assert.doesNotMatch(text, /The last run is a rollback|All comments moved/);
  }
  await sides.verify(spec);
  const [text] = (await reports(sides, spec)).people;
  assert.match(text ?? '', /All comments moved/);
});
