/** Lets one after the other through; the function that `enter` resolves to lets the next one in. */
export function createTurns(): { enter(): Promise<() => void> } {
  let last: Promise<void> = Promise.resolve();
  return {
    async enter() {
      const before = last;
      let leave = () => {};
      last = new Promise((resolve) => {
        leave = resolve;
      });
      await before;
      return leave;
    },
  };
}
