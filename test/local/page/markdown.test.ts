import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/local/page/cards/markdown.ts';
import { markdownHtml } from '../../../src/local/page/cards/markdownHtml.ts';

test.each([
  ['plain', '<p>plain</p>'],
  ['**bold** and _soft_', '<p><strong>bold</strong> and <em>soft</em></p>'],
  ['one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['3. c\n4. d', '<ol start="3"><li>c</li><li>d</li></ol>'],
  ['snake_case_word and 2 * 3 * 4', '<p>snake_case_word and 2 * 3 * 4</p>'],
  ['`<b>`', '<p><code>&#60;b&#62;</code></p>'],
  ['~~old~~', '<p><s>old</s></p>'],
  ['<at>Attendance</at> hi', '<p><strong>Attendance</strong> hi</p>'],
  ['# Title', '<p><strong>Title</strong></p>'],
])('%j is drawn', (text, html) => {
  expect(markdownHtml(text)).toBe(html);
});

test('a link to a web page is a link, also where it stands bare', () => {
  expect(markdownHtml('[a](https://a.example/x_(y))')).toContain('href="https://a.example/x_(y)"');
  expect(markdownHtml('see https://a.example/x.')).toContain('>https://a.example/x</a>.');
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>)',
  '[x](https://a.example/"onmouseover="alert(1))',
  '**<b onclick=alert(1)>**',
])('%j does no harm', (text) => {
  const html = markdownHtml(text);
  const outside = html.replace(
    /<\/?(p|strong|a|br)( href="https:[^"<>]*" target="_blank" rel="noopener noreferrer")?>/g,
    '',
  );
  expect(outside).not.toMatch(/[<>"]/);
});

test('a number in brackets is a footnote only where there is one', () => {
  expect(readMarkdown('Code M [1] in Year [7]', new Set([1]))).toEqual([
    {
      kind: 'paragraph',
      lines: [
        [
          { kind: 'text', text: 'Code M ' },
          { kind: 'footnote', position: 1 },
          { kind: 'text', text: ' in Year [7]' },
        ],
      ],
    },
  ]);
});
