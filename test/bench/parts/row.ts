/** One line of the table. */
export interface Figure {
  figure: string;
  /** On what it was measured. */
  on: string;
  /** What it should be; null where nothing was promised. */
  reach: string | null;
  measured: string;
  met: boolean | null;
}

export interface BenchOptions {
  /** How many tickets the rows' own number is replaced by; null: each its own. */
  tickets: number | null;
  /** Small, for a look within minutes. */
  quick: boolean;
  /** With the rows that take the machine for hours. */
  large: boolean;
}

/** What is measured together. */
export interface Row {
  name: string;
  about: string;
  run(options: BenchOptions): Promise<Figure[]>;
}

/** The number of tickets for a row: what was asked for, else its own number, or less of them in a hurry. */
export function ticketsOf({ tickets, quick }: BenchOptions, usual: number, few = Math.ceil(usual / 10)): number {
  return tickets ?? (quick ? few : usual);
}

/** A figure that should not be above `most`, written with `digits` decimals. */
export function atMost(
  figure: string,
  on: string,
  { value, most, digits = 2, unit = '' }: { value: number; most: number; digits?: number; unit?: string },
): Figure {
  return { figure, on, reach: `<= ${most}${unit}`, measured: `${value.toFixed(digits)}${unit}`, met: value <= most };
}

/** A figure that should be at least `least`. */
export function atLeast(
  figure: string,
  on: string,
  { value, least, unit = '' }: { value: number; least: number; unit?: string },
): Figure {
  const write = (number: number) => Math.round(number).toLocaleString('en-US');
  return { figure, on, reach: `>= ${write(least)}${unit}`, measured: `${write(value)}${unit}`, met: value >= least };
}

/** Something to know beside the promises. */
export function noted(figure: string, on: string, measured: string): Figure {
  return { figure, on, reach: null, measured, met: null };
}
