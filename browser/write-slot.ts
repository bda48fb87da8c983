/** Writes a text into its places. Only what is new: a screen reader announces what changes. */
export function writeSlot(within: ParentNode, slot: string, text: string): void {
  for (const element of within.querySelectorAll(`[data-slot=${slot}]`)) if (element.textContent !== text) element.textContent = text
}
