import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { ProblemOverlay } from '../components/problem-overlay.tsx'
import { ThemeScript } from '../components/theme-script.tsx'
import { address } from '../lib/content/model/address.ts'
import { handbook, problems } from './content.ts'
import './globals.css'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#0b1828' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={handbook.site.language} suppressHydrationWarning>
      <head>
        <ThemeScript />
        <script src={address('/site.js')} defer />
      </head>
      <body>
        {children}
        {process.env.NODE_ENV === 'development' && <ProblemOverlay problems={problems} />}
      </body>
    </html>
  )
}
