const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

/** Makes the theme button work: system → light → dark → system, kept across visits and in step with other tabs. */
export function setUpTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]')
  if (!button) return
  show(button, current())
  button.addEventListener('click', () => {
    const theme = themes[(themes.indexOf(current()) + 1) % themes.length] ?? 'system'
    keep(theme)
    apply(theme)
    show(button, theme)
  })
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== 'theme' && key !== null) return
    apply(themes.find((theme) => theme === newValue) ?? 'system')
    show(button, current())
  })
}

function current(): Theme {
  return themes.find((theme) => theme === document.documentElement.dataset.theme) ?? 'system'
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

function keep(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // Storage is switched off: the choice lasts for this page.
  }
}

function show(button: HTMLButtonElement, theme: Theme): void {
  button.ariaLabel = button.title = `Theme: ${theme}`
}
