import type { ReactNode } from 'react';

/** What a register of sums cannot say, why, and what to export instead. */
export function SumsOnlyNote({ children }: { children: ReactNode }) {
  return (
    <div className="said stack">
      <p>
        <strong>This register gives sums only.</strong> It says how many sessions were attended and missed,
        but not on which dates. {children}
      </p>
      <p>
        To see all of it, export a register that holds a mark for each morning and afternoon: the list of
        marks by date, or the register as a grid with a column for each session. Then add it under Registers;
        it takes the place of this one.
      </p>
    </div>
  );
}
