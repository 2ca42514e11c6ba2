import { Parser } from 'htmlparser2';
import { Problem } from '../../../problems/problem.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a document of elements is read into. Names come without their prefix: 'row' for 'x:row'. */
export type MarkupHandler = {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
};

/** A register needs a dozen. Far more would make the parser slow, whatever it is for. */
const deepest = 256;
/** Three times what Excel lets a cell hold. */
const longest = 100_000;

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

const damaged = () =>
  new Problem(
    'register_unreadable',
    'This file is damaged, or it stops before its end. Export it again, as CSV if you can.',
  );

/** A text and what comes after it. Throws Problem register_unreadable where it is too long for any cell. */
export function longer(text: string, more: string): string {
  if (text.length + more.length > longest)
    throw new Problem(
      'register_unreadable',
      'This file has a cell of more than 100,000 characters, so it is no register. Export the marks as CSV and try again.',
    );
  return text + more;
}

/** Reads XML or HTML, piece by piece. */
export class MarkupReader {
  readonly #parser: Parser;
  #depth = 0;
  #opened = false;
  /** Nothing has come since an element opened: it may be one that closes itself. */
  #empty = false;

  constructor(handler: MarkupHandler, kind: 'xml' | 'html') {
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => {
          this.#depth += 1;
          this.#opened = true;
          this.#empty = true;
          if (this.#depth > deepest) throw damaged();
          handler.open(localName(name), attributes);
        },
        onclosetag: (name, implied) => {
          // Of XML, whoever wrote it closes everything by name.
          if (implied && kind === 'xml' && !this.#empty) throw damaged();
          this.#empty = false;
          this.#depth -= 1;
          handler.close(localName(name));
        },
        ontext: (text) => {
          this.#empty = false;
          handler.text(text);
        },
      },
      { xmlMode: kind === 'xml' },
    );
  }

  /** Where the element that is being read starts, counted in characters of everything that was written. */
  get at(): number {
    return this.#parser.startIndex;
  }

  write(piece: string): void {
    this.#parser.write(piece);
  }

  /** Throws Problem register_unreadable where an element is still open: what should follow is missing. */
  endOfXml(): void {
    if (this.#depth > 0 || !this.#opened) throw damaged();
    this.#parser.end();
  }

  /** Web pages need not close what they open. */
  endOfPage(): void {
    this.#parser.end();
  }
}
