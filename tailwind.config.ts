import type { Config } from 'tailwindcss'

/** Names for the raw values in app/globals.css. */
export default {
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      paper: 'var(--color-paper)',
      panel: 'var(--color-panel)',
      ink: 'var(--color-ink)',
      soft: 'var(--color-soft)',
      rule: 'var(--color-rule)',
      line: 'var(--color-line)',
      accent: 'var(--color-accent)',
      tint: 'var(--color-tint)',
    },
    fontFamily: {
      sans: 'var(--font-text)',
      mono: 'var(--font-label)',
    },
    fontSize: {
      '2xs': ['0.75rem', { lineHeight: '1.35' }],
      xs: ['0.8125rem', { lineHeight: '1.5' }],
      sm: ['0.9375rem', { lineHeight: '1.6' }],
      base: ['1rem', { lineHeight: '1.65' }],
      lg: ['1.1875rem', { lineHeight: '1.3' }],
      xl: ['clamp(1.3rem, 1.1rem + 0.8vw, 1.6rem)', { lineHeight: '1.2', letterSpacing: '-0.02em' }],
      '2xl': ['clamp(1.65rem, 1.2rem + 1.9vw, 2.6rem)', { lineHeight: '1.1', letterSpacing: '-0.03em' }],
      '3xl': ['clamp(1.75rem, 1.35rem + 1.8vw, 3.25rem)', { lineHeight: '1.05', letterSpacing: '-0.04em' }],
      '4xl': ['clamp(2.4rem, 1.4rem + 3vw, 4.5rem)', { lineHeight: '0.98', letterSpacing: '-0.045em' }],
      lead: ['clamp(1.1rem, 1rem + 0.6vw, 1.4rem)', { lineHeight: '1.45' }],
      figure: ['clamp(2.6rem, 2rem + 2.2vw, 4.25rem)', { lineHeight: '1', letterSpacing: '-0.05em' }],
      metric: ['clamp(1.1rem, 0.2rem + 4.5vw, 2rem)', { lineHeight: '1.1', letterSpacing: '-0.03em' }],
    },
    extend: {
      spacing: { gutter: 'var(--gutter)' },
      maxWidth: { sheet: '85rem', measure: '66ch' },
      screens: { wide: '64rem' },
    },
  },
} satisfies Config
