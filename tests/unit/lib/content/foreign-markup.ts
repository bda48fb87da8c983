import { Parser } from 'htmlparser2'

/** What text between tags may become, and what the components of the handbook are made of. */
const elements = new Set(
  'a aside blockquote br button circle code dd defs del details div dl dt em figcaption figure footer g h2 h3 h4 h5 h6 header hr li line marker ol output p path pre rect section small span strong sub summary sup svg table tbody td text th thead title tr tspan ul'.split(
    ' ',
  ),
)

/** Attributes that a browser takes an address from. */
const addressed = new Set(
  'href src action formaction poster data srcset cite background ping xlink:href manifest longdesc codebase'.split(' '),
)

/** The schemes that a link may have; an address without one stays on the site. */
const allowedAddress = /^(?:https?:\/\/[^\s\\@]+|mailto:[^\s\\]+|\/(?![/\\])[^\s\\]*|#[^\s]*)$/i

/**
 * Everything in a piece of HTML that could run, load or lead somewhere it must not: elements, attributes and addresses.
 * @param more elements that are allowed besides, such as those of a whole page.
 */
export function foreignMarkup(html: string, more: readonly string[] = []): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!elements.has(name) && !more.includes(name)) found.push(`<${name}>`)
      for (const [attribute, value] of Object.entries(attributes)) {
        if (
          /^on/i.test(attribute) ||
          attribute === 'style' ||
          attribute === 'srcdoc' ||
          attribute === 'http-equiv' ||
          attribute.includes(':')
        )
          found.push(`<${name} ${attribute}="${value}">`)
        else if (addressed.has(attribute) && !allowedAddress.test(value)) found.push(`<${name} ${attribute}="${value}">`)
      }
    },
    oncomment: (text) => void found.push(`<!--${text}-->`),
    onprocessinginstruction: (name) => void (name !== '!doctype' && found.push(`<${name}>`)),
  })
  parser.end(html)
  return found
}
