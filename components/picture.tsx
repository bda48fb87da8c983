import { address } from '../lib/content/model/address.ts'

type PictureProps = {
  src?: string
  alt?: string
  /** Under it. */
  title?: string
  /** Pixels of the file, so that nothing moves when it comes. */
  width?: number
  height?: number
}

/** An image of a text: asked for when it is about to be seen. */
export function Picture({ src = '', alt = '', title, width, height }: PictureProps) {
  return (
    <figure>
      <img
        src={address(src as `/${string}`)}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        className="h-auto max-w-full rule-all bg-panel"
      />
      {title && <figcaption className="mt-2 font-mono text-2xs text-soft">{title}</figcaption>}
    </figure>
  )
}
