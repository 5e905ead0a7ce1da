const most = 4;
const within = 3 * 60_000;

/** A server that crashes again and again is left alone after a few starts. */
export class Restarts {
  private ends: number[] = [];

  /** @param now milliseconds */
  allowed(now: number): boolean {
    this.ends = [...this.ends.filter((end) => now - end < within), now];
    return this.ends.length <= most;
  }
}
