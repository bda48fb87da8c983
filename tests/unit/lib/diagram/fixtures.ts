import type { Cell, Diagram, DiagramEdge, DiagramNode, EdgeDirection } from '../../../../lib/diagram/graph.ts'
import { displayWidth } from '../../../../lib/diagram/width.ts'

type BoxSketch = Partial<DiagramNode> & { at: [row: number, column: number]; size: [height: number, width: number]; text: string[] }
type EdgeSketch = {
  from: string
  to: string
  path: [number, number][]
  direction?: EdgeDirection
  label?: string
  labelAt?: [number, number]
  dashed?: boolean
}

/** A graph written down by hand, so that the views are tested without the reader. Boxes get the ids n1, n2, … and centred text. */
export function sketchDiagram(boxes: BoxSketch[], edges: EdgeSketch[] = [], rest: Partial<Diagram> = {}): Diagram {
  const nodes = boxes.map(({ at: [row, column], size: [height, width], text, ...others }, index): DiagramNode => {
    const top = row + Math.max(0, Math.floor((height - text.length) / 2))
    const lines = text.map((line, number) => ({
      text: line,
      row: top + number,
      column: column + Math.floor((width - displayWidth(line)) / 2),
    }))
    const base = {
      id: `n${index + 1}`,
      label: text.join(' '),
      lines,
      kind: 'box' as const,
      parent: null,
      border: 'single' as const,
      rules: [],
    }
    return { ...base, box: { row, column, height, width }, ...others }
  })
  const drawn = edges.map(({ path, label, labelAt, ...edge }, index): DiagramEdge => {
    const cells = path.map(([row, column]): Cell => ({ row, column }))
    const base: DiagramEdge = { id: `e${index + 1}`, direction: 'forward', dashed: false, path: cells, ...edge }
    if (label === undefined) return base
    return { ...base, label, labelLines: labelAt ? [{ text: label, row: labelAt[0], column: labelAt[1] }] : [] }
  })
  const width = Math.max(0, ...nodes.map(({ box }) => box.column + box.width))
  const height = Math.max(0, ...nodes.map(({ box }) => box.row + box.height))
  return { source: '', width, height, nodes, edges: drawn, notes: [], captions: [], problems: [], ...rest }
}

const grid = (row: number, column: number, height: number, ...text: string[]): BoxSketch => ({
  at: [row, column],
  size: [height, 15],
  text,
})

export const microservices = sketchDiagram(
  [
    grid(0, 0, 4, 'API', 'Gateway'),
    grid(0, 20, 4, 'Service', 'Mesh'),
    grid(0, 40, 4, 'Message', 'Broker'),
    grid(6, 0, 4, 'User', 'Service'),
    grid(6, 20, 4, 'Order', 'Service'),
    grid(6, 40, 4, 'Inventory', 'Service'),
    grid(12, 0, 3, 'PostgreSQL'),
    grid(12, 20, 3, 'MongoDB'),
    grid(12, 40, 3, 'Redis'),
  ],
  [
    {
      from: 'n1',
      to: 'n2',
      path: [
        [2, 15],
        [2, 19],
      ],
    },
    {
      from: 'n2',
      to: 'n3',
      path: [
        [2, 35],
        [2, 39],
      ],
    },
    {
      from: 'n1',
      to: 'n4',
      path: [
        [4, 7],
        [5, 7],
      ],
    },
    {
      from: 'n2',
      to: 'n5',
      path: [
        [4, 28],
        [5, 28],
      ],
    },
    {
      from: 'n3',
      to: 'n6',
      path: [
        [4, 49],
        [5, 49],
      ],
    },
    {
      from: 'n4',
      to: 'n7',
      path: [
        [10, 7],
        [11, 7],
      ],
    },
    {
      from: 'n5',
      to: 'n8',
      path: [
        [10, 28],
        [11, 28],
      ],
    },
    {
      from: 'n6',
      to: 'n9',
      path: [
        [10, 49],
        [11, 49],
      ],
    },
  ],
)

export const eventDriven = sketchDiagram(
  [
    grid(1, 0, 3, 'Web App'),
    grid(1, 24, 10, 'Apache', 'Kafka', 'Event', 'Stream'),
    grid(1, 47, 3, 'Analytics'),
    grid(4, 0, 3, 'Mobile App'),
    grid(4, 47, 4, 'Notification', 'Service'),
    grid(7, 0, 4, 'IoT', 'Devices'),
    grid(8, 47, 4, 'ML', 'Pipeline'),
  ],
  [
    {
      from: 'n1',
      to: 'n2',
      path: [
        [2, 15],
        [2, 23],
      ],
    },
    {
      from: 'n2',
      to: 'n3',
      path: [
        [2, 39],
        [2, 46],
      ],
    },
    {
      from: 'n4',
      to: 'n2',
      path: [
        [5, 15],
        [5, 23],
      ],
    },
    {
      from: 'n2',
      to: 'n5',
      path: [
        [5, 39],
        [5, 46],
      ],
    },
    {
      from: 'n6',
      to: 'n2',
      path: [
        [8, 15],
        [8, 23],
      ],
    },
    {
      from: 'n2',
      to: 'n7',
      path: [
        [9, 39],
        [9, 46],
      ],
    },
  ],
  {
    captions: [
      { text: 'Event Producers', lines: [{ text: 'Event Producers', row: 0, column: 0 }], heads: ['n1', 'n4', 'n6'] },
      { text: 'Event Router', lines: [{ text: 'Event Router', row: 0, column: 25 }], heads: ['n2'] },
      { text: 'Event Consumers', lines: [{ text: 'Event Consumers', row: 0, column: 48 }], heads: ['n3', 'n5', 'n7'] },
    ],
  },
)

export const serverless = sketchDiagram(
  [
    { at: [0, 0], size: [1, 14], text: ['Client Request'], kind: 'text' },
    grid(3, 0, 4, 'API', 'Gateway'),
    grid(9, 0, 4, 'Lambda', 'Function A'),
    grid(9, 20, 4, 'Lambda', 'Function B'),
    grid(9, 40, 4, 'Lambda', 'Function C'),
    grid(15, 0, 3, 'DynamoDB'),
    grid(15, 20, 3, 'S3'),
    grid(15, 40, 3, 'RDS'),
  ],
  [
    {
      from: 'n1',
      to: 'n2',
      path: [
        [1, 6],
        [2, 6],
      ],
    },
    {
      from: 'n2',
      to: 'n3',
      path: [
        [7, 6],
        [8, 6],
      ],
    },
    {
      from: 'n3',
      to: 'n6',
      path: [
        [13, 6],
        [14, 6],
      ],
    },
    {
      from: 'n4',
      to: 'n7',
      path: [
        [13, 27],
        [14, 27],
      ],
    },
    {
      from: 'n5',
      to: 'n8',
      path: [
        [13, 48],
        [14, 48],
      ],
    },
  ],
  {
    notes: [
      {
        node: 'n2',
        text: 'Cold Start: 100-500ms',
        lines: [{ text: 'Cold Start: 100-500ms', row: 4, column: 20 }],
        path: [
          { row: 4, column: 16 },
          { row: 4, column: 18 },
        ],
      },
      {
        node: 'n2',
        text: 'Warm Start: 10-50ms',
        lines: [{ text: 'Warm Start: 10-50ms', row: 5, column: 20 }],
        path: [
          { row: 5, column: 16 },
          { row: 5, column: 18 },
        ],
      },
    ],
  },
)
