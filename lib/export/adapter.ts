import type { NextAdapter } from 'next'

const adapter: NextAdapter = {
  name: 'handbook-export',
  onBuildComplete(context) {
    console.log('ADAPTER', context.distDir, Object.keys(context.outputs), context.config.distDir)
  },
}
export default adapter
