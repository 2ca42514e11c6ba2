const milliseconds = 100;

const stageOf = (step: object) => ('stage' in step ? step.stage : undefined);

/** Tells of the first step of a stage at once, and of those after it now and then: nobody reads a thousand lines a second. */
export function sparing<S extends object>(write: (step: S) => void): (step: S) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  let stage: unknown;
  return (step) => {
    const now = performance.now();
    if (stageOf(step) === stage && now - toldAt < milliseconds) return;
    toldAt = now;
    stage = stageOf(step);
    write(step);
  };
}
