import { expect, test, type Locator, type Page } from '@playwright/test'

/** What is lifted, each once, in the order of its ids. */
async function lifted(figure: Locator): Promise<string[]> {
  const words = await figure.locator('[data-lifted]').evaluateAll((parts) => parts.map((part) => part.getAttribute('data-of') ?? ''))
  return [...new Set(words)].toSorted()
}

const drawingOf = (page: Page, title: string) => page.getByRole('figure').filter({ hasText: title })

test.describe('a drawing', () => {
  test('is one named image for a screen reader, and a list in words', async ({ page }) => {
    await page.goto('./patterns/serverless/')
    const figure = drawingOf(page, 'Serverless Request Flow')
    await figure.getByText('View as a list').click()
    await expect(figure).toMatchAriaSnapshot(`
      - figure:
        - text: Serverless Request Flow 8 nodes, 5 connections
        - application "Serverless Request Flow, drawing (use the arrow keys)":
          - 'img "Serverless Request Flow: 8 nodes, 5 connections"'
        - group:
          - text: View as a list
          - list:
            - listitem: Client Request leads to API Gateway · no incoming connection
            - listitem: "API Gateway leads to Lambda Function A · Cold Start: 100-500ms · Warm Start: 10-50ms"
            - listitem: Lambda Function A leads to DynamoDB
            - listitem: Lambda Function B leads to S3 · no incoming connection
            - listitem: Lambda Function C leads to RDS · no incoming connection
            - listitem:
              - link "DynamoDB"
            - listitem: S3
            - listitem: RDS
        - group: View source
        - button "Copy text"
        - button "Copy Mermaid"
        - link "Download SVG"
        - status
    `)
  })

  test('takes one stop of the Tab key and is walked with the arrow keys, which announce what they reach', async ({ page }) => {
    await page.goto('./patterns/microservices/')
    const figure = drawingOf(page, 'Microservices Communication Pattern')
    const frame = figure.getByRole('application')
    await frame.focus()
    await page.keyboard.press('ArrowDown')
    await expect(figure.getByRole('status')).toHaveText('API Gateway leads to Service Mesh, User Service · no incoming connection')
    await expect(figure.locator('text[data-lifted=here]')).toHaveText('API Gateway')
    await expect(figure.locator('path[data-lifted=here]')).toHaveCSS('stroke-width', '2.5px')
    expect(await lifted(figure)).toEqual(['n1', 'n1→n2', 'n1→n4', 'n2', 'n4'])
    await page.keyboard.press('ArrowRight')
    await expect(figure.getByRole('status')).toHaveText('Service Mesh leads to Message Broker, Order Service')
    await page.keyboard.press('2')
    await expect(figure.getByRole('status')).toHaveText('Order Service leads to MongoDB')
    await page.keyboard.press('ArrowLeft')
    await expect(figure.getByRole('status')).toHaveText('Service Mesh leads to Message Broker, Order Service')
    await page.keyboard.press('End')
    await expect(figure.getByRole('status')).toHaveText('Redis')
    await page.keyboard.press('Escape')
    await expect(figure.locator('[data-lifted]')).toHaveCount(0)
    await page.keyboard.press('Tab')
    await expect(figure.getByText('View as a list')).toBeFocused()
  })

  test('opens the page that a node names', async ({ page }) => {
    await page.goto('./patterns/microservices/')
    const frame = drawingOf(page, 'Microservices Communication Pattern').getByRole('application')
    await frame.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/technologies\/redis\/$/)
    await page.goBack()
    await drawingOf(page, 'Microservices Communication Pattern').locator('.diagram a').filter({ hasText: 'MongoDB' }).click()
    await expect(page).toHaveURL(/\/technologies\/mongodb\/$/)
  })

  test('is a handful of elements until somebody asks for a node', async ({ page }) => {
    await page.goto('./patterns/event-driven/')
    const figure = drawingOf(page, 'Event Flow Architecture')
    const picture = figure.getByRole('application').locator('.diagram')
    await expect(picture.locator('path')).toHaveCount(3)
    const drawn = (): Promise<string> =>
      picture.locator('path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join(''))
    const before = await drawn()
    await picture.locator('text').filter({ hasText: 'Analytics' }).hover()
    await expect(picture.locator('path')).toHaveCount(7 + 6 + 6)
    // Taken apart it is the same picture, painted in the same order.
    expect(await drawn()).toBe(before)
    await page.mouse.move(0, 0)
    await expect(picture.locator('[data-lifted]')).toHaveCount(0)
  })

  test('lifts the node under the pointer with its connections, and lets the rest step back', async ({ page }) => {
    await page.goto('./patterns/event-driven/')
    const figure = drawingOf(page, 'Event Flow Architecture')
    await figure.locator('text').filter({ hasText: 'Analytics' }).hover()
    expect(await lifted(figure)).toEqual(['n2', 'n2→n3', 'n3'])
    for (const kind of ['text', 'path']) {
      await expect(figure.locator(`${kind}[data-of=n3]`)).toHaveCSS('opacity', '1')
      await expect(figure.locator(`${kind}[data-of=n1]`)).toHaveCSS('opacity', '0.3')
    }
    await expect(figure.locator('text').filter({ hasText: 'Event Router' })).toHaveCSS('opacity', '0.3')
    await page.mouse.move(0, 0)
    await expect(figure.locator('[data-lifted]')).toHaveCount(0)
    await expect(figure.locator('text[data-of=n1]')).toHaveCSS('opacity', '1')
  })

  test('is lifted by the whole of a box, and not from beside it', async ({ page }) => {
    await page.goto('./patterns/event-driven/')
    const figure = drawingOf(page, 'Event Flow Architecture')
    await figure.getByRole('application').scrollIntoViewIfNeeded()
    const text = await figure.locator('text').filter({ hasText: 'Apache Kafka' }).boundingBox()
    if (!text) throw new Error('no text')
    // The box of the router is far higher than its four lines, and a third wider.
    const middle = text.x + text.width / 2
    await page.mouse.move(middle, text.y - 20)
    expect(await lifted(figure)).toContain('n2')
    await expect(figure.locator('path[data-of=n2]')).toHaveAttribute('data-lifted', 'here')
    const box = await figure.locator('path[data-of=n2]').boundingBox()
    if (!box) throw new Error('no box')
    for (const [x, y] of [
      [box.x + 8, box.y + 8],
      [box.x + box.width - 8, box.y + box.height - 8],
    ] as const) {
      await page.mouse.move(box.x + box.width / 2, box.y - 12)
      await expect(figure.locator('[data-lifted]')).toHaveCount(0)
      await page.mouse.move(x, y)
      await expect(figure.locator('path[data-of=n2]')).toHaveAttribute('data-lifted', 'here')
    }
  })

  test('lifts a box that is a link, and its notes with a node', async ({ page }) => {
    await page.goto('./patterns/serverless/')
    const figure = drawingOf(page, 'Serverless Request Flow')
    await figure.locator('.diagram a').filter({ hasText: 'DynamoDB' }).hover()
    expect(await lifted(figure)).toEqual(['n3', 'n3→n6', 'n6'])
    await expect(figure.locator('a[data-of=n6]')).toHaveAttribute('data-lifted', 'here')
    await figure.locator('text').filter({ hasText: 'API Gateway' }).hover()
    expect(await lifted(figure)).toEqual(['n1', 'n1→n2', 'n2', 'n2—', 'n2→n3', 'n3'])
    await expect(figure.locator('a[data-of=n6]')).toHaveCSS('opacity', '0.3')
  })

  test('gives whole labels to the clipboard and to the search of the browser', async ({ page }) => {
    await page.goto('./patterns/microservices/')
    const label = drawingOf(page, 'Microservices Communication Pattern').locator('.diagram text').filter({ hasText: 'Gateway' })
    expect(
      await label.evaluate((text) => {
        getSelection()?.selectAllChildren(text)
        return getSelection()?.toString()
      }),
    ).toMatch(/^API\s+Gateway$/)
    expect(await label.textContent()).toBe('API Gateway')
  })

  test('centres each line of a label in its box, the space between two beside neither', async ({ page }) => {
    await page.goto('./patterns/microservices/')
    const apart = await drawingOf(page, 'Microservices Communication Pattern')
      .locator('.diagram text')
      .filter({ hasText: 'Inventory' })
      .evaluate((node) => {
        const text = node as SVGTextElement
        const word = (from: number, to: number): number =>
          (text.getStartPositionOfChar(from).x + text.getEndPositionOfChar(to).x) / 2 - Number(text.getAttribute('x'))
        return [word(0, 'Inventory'.length - 1), word('Inventory '.length, 'Inventory Service'.length - 1)]
      })
    for (const distance of apart) expect(Math.abs(distance)).toBeLessThan(0.5)
  })

  for (const slug of ['microservices', 'event-driven', 'serverless']) {
    test(`has readable text on a phone: ${slug}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(`./patterns/${slug}/`)
      const size = await page
        .locator('.diagram')
        .first()
        .evaluate((svg) => {
          const picture = svg as SVGSVGElement
          return (12.5 * picture.getBoundingClientRect().width) / picture.viewBox.baseVal.width
        })
      expect(size).toBeGreaterThanOrEqual(11)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    })
  }

  test('can be taken along as a picture that stands alone', async ({ page, request }) => {
    await page.goto('./patterns/serverless/')
    const href = await page.locator('#serverless-request-flow').getByRole('link', { name: 'Download SVG' }).getAttribute('href')
    const response = await request.get(href ?? '')
    expect(response.headers()['content-type']).toContain('image/svg+xml')
    await page.goto(href ?? '')
    await expect(page.locator('text').filter({ hasText: 'DynamoDB' })).toBeVisible()
  })
})
