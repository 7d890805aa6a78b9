import type { BlockMemoryOptions } from './BlockMemoryOptions.ts';
import type { Draft } from './draft.ts';
import { DraftSlot } from './DraftSlot.ts';
import { BlockHistory } from './earlier/BlockHistory.ts';
import type { PutAwayReason } from './earlier/earlier.ts';
import type { KeptEarlier } from './earlier/earlierShelf.ts';
import type { EndedRun } from './earlier/keptRun.ts';
import type { RecalledRun } from './earlier/RecalledRun.ts';
import { holdsTheOnlyCopy } from './holdsTheOnlyCopy.ts';
import { nothingRemembered, type Happening, type MemoryState, type Version } from './MemoryState.ts';
import { ObservedState } from './ObservedState.ts';

/** How long after the last key stroke the draft is written. */
const pauseMilliseconds = 300;

/**
 * What a block remembers of its reader: the draft, and what can be gone back to. Several tabs may show the same
 * block. A tab that finds the work of another one follows it if it has nothing unsaved, and else keeps both: no
 * tab overwrites what its reader did not see.
 */
export class BlockMemory {
  /** What the page is told. */
  readonly observed = new ObservedState<MemoryState>(nothingRemembered);
  readonly #options: BlockMemoryOptions;
  readonly #slot: DraftSlot;
  readonly #history: BlockHistory;
  #shown: Version;
  #isUnsaved = false;
  /** Whether the shown code was written in this tab, and not only read from storage. */
  #isOwn = false;
  /** Whether a draft from before lies there that was not shown. */
  #isDraftWaiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: BlockMemoryOptions) {
    const { shelf, block, original, now } = options;
    this.#options = options;
    this.#slot = new DraftSlot(shelf, block);
    this.#history = new BlockHistory(shelf, block, now);
    this.#shown = { code: original, original };
  }

  /** Reads what is there. The reader may have edited already while this program was on its way. */
  open(code: string): void {
    const { original, opensWith } = this.#options;
    const read = this.#slot.read();
    const hasDraft = read.type === 'read' && read.value.code !== original;
    this.#isDraftWaiting = hasDraft && (code !== original || opensWith === 'code');
    if (!this.#isDraftWaiting) this.#slot.see();
    // The lesson has come to say what the draft says.
    if (read.type === 'read' && !hasDraft) this.#slot.clear();
    if (code !== original) this.edited(code);
    else if (read.type === 'damaged') this.#update({ happening: { type: 'draftDamaged' } });
    else if (hasDraft && opensWith === 'draft') this.#adopt(read.value);
    else if (hasDraft) this.#update({ happening: { type: 'draftWaits', draft: read.value } });
    this.#update({});
  }

  /** The reader has changed the code. It is written when the typing pauses. */
  edited(code: string): void {
    if (code === this.#shown.code) return;
    this.#shown = { ...this.#shown, code };
    this.#isUnsaved = true;
    this.#isOwn = true;
    const { happening } = this.observed.get();
    if (happening && 'before' in happening && !holdsTheOnlyCopy(happening)) this.dismiss();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.flush();
    }, pauseMilliseconds);
  }

  /** Writes what is not yet written: at once, for the page may be about to go away. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#isUnsaved && this.#putAwayUnseen()) this.#write();
  }

  /** To be called when another tab may have written. */
  look(): void {
    if (this.#isDraftWaiting || !this.#slot.hasNews()) {
      // Its news may be something to go back to.
      this.#update({});
      return;
    }
    if (this.#isUnsaved) {
      this.flush();
      return;
    }
    const { original } = this.#options;
    const replaced = this.#shown;
    const { happening } = this.observed.get();
    // Another tab that types writes many versions: this tab's own is the one to go back to.
    const own = happening?.type === 'followed' ? happening.before : replaced;
    const before = own?.code === original ? null : own;
    const read = this.#slot.see();
    switch (read.type) {
      case 'read':
        if (this.#isOwn) this.#putAway(replaced.code, 'otherTab');
        this.#adopt(read.value);
        if (read.value.code !== replaced.code) this.#tell({ type: 'followed', before });
        break;
      case 'none':
        this.#change({ code: original, original });
        if (replaced.code !== original) this.#tell({ type: 'resetElsewhere', before });
        break;
      case 'damaged':
        this.#write();
    }
  }

  /** Brings the lesson's own code back. Returns whether that is what is shown now. */
  reset(): boolean {
    const { original } = this.#options;
    return this.#replace({ code: original, original }, 'reset');
  }

  /** Brings back what made way for other code. */
  undo(): void {
    const { happening } = this.observed.get();
    if (!happening || !('before' in happening) || !happening.before) return;
    // What only Undo can bring back is not let go before it is back.
    if (!this.#replace(happening.before, 'wentBack')) return;
    const { happening: next } = this.observed.get();
    // Nor is what made way for it, where only another Undo brings that back.
    if (next === happening || !holdsTheOnlyCopy(next)) this.dismiss();
  }

  /** Shows the draft that was only offered. */
  showWaiting(): void {
    const read = this.#slot.see();
    this.#isDraftWaiting = false;
    this.dismiss();
    if (read.type !== 'read') return;
    const before = this.#shown;
    const isKept = this.#putAway(before.code, 'replaced');
    this.#adopt(read.value);
    this.#tellOfReplaced({ type: 'wentBack', before, isKept });
  }

  /** The reader keeps the draft although the lesson has changed. */
  keepMine(): void {
    if (!this.#putAwayUnseen()) return;
    this.#shown = { ...this.#shown, original: this.#options.original };
    this.#update({ begunFrom: null });
    this.#write();
  }

  dismiss(): void {
    this.#update({ happening: null });
  }

  keepRun(run: EndedRun, isPassing: boolean): void {
    this.flush();
    if (this.#history.keepRun(run, isPassing) === 'full') this.#tell({ type: 'runNotKept' });
    this.#update({});
  }

  readEarlier(): readonly KeptEarlier[] {
    return this.#history.read();
  }

  /** Shows earlier code again; of a run, returns what came of it. */
  goBack(earlier: KeptEarlier): RecalledRun | undefined {
    const { code } = earlier.entry;
    const isBack = this.#replace({ code, original: this.#options.original }, 'wentBack');
    return isBack ? this.#history.recall(earlier) : undefined;
  }

  /** Returns whether that is what is shown now. */
  #replace(next: Version, why: 'reset' | 'wentBack'): boolean {
    const before = this.#shown;
    if (!this.#putAwayUnseen()) return false;
    if (next.code === before.code) return true;
    const isKept = this.#putAway(before.code, why);
    this.#change(next);
    this.#isOwn = true;
    this.#write();
    this.#tellOfReplaced({ type: why, before, isKept });
    return true;
  }

  /**
   * A draft that lies there but was never shown here is not overwritten: it is put away first. Returns whether
   * this tab may write now.
   */
  #putAwayUnseen(): boolean {
    if (!this.#slot.hasNews()) return true;
    const read = this.#slot.read();
    const unseen = read.type === 'read' ? read.value.code : this.#options.original;
    if (unseen !== this.#options.original && unseen !== this.#shown.code) {
      if (!this.#putAway(unseen, this.#isDraftWaiting ? 'replaced' : 'otherTab')) {
        this.#update({ trouble: 'full' });
        return false;
      }
      this.#tell({ type: this.#isDraftWaiting ? 'draftPutAway' : 'bothEdited' });
    }
    this.#slot.see();
    this.#isDraftWaiting = false;
    return true;
  }

  /** Returns whether the code can be gone back to now. */
  #putAway(code: string, why: PutAwayReason): boolean {
    return code === this.#options.original || this.#history.putAway(code, why) !== 'full';
  }

  #write(): void {
    const { original, now } = this.#options;
    if (this.#shown.code === original) {
      this.#slot.clear();
      this.#isUnsaved = false;
      this.#update({ found: null, begunFrom: null, trouble: null });
      return;
    }
    const written = this.#slot.write({ ...this.#shown, at: now() });
    // What could not be kept is tried again with the next edit, and when the page is left.
    this.#isUnsaved = written === 'full';
    this.#update({ trouble: written === 'kept' ? null : written });
  }

  #adopt(draft: Draft): void {
    const { code, original } = draft;
    this.#change({ code, original });
    this.#update({ found: draft });
  }

  #change(version: Version): void {
    const { original, show } = this.#options;
    clearTimeout(this.#timer);
    this.#shown = version;
    this.#isUnsaved = false;
    this.#isOwn = false;
    const isCurrent = version.original === original;
    this.#update({ found: null, begunFrom: isCurrent ? null : version.original });
    show(version.code);
  }

  /** What made way is told where it was the reader's; what made way unseen has been told of already. */
  #tellOfReplaced(happening: Extract<Happening, { isKept: boolean }>): void {
    if (happening.before.code !== this.#options.original) this.#tell(happening);
  }

  /** Tells what happened; in the place of the only way back to the reader's code only what is such a way, too. */
  #tell(happening: Happening): void {
    const isTold = holdsTheOnlyCopy(happening) || !holdsTheOnlyCopy(this.observed.get().happening);
    if (isTold) this.#update({ happening });
  }

  #update(change: Partial<MemoryState>): void {
    this.observed.update({ ...change, earlier: this.#history.count() });
  }
}
