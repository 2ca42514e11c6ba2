export type State = 'ok' | 'not ok' | 'look';

/** What one check found: `look` is for what may be meant so, but should be looked at. */
export type Finding = {
  check: string;
  state: State;
  says: string;
  /** What to do about it; always there unless the state is ok. */
  todo?: string;
};

export const ok = (check: string, says: string): Finding => ({ check, state: 'ok', says });

export const notOk = (check: string, says: string, todo: string): Finding => ({
  check,
  state: 'not ok',
  says,
  todo,
});

export const look = (check: string, says: string, todo: string): Finding => ({
  check,
  state: 'look',
  says,
  todo,
});

/** The report as a person reads it, one check a line, with what to do underneath. */
export function reportOf(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ check, state, says, todo }) => [
    `${state.padEnd(6)}  ${check}: ${says}`,
    ...(todo ? [`        -> ${todo}`] : []),
  ]);
  const count = (state: State) => findings.filter((finding) => finding.state === state).length;
  return [
    ...lines,
    '',
    `${count('ok')} ok, ${count('not ok')} not ok, ${count('look')} to look at.`,
    '',
  ].join('\n');
}

export function exitCodeOf(findings: readonly Finding[]): 0 | 1 {
  return findings.some(({ state }) => state === 'not ok') ? 1 : 0;
}
