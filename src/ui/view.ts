import type { Event } from '../model/events.ts';

/** A subscriber of the event stream. */
export interface View {
  show(event: Event): void;
  /** Draws what is still to be drawn and gives the terminal back. */
  close(): Promise<void>;
}

/** Where text goes: a stream, or a test's list. */
export interface Output {
  write(text: string): void;
}
