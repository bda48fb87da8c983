import { inView } from 'framer-motion/dom'
import { animate } from 'framer-motion/dom/mini'

/** Lifts what is marked into place as it comes into view; it is readable before, and stays still where less motion is asked for. */
export function setUpReveal(): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  inView(
    '[data-reveal]',
    (element) => {
      animate(element, { transform: ['translateY(10px)', 'translateY(0)'] }, { duration: 0.28, ease: 'easeOut' })
    },
    { amount: 0.2 },
  )
}
