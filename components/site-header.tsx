import { Link } from './link.tsx'
import { SearchLink } from './search-link.tsx'
import { ThemeToggle } from './theme-toggle.tsx'

export type NavigationItem = { label: string; path: string }

type SiteHeaderProps = { title: string; navigation: readonly NavigationItem[]; path: string }

/** The bar at the top of every page. */
export function SiteHeader({ title, navigation, path }: SiteHeaderProps) {
  return (
    <header className="top-0 z-10 border-b border-rule bg-paper wide:sticky print:hidden">
      <div className="mx-auto flex max-w-sheet flex-wrap items-center gap-x-3 px-gutter font-mono text-xs">
        <Link
          href="/"
          aria-current={path === '/' ? 'page' : undefined}
          className="flex items-center gap-2.5 py-4 font-bold tracking-tight no-underline"
        >
          <Mark />
          {title}
        </Link>
        <nav
          aria-label="Main"
          className="order-last grid grid-cols-[repeat(3,auto)] justify-between gap-x-5 max-wide:w-full max-wide:border-t max-wide:border-rule sm:flex sm:justify-start wide:order-none wide:mr-4 wide:ml-auto"
        >
          {navigation.map((item) => (
            <Link
              key={item.path}
              href={item.path}
              aria-current={currentOf(item.path, path)}
              className="py-2.5 text-soft no-underline hover:text-accent here wide:py-4"
            >
              {item.label}
            </Link>
          ))}
        </nav>
        <div className="flex gap-2 max-wide:ml-auto">
          <SearchLink />
          <ThemeToggle />
        </div>
      </div>
    </header>
  )
}

function currentOf(item: string, path: string): 'page' | 'true' | undefined {
  if (item === path) return 'page'
  return path.startsWith(item) ? 'true' : undefined
}

function Mark() {
  return (
    <svg viewBox="0 0 28 16" className="w-7 text-accent" aria-hidden="true">
      <path d="M1 3h8v10H1zM19 3h8v10h-8zM9 8h9M15 5l3 3-3 3" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
