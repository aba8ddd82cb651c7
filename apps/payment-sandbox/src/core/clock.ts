/** The sandbox's own time: the machine's clock plus what tests have advanced it by. */
export class Clock {
  constructor(private offsetSeconds = 0) {}

  /** Unix seconds. */
  now(): number {
    return Math.floor(Date.now() / 1000) + this.offsetSeconds;
  }

  get offset(): number {
    return this.offsetSeconds;
  }

  advance(seconds: number): void {
    this.offsetSeconds += seconds;
  }

  reset(): void {
    this.offsetSeconds = 0;
  }
}
