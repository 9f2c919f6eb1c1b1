import { theme as antd, type ThemeConfig } from 'antd';

export type Shade = 'light' | 'dark';

/** Every colour, size and font of the product. Own styles read them as `--oz-<name>`; Ant Design as tokens. */
const colours = {
  light: {
    paper: '#f7f6f2',
    surface: '#ffffff',
    sunken: '#efede6',
    line: '#dedbd1',
    'line-strong': '#8b887d',
    ink: '#17232b',
    'ink-soft': '#4a5861',
    'ink-faint': '#5f6c74',
    accent: '#0e5a6b',
    'accent-hover': '#0a4855',
    'accent-soft': '#e1eef0',
    'on-accent': '#ffffff',
    brass: '#8a5a10',
    'brass-soft': '#f6ead2',
    green: '#1c6b3f',
    'green-soft': '#e0f0e5',
    yellow: '#7d5700',
    'yellow-soft': '#fbf0cf',
    red: '#b3261e',
    'red-soft': '#fbe6e3',
    shadow: '0 1px 2px rgb(23 35 43 / 6%), 0 8px 24px rgb(23 35 43 / 6%)',
  },
  dark: {
    paper: '#0e1518',
    surface: '#162025',
    sunken: '#0a1013',
    line: '#2a373d',
    'line-strong': '#73838b',
    ink: '#eaf0f1',
    'ink-soft': '#b5c2c7',
    'ink-faint': '#98a7ad',
    accent: '#6cc3d2',
    'accent-hover': '#8ad3df',
    'accent-soft': '#14323a',
    'on-accent': '#06262d',
    brass: '#e2b866',
    'brass-soft': '#35290f',
    green: '#6fcf97',
    'green-soft': '#12301f',
    yellow: '#e8c15a',
    'yellow-soft': '#332906',
    red: '#ff8f85',
    'red-soft': '#3d1714',
    shadow: '0 1px 2px rgb(0 0 0 / 40%), 0 8px 24px rgb(0 0 0 / 30%)',
  },
} as const;

/**
 * The fonts of the system stand in until ours is here. Those with all Latin letters come before the remaining Chinese ones,
 * which lack some and pile an accent beside its letter instead (Łódź).
 */
const fontFamily =
  'var(--oz-quotes), "Noto Sans SC Variable", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", ' +
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, ' +
  '"Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

const shape = {
  font: fontFamily,
  mono: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace',
  radius: '10px',
  'radius-large': '18px',
  page: '1160px',
};

export function paint(shade: Shade) {
  const root = document.documentElement;
  root.dataset.theme = shade;
  root.style.colorScheme = shade;
  for (const [name, value] of Object.entries({ ...colours[shade], ...shape })) {
    root.style.setProperty(`--oz-${name}`, value);
  }
}

/** @param motion whether menus and dialogs may glide into place */
export function antdTheme(shade: Shade, motion: boolean): ThemeConfig {
  const c = colours[shade];
  return {
    algorithm: shade === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      motion,
      fontFamily,
      fontSize: 15,
      borderRadius: 10,
      controlHeight: 38,
      controlHeightLG: 46,
      colorPrimary: c.accent,
      colorInfo: c.accent,
      colorLink: c.accent,
      colorLinkHover: c['accent-hover'],
      colorSuccess: c.green,
      colorWarning: c.yellow,
      colorError: c.red,
      colorBgBase: c.surface,
      colorBgLayout: c.paper,
      colorBgContainer: c.surface,
      colorBgElevated: c.surface,
      colorTextBase: c.ink,
      colorText: c.ink,
      colorTextSecondary: c['ink-soft'],
      colorTextTertiary: c['ink-faint'],
      colorTextDescription: c['ink-faint'],
      colorTextPlaceholder: c['ink-faint'],
      colorBorder: c['line-strong'],
      colorBorderSecondary: c.line,
      colorTextLightSolid: c['on-accent'],
      colorPrimaryBg: c['accent-soft'],
      colorPrimaryBgHover: c['accent-soft'],
      controlItemBgActive: c['accent-soft'],
      colorInfoBg: c['accent-soft'],
      colorInfoBorder: c.line,
      colorSuccessBg: c['green-soft'],
      colorSuccessBorder: c['green-soft'],
      colorWarningBg: c['yellow-soft'],
      colorWarningBorder: c['yellow-soft'],
      colorErrorBg: c['red-soft'],
      colorErrorBorder: c['red-soft'],
      boxShadowTertiary: 'none',
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Card: { borderRadiusLG: 14 },
      Layout: { siderBg: c.surface, headerBg: c.surface, bodyBg: c.paper },
      Menu: {
        itemBorderRadius: 8,
        itemSelectedBg: c['accent-soft'],
        itemSelectedColor: c.accent,
        activeBarBorderWidth: 0,
      },
      Table: { headerBg: 'transparent', headerColor: c['ink-soft'] },
      Tooltip: { colorTextLightSolid: '#ffffff', colorBgSpotlight: '#17232b' },
    },
  };
}
