import { defaultBudgets, type Budgets, type RunReport } from '../engine/protocol.ts';
import { mostPictures } from '../engine/picture/mostPictures.ts';
import { mostArrays } from '../trace/mostArrays.ts';
import { sizeOf } from '../trace/sizeOf.ts';
import { eventKinds, type TraceEvents, type TracedArray } from '../trace/trace.ts';
import { mostRecorded } from '../exercise/record/mostRecorded.ts';
import { valuesIn } from '../exercise/record/valuesIn.ts';
import { parseReport } from './parseReport.ts';

/** Of each kind of event, by its number. */
const areAtElements: readonly boolean[] = eventKinds.map((kind) => kind === 'visit' || kind === 'write');

/**
 * Reads what a cage says during one run. The cage keeps to the budgets by itself, and its trace makes sense:
 * a program that got hold of the harness need not. Whatever goes beyond is left out here, on the page's side,
 * where no program can change what is counted.
 */
export class ReportReader {
  readonly #budgets: Budgets;
  #lines = 0;
  #characters = 0;
  #events = 0;
  #elements = 0;
  #values = 0;
  #pictures = 0;
  /** Of the arrays so far, by their number. */
  readonly #sizes: number[] = [];

  constructor(budgets: Budgets = defaultBudgets) {
    this.#budgets = budgets;
  }

  /** The message as a report, or undefined where it is none that a run within its budgets would send. */
  read(message: unknown): RunReport | undefined {
    const report = parseReport(message);
    if (report === undefined) return undefined;
    if (report.type === 'output' && !this.#hasRoomFor(report.entry.text)) return undefined;
    if (report.type === 'trace' && !this.#makesSense(report)) return undefined;
    if (report.type === 'picture' && ++this.#pictures > mostPictures) return undefined;
    if (report.type === 'recorded' && !this.#hasRoomForValues(valuesIn(report.part))) return undefined;
    return report;
  }

  #hasRoomFor(text: string): boolean {
    this.#lines += text.split('\n').length;
    this.#characters += text.length;
    const { lines, outputLength, entryLength } = this.#budgets;
    // The last entry may begin below the budget and end above it.
    return this.#lines <= lines && this.#characters <= outputLength + entryLength;
  }

  #hasRoomForValues(values: number): boolean {
    this.#values += values;
    return this.#values <= mostRecorded;
  }

  #makesSense({ arrays, events }: Extract<RunReport, { type: 'trace' }>): boolean {
    const known = this.#sizes.length;
    const makesSense = arrays.every((array) => this.#add(array)) && this.#eventsFit(events);
    // Of a report that is left out, the page knows no array either.
    if (!makesSense) this.#sizes.length = known;
    return makesSense;
  }

  #add({ shape, start }: TracedArray): boolean {
    this.#elements += start.length;
    if (sizeOf(shape) !== start.length || this.#elements > this.#budgets.elements) return false;
    // Empty ones have no elements, and take their places all the same.
    if (this.#sizes.length === mostArrays) return false;
    this.#sizes.push(start.length);
    return true;
  }

  /** Every event must be of a known kind and, where it has one, at an element of an array that is known. */
  #eventsFit({ kind, array, index, line }: TraceEvents): boolean {
    this.#events += kind.length;
    if (this.#events > this.#budgets.events) return false;
    const sizes = this.#sizes;
    // A function for each of a million events would take the time of a frame.
    for (let i = 0; i < kind.length; i++) {
      const size = sizes[array[i] ?? 0];
      const isAtElement = areAtElements[kind[i] ?? NaN];
      const at = index[i] ?? 0;
      if (size === undefined || isAtElement === undefined || (line[i] ?? 0) < 0) return false;
      if (at < 0 || (isAtElement && at >= size)) return false;
    }
    return true;
  }
}
