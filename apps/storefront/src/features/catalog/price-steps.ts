const NICE = [1, 1.5, 2, 3, 5, 7.5];

/** The prices a slider stops at: round ones, each about half as much again, so that a string and a piano fit one track. */
export function priceSteps(min: number, max: number): number[] {
  const steps = [min];
  for (let power = 10 ** Math.floor(Math.log10(Math.max(1, min))); power <= max; power *= 10) {
    for (const nice of NICE) {
      const step = nice * power;
      if (Number.isInteger(step) && step > min && step < max) steps.push(step);
    }
  }
  if (max > min) steps.push(max);
  return steps;
}

/** The last step that leaves nothing out that the price lets in. */
export function lowStep(steps: number[], price: number | undefined): number {
  if (price === undefined) return 0;
  return Math.max(
    0,
    steps.findLastIndex((step) => step <= price),
  );
}

/** The first step that does so from above. */
export function highStep(steps: number[], price: number | undefined): number {
  const found = price === undefined ? -1 : steps.findIndex((step) => step >= price);
  return found === -1 ? steps.length - 1 : found;
}
