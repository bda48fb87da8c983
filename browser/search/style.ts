/** The style of the search. */
export const searchStyle = `
.find-dialog{position:fixed;inset:0;margin:8vh auto auto;width:min(46rem,100% - 2rem);max-height:84vh;flex-direction:column;background:var(--color-paper);color:var(--color-ink);border:1.5px solid var(--color-line)}
.find-dialog[open]{display:flex}
.find-dialog::backdrop{background:color-mix(in srgb,var(--color-paper) 65%,transparent)}
.find{max-width:54rem;display:flex;flex-direction:column;min-height:0;min-width:0}
.find-dialog .find>*{padding-inline:1.25rem}
.find>label{font:500 .75rem/1.35 var(--font-label);color:var(--color-soft);padding-top:1rem}
.find input[type=text]{font:inherit;font-size:1.375rem;line-height:1.3;color:inherit;background:none;width:100%;padding-block:.35rem .85rem;border-bottom:1.5px solid var(--color-line);border-radius:0}
.find input[type=text]:focus{outline:0;border-color:var(--color-accent);box-shadow:inset 0 -1.5px var(--color-accent)}
.find fieldset{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;min-width:0;padding-block:.6rem;font:.75rem/1.35 var(--font-label);border-bottom:1px solid var(--color-rule)}
.find legend{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.find fieldset label{position:relative;display:flex;align-items:center;min-height:1.5rem;color:var(--color-soft);cursor:pointer}
.find fieldset input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}
.find fieldset :checked+span{color:var(--color-ink);box-shadow:0 2px var(--color-accent)}
.find fieldset label:hover{color:var(--color-accent)}
.find fieldset :focus-visible+span{outline:2px solid var(--color-accent);outline-offset:3px}
.find-number{color:var(--color-soft)}
.find-status,.find-keys{font:.75rem/1.5 var(--font-label);color:var(--color-soft)}
.find-status:not(:empty){padding-block:.6rem .35rem}
.find-status strong{color:var(--color-ink)}
.find-status p+p{padding-top:.35rem}
.find-status button{padding:.2rem .4rem;margin-block:.1rem;border:1px solid var(--color-edge);border-radius:2px;color:var(--color-ink)}
.find-status button:hover,.find-more:hover,.find-close:hover{border-color:var(--color-accent);color:var(--color-accent)}
.find-start{overflow-y:auto;min-height:0;padding-bottom:1rem;font-size:.875rem;line-height:1.5;color:var(--color-soft)}
.find-start p{padding-block:.75rem .5rem}
.find-start a{display:block;padding-block:.5rem;border-top:1px solid var(--color-rule);text-decoration:none;color:inherit}
.find-start strong{color:var(--color-ink);font-weight:650;margin-right:.35rem}
.find-start a:hover strong{color:var(--color-accent)}
.find [role=listbox]{overflow-y:auto;min-height:0;margin-inline:-1.25rem}
.find-dialog .find [role=listbox]{margin:0;padding-inline:0;border-top:1px solid var(--color-rule)}
.find-result{padding-block:.35rem}.find-result+.find-result{border-top:1px solid var(--color-rule)}
.find [role=option]{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;align-items:baseline;padding:.3rem 1.25rem;text-decoration:none;color:inherit;box-shadow:inset 0 0 transparent;outline-offset:-2px}
.find [role=option]+[role=option]{padding-left:2.5rem}
.find [role=option]:hover{background:var(--color-panel)}
.find [role=option][aria-selected=true]{background:var(--color-tint);box-shadow:inset 3px 0 var(--color-accent)}
.find-title{font-weight:650;letter-spacing:-.01em}
.find-place{font-size:.9375rem;font-weight:550}
.find-place::before{content:'└ ' / '';font-family:var(--font-label);color:var(--color-soft)}
.find-kind{font:.75rem/1.35 var(--font-label);color:var(--color-soft);text-align:right}
.find-excerpt{grid-column:1/-1;font-size:.875rem;line-height:1.5;color:var(--color-soft);overflow-wrap:anywhere}
.find mark{background:none;color:var(--color-ink);font-weight:650;text-decoration:underline 2px var(--color-accent);text-underline-offset:.2em}
.find-more,.find-close{font:500 .75rem/1.35 var(--font-label);padding:.5rem .75rem;border:1px solid var(--color-edge);border-radius:2px;align-self:start}
.find .find-more{margin:.75rem 1.25rem;padding-inline:.75rem}
.find [hidden]{display:none}
.find-foot{display:flex;justify-content:space-between;align-items:center;gap:1rem;padding:.6rem 1.25rem;border-top:1px solid var(--color-rule)}
.find [role=option]{scroll-margin-block:3rem}
@media(max-width:40rem){.find [role=listbox]{margin-inline:-1rem}.find [role=option]{padding-inline:1rem}.find-dialog{margin:0;width:100%;max-width:none;height:100%;max-height:none;border:0}.find-dialog .find{flex:1}.find-keys{display:none}.find-close{margin-left:auto}.find [role=option]{grid-template-columns:minmax(0,1fr)}.find-kind{text-align:left}}
@media(forced-colors:active){.find mark{background:Mark;color:MarkText}.find [role=option][aria-selected=true]{outline:2px solid Highlight}.find fieldset :checked+span{text-decoration:underline}}
@media print{.find-dialog,.find-start{display:none}}
`
