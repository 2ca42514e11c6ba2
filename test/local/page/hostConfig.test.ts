import { describe, expect, test } from 'vitest';
import { themes } from '../../../src/local/page/app/choices.ts';
import { hostConfig } from '../../../src/local/page/cards/hostConfig.ts';

type Style = {
  backgroundColor: string;
  foregroundColors: Record<string, { default: string; subtle: string }>;
};

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.keys(themes) as (keyof typeof themes)[])('in the %s theme', (theme) => {
  const { containerStyles } = hostConfig(theme) as { containerStyles: Record<string, Style> };
  test.each(Object.entries(containerStyles))('every text on %s can be read', (_name, style) => {
    const tooFaint = Object.entries(style.foregroundColors).flatMap(([name, shades]) =>
      Object.values(shades)
        .filter((shade) => contrast(shade, style.backgroundColor) < 4.5)
        .map((shade) => `${name} ${shade}: ${contrast(shade, style.backgroundColor).toFixed(2)}`),
    );
    expect(tooFaint).toEqual([]);
  });
});
