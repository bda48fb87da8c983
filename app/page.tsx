import { handbook } from './content.ts'
export default function HomePage() { return <main className="text-3xl text-accent p-gutter">{handbook.site.title}</main> }
