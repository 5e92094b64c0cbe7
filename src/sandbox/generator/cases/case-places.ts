/** The cases come back after this many live tickets. */
export const PERIOD = 200;
/** Small accounts are mostly ordinary: a case every third ticket. */
const SPARSE = [2, 5, 8, 11, 14, 17, 20, 23];
const DENSE_FROM = 26;
/** Of the tickets after those, every fourth is ordinary; the first of these may show one more case. */
export const SPARE_PLACE = 27;

const dense = Array.from({ length: PERIOD - DENSE_FROM }, (_, index) => DENSE_FROM + index).filter(
  (at) => at % 4 !== 3,
);
const places = [...SPARSE, ...dense];
const indexes = new Map(places.map((place, index) => [place, index]));

/** Index in the catalogue of the case that the live ticket with this number shows; undefined for an ordinary one. */
export function caseIndexAt(live: number): number | undefined {
  return indexes.get(live % PERIOD);
}

/** Number of the live ticket that shows a case of the catalogue, in the period of `live`. Throws when there are too many cases. */
export function liveOfCaseIndex(index: number, live: number): number {
  const place = places[index];
  if (place === undefined) throw new RangeError(`No place for case ${index}: there are ${places.length}`);
  return Math.floor(live / PERIOD) * PERIOD + place;
}
