// Tags of changes that wait to be read together.
import type { Tag } from "../generated/contract";

/** Gathers tags and hands them on at once when they are due. */
export class Gathering {
  readonly #most: number;
  readonly #handOn: (tags: readonly Tag[]) => void;
  readonly #tags = new Set<Tag>();
  #latest = 0;
  #due = Infinity;
  #isHastened = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Nothing waits longer than `most` milliseconds. */
  constructor(most: number, handOn: (tags: readonly Tag[]) => void) {
    this.#most = most;
    this.#handOn = handOn;
  }

  /** Take tags in; `putOff` or `hasten` says when they are due. */
  add(tags: readonly Tag[]): this {
    if (this.#tags.size === 0) this.#latest = Date.now() + this.#most;
    for (const tag of tags) this.#tags.add(tag);
    return this;
  }

  /** Due when nothing more has come for so long; what is hastened is not put off. */
  putOff(rest: number): void {
    if (!this.#isHastened) this.#wait(Math.min(Date.now() + rest, this.#latest));
  }

  /** Due after so long, whatever comes meanwhile. */
  hasten(soon: number): void {
    if (this.#tags.size === 0) return;
    this.#isHastened = true;
    this.#wait(Math.min(Date.now() + soon, this.#due));
  }

  /** Forget what waits. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#tags.clear();
    this.#due = Infinity;
    this.#isHastened = false;
  }

  #wait(due: number): void {
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => this.#end(), due - Date.now());
  }

  #end(): void {
    const tags = [...this.#tags];
    this.clear();
    this.#handOn(tags);
  }
}
