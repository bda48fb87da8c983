/** The style of what the script adds: the box of an item is drawn by the page, and a tick into it here. */
export const style = `
[data-item]{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem}
[data-item]>label{flex:1 1 auto;max-width:100%;position:relative;margin:-.375rem 0 -.375rem -2.05rem;padding:.375rem 0 .375rem 2.05rem;cursor:pointer}
[data-item]>p{flex-basis:100%}
[data-item]:has(label:hover)::before{border-color:var(--color-accent)}
[data-item]:has(:checked)::before{content:'✓'/'';color:var(--color-accent);font:700 1.05rem/.55rem var(--font-label);text-align:center}
@media (forced-colors:active){[data-item]:has(:checked)::before{forced-color-adjust:none;color:CanvasText;border-color:CanvasText}}
[data-item] input{appearance:none;position:absolute;left:0;top:.4rem;width:1.5rem;height:1.5rem;cursor:pointer}
[data-item] :focus-visible{outline-offset:0}
:disabled{opacity:.5;cursor:default}
.tick{font:.75rem/1.35 var(--font-label);color:var(--color-soft);font-variant-numeric:tabular-nums;align-self:center;max-width:100%}
bdi{overflow-wrap:anywhere;unicode-bidi:isolate}
`
