/** Prints the page that holds it on A4. An element and not a file of styles, which would stay and shape other pages too. */
export function A4Paper({ wide = false }: { wide?: boolean }) {
  const paper = `@page { size: A4 ${wide ? 'landscape' : 'portrait'}; margin: 14mm; }`;
  // On a screen the app is at least as high as the window; on paper that would be an empty sheet at the end.
  return <style>{`${paper} @media print { #root > .app { min-height: 0; } }`}</style>;
}
