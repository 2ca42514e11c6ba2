/** The outline of a page whose content is on its way. */
export function Waiting({ what, lines = 5 }: { what: string; lines?: number }) {
  return (
    <div role="status" className="waiting">
      <span className="unseen">Loading {what}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars without identity
        <span key={line} className="waiting-bar" aria-hidden="true" />
      ))}
    </div>
  );
}
