import { chromium } from '@playwright/test'
const [,, base, outdir, pages, widths='390,1440', schemes='light'] = process.argv
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking']})
for (const s of schemes.split(',')) for (const w of widths.split(',').map(Number)) { const c = await b.newContext({viewport:{width:w,height:w<700?844:900},colorScheme:s}); const p = await c.newPage()
 for (const path of pages.split(',')) { await p.goto(base+path); await p.waitForLoadState('networkidle'); await p.screenshot({path:`${outdir}/${path.replace(/\W+/g,'_')}-${w}-${s}.png`, fullPage: process.env.FULL==='1'}) } await c.close() }
await b.close()
