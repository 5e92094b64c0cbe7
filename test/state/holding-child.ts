import { systemClock } from '../../src/http/system-clock.ts';
import { describeOwner } from '../../src/state/lock-owner.ts';
import { openStore, type StoreOptions } from '../../src/state/open-store.ts';
import { sampleIntent } from '../support/samples.ts';

/** A process that takes the lock, commits intents, says so, and never gets to their outcomes. */
const options = JSON.parse(process.argv[2] ?? '') as Omit<StoreOptions, 'clock'>;
const store = await openStore({ ...options, clock: systemClock });
await store.lock(describeOwner({ command: 'apply held.yaml', spec: 'held.yaml', clock: systemClock }));
await store.intend(['1', '2', '3'].map((id) => sampleIntent(id)));
process.send?.('holding');
setInterval(() => {}, 1000);
