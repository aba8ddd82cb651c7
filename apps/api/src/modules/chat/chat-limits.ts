/** At most so many in a sliding time, for each of many keys; nothing is kept of who is quiet. */
export class SlidingLimit {
  private readonly hits = new Map<string, number[]>();

  constructor(
    private readonly most: number,
    private readonly milliseconds: number,
  ) {}

  /** False when it is one too many, which is not counted. */
  take(key: string, now: number): boolean {
    const recent = (this.hits.get(key) ?? []).filter((at) => at > now - this.milliseconds);
    const isAllowed = recent.length < this.most;
    if (isAllowed) recent.push(now);
    this.hits.set(key, recent);
    if (this.hits.size > 10_000) this.sweep(now);
    return isAllowed;
  }

  private sweep(now: number): void {
    for (const [key, times] of this.hits)
      if (times.every((at) => at <= now - this.milliseconds)) this.hits.delete(key);
  }
}
