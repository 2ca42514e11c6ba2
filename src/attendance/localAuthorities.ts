/** First and last numbers of runs of local authority numbers that have been issued. */
const runs = [
  // London, the metropolitan boroughs and the Isles of Scilly.
  [201, 213],
  [301, 320],
  [330, 336],
  [340, 344],
  [350, 359],
  [370, 373],
  [380, 384],
  [390, 394],
  [420, 420],
  // Wales, and schools of the armed forces abroad.
  [660, 681],
  [702, 702],
  // Unitary and county councils, those since merged or split included: their UPNs are still in use.
  [800, 803],
  [805, 808],
  [810, 813],
  [815, 816],
  [820, 823],
  [825, 826],
  [830, 831],
  [835, 841],
  [845, 846],
  [850, 852],
  [855, 857],
  [860, 861],
  [865, 874],
  [876, 896],
  [901, 943],
] as const;

/**
 * Whether a three-digit number belongs, or belonged, to a local authority in England or Wales. Source: DfE, codes of
 * local authorities, with the councils formed up to April 2023. Councils change: treat a stranger as a warning.
 */
export function isLocalAuthority(number: string): boolean {
  const value = Number(number);
  return runs.some(([first, last]) => value >= first && value <= last);
}
