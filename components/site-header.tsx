import { Link } from './link.tsx'
import { SearchLink } from './search-link.tsx'
import { ThemeToggle } from './theme-toggle.tsx'

export type NavigationItem = { label: string; path: string }

type SiteHeaderProps = { title: string; navigation: readonly NavigationItem[]; path: string }

/** The bar at the top of every page. On a narrow screen the menu is behind a button, which works without the script. */
export function SiteHeader({ title, navigation, path }: SiteHeaderProps) {
  return (
    <header className="site-head">
      <Link href="/" aria-current={path === '/' ? 'page' : undefined} className="mr-auto flex items-center gap-2.5 py-3 bold no-underline">
        <svg viewBox="0 0 28 16" className="w-7 text-accent max-[22.5rem]:hidden" aria-hidden="true">
          <path d="M1 3h8v10H1zM19 3h8v10h-8zM9 8h9M15 5l3 3-3 3" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        {title}
      </Link>
      <button type="button" popoverTarget="menu" className="control px-2.5 wide:hidden">
        Menu
      </button>
      <nav id="menu" popover="auto" aria-label="Main" className="menu">
        {navigation.map((item) => (
          <Link key={item.path} href={item.path} aria-current={currentOf(item.path, path)} className="here">
            {item.label}
          </Link>
        ))}
      </nav>
      <SearchLink />
      <ThemeToggle />
    </header>
  )
}

function currentOf(item: string, path: string): 'page' | 'true' | undefined {
  if (item === path) return 'page'
  return path.startsWith(item) ? 'true' : undefined
}
