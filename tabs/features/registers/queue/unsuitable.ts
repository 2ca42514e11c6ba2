import { ApiProblem } from '../../../app/apiProblem.ts';

const advice: readonly [RegExp, string][] = [
  [
    /\.pdf$/i,
    'This is a PDF. A registration certificate is evidence, but its marks cannot be read. Export the marks as CSV.',
  ],
  [
    /\.(docx?|odt|rtf|pptx?|png|jpe?g|gif|heic|webp|zip|7z|rar|msg|eml)$/i,
    'A register cannot be read from this kind of file. Export it from your school’s system as CSV or Excel and add that.',
  ],
];

/** Why a file can be no register, as far as its name and size say: then it is not sent, and no school is asked for. */
export function unsuitable({ name, size }: Pick<File, 'name' | 'size'>): ApiProblem | undefined {
  const words =
    size === 0
      ? 'The file is empty. Export the register again and add that.'
      : advice.find(([ending]) => ending.test(name))?.[1];
  return words === undefined
    ? undefined
    : new ApiProblem({ code: 'register_unreadable', words, reference: '' }, 0);
}
