/** Prints the page that holds it on A4. An element and not a file of styles, which would stay and shape other pages too. */
export function A4Paper({ wide = false }: { wide?: boolean }) {
  return <style>{`@page { size: A4 ${wide ? 'landscape' : 'portrait'}; margin: 14mm; }`}</style>;
}
