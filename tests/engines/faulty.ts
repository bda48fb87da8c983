/** A page on which everything goes wrong that the suite has to notice, under the policy of the site. By its address. */
export const faulty: Record<string, { type?: string; body: string }> = {
  '/faulty/': {
    body: `<!doctype html><html lang="en"><head><title>Faulty</title><link rel="icon" href="data:,">
<script>document.title = 'This script is not allowed.'</script>
<script src="/faulty/early.js"></script>
</head><body>
<h1>Faulty</h1>
<img src="http://elsewhere.test/picture.png" alt="">
<img src="/faulty/missing.png" alt="">
</body></html>`,
  },
  '/faulty/early.js': {
    type: 'text/javascript',
    body: `console.error('A page complains.')
Promise.reject(new Error('A promise is broken.'))
throw new Error('A script fails.')`,
  },
}
