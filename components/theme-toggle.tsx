/** Light, dark, or as the system says; the script of the site makes it work and keeps the choice. */
export function ThemeToggle() {
  return (
    <button type="button" data-needs-script data-theme-toggle aria-label="Theme: system" title="Theme: system" className="control w-8">
      <svg viewBox="0 0 16 16" className="theme-mark mx-auto size-4" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
      </svg>
    </button>
  )
}
