import type { Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { MDXComponents } from 'mdx/types'

/** Turns a part of a body into React elements with a closed map of components; evaluates nothing. */
export function renderMarkup(markup: Root, components: MDXComponents): ReactNode {
  return toJsxRuntime(markup, { Fragment, jsx, jsxs, components })
}
