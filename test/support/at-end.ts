import type { TestContext } from 'node:test';

const works = new WeakMap<TestContext, (() => unknown)[]>();

/** Runs when the test ends, the last first: what was opened in a folder closes before the folder goes. */
export function atEnd(t: TestContext, work: () => unknown): void {
  const known = works.get(t);
  if (known) {
    known.push(work);
    return;
  }
  const list = [work];
  works.set(t, list);
  t.after(async () => {
    for (const item of list.reverse()) await item();
  });
}
