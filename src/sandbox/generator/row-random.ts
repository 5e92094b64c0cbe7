import { base, en, Faker } from '@faker-js/faker';
import { createRandom, hashText, type Random } from '../kit/random.ts';

/** Where a row's chance comes from: the same account seed, kind and index give the same values, whatever was made before. */
export type RowRandom = (kind: string, index: number) => Faker;

/** Unlike Faker's own Mersenne twister this is cheap to reseed: a million rows each start it anew. */
function cheapRandomizer() {
  let random: Random = createRandom(0);
  return {
    next: () => random.next(),
    seed(seed: number | number[]): void {
      random = createRandom(hashText(String(seed)));
    },
  };
}

/**
 * Faker instances by kind, reseeded for each row. A maker of one kind never calls a maker of the same kind, so that
 * no row disturbs another one that is being made.
 */
export function createRowRandom(seed: number): RowRandom {
  const fakers = new Map<string, Faker>();
  return (kind, index) => {
    let faker = fakers.get(kind);
    if (!faker) {
      faker = new Faker({ locale: [en, base], randomizer: cheapRandomizer() });
      fakers.set(kind, faker);
    }
    faker.seed([seed, hashText(kind), index]);
    return faker;
  };
}
