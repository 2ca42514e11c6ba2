import type { Theme } from '../app/choices.ts';

type Palette = {
  text: string;
  subtle: string;
  accent: string;
  good: string;
  warning: string;
  attention: string;
  background: string;
  line: string;
  containers: Record<'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>;
};

/** Each text colour reaches 4.5:1 on every background of its theme. */
const palettes: Record<Theme, Palette> = {
  default: {
    text: '#242424',
    subtle: '#5c5c5c',
    accent: '#4f52b2',
    good: '#0b5a0b',
    warning: '#8a3707',
    attention: '#a4262c',
    background: '#ffffff',
    line: '#e0e0e0',
    containers: {
      emphasis: '#f5f5f5',
      accent: '#e8ebfa',
      good: '#f1faf1',
      warning: '#fdf6f3',
      attention: '#fdf3f4',
    },
  },
  dark: {
    text: '#ffffff',
    subtle: '#c7c7c7',
    accent: '#aab1fa',
    good: '#9fd89f',
    warning: '#faa06b',
    attention: '#eeacb2',
    background: '#292929',
    line: '#525252',
    containers: {
      emphasis: '#1f1f1f',
      accent: '#2f2f4a',
      good: '#0a2e0a',
      warning: '#3d2008',
      attention: '#3b1519',
    },
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    good: '#3ff23f',
    warning: '#ffb57d',
    attention: '#ff9d9d',
    background: '#000000',
    line: '#ffffff',
    containers: {
      emphasis: '#000000',
      accent: '#000000',
      good: '#000000',
      warning: '#000000',
      attention: '#000000',
    },
  },
};

/** How cards are drawn in a theme, for the renderer's HostConfig. */
export function hostConfig(theme: Theme): object {
  const palette = palettes[theme];
  const both = (normal: string, subtle = normal) => ({ default: normal, subtle });
  const foregroundColors = {
    default: both(palette.text, palette.subtle),
    dark: both(palette.text, palette.subtle),
    light: both(palette.subtle),
    accent: both(palette.accent),
    good: both(palette.good),
    warning: both(palette.warning),
    attention: both(palette.attention),
  };
  const container = (backgroundColor: string) => ({
    backgroundColor,
    borderColor: palette.line,
    foregroundColors,
  });
  return {
    supportsInteractivity: true,
    fontFamily: "'Segoe UI', system-ui, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: container(palette.background),
      ...Object.fromEntries(
        Object.entries(palette.containers).map(([name, colour]) => [name, container(colour)]),
      ),
    },
    actions: {
      maxActions: 6,
      allowTitleToWrap: true,
      spacing: 'medium',
      // The style sheet sets buttons apart: a spacer of the renderer's own would indent the next row.
      buttonSpacing: 0,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { weight: 'default', wrap: true },
      spacing: 12,
    },
    textBlock: { headingLevel: 3 },
    textStyles: { heading: { weight: 'bolder', size: 'large' }, columnHeader: { weight: 'bolder' } },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', spacing: 'small', weight: 'default' },
    },
  };
}
