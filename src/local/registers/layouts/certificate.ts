import type { Layout } from '../register.ts';
import { uk } from './cells.ts';

/** A page of plain text as PDF 1.4 has it: its table of objects gives the byte at which each begins. */
function pdfOf(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
  const content = `BT /F1 11 Tf 14 TL 56 780 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

/** Evidence for a court, of one pupil. */
export const certificate: Layout = {
  kind: 'registration certificate',
  shows: 'a PDF that is refused, because its marks cannot be read',
  extension: 'pdf',
  write({ school, rows, days }) {
    const [row] = rows;
    if (!row) return pdfOf([school.name]);
    const marks = days.flatMap(({ date }, i) => {
      const day = row.marks[i];
      return day ? [`${uk(date)}   ${day[0].padEnd(2)}  ${day[1]}`] : [];
    });
    return pdfOf([school.name, 'Registration certificate', `UPN ${row.pupil.upn}`, '', ...marks.slice(-40)]);
  },
};
