import { systemClock } from '../../src/http/system-clock.ts';
import { describeOwner } from '../../src/state/lock-owner.ts';
import { openRates } from '../../src/state/open-rates.ts';
import { openStore, type StoreOptions } from '../../src/state/open-store.ts';

/** A process that opens a state, asks for its lock, and tells which history it met and whether it got the lock. */
const options = JSON.parse(process.argv[2] ?? '') as Omit<StoreOptions, 'clock'>;
process.send?.('ready');
process.on('message', async () => {
  const store = await openStore({ ...options, clock: systemClock });
  const rates = openRates(`${options.dir}/../locks`, 'acme.test');
  const owner = describeOwner({ command: 'apply', spec: 'acme.yaml', clock: systemClock });
  const answer = await store.lock(owner).then(
    () => 'locked',
    (error: { code: string }) => error.code,
  );
  process.send?.({ lineage: (await store.head()).lineage, answer });
  rates.close();
});
