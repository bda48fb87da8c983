import { expect, test, type Page } from '@playwright/test'

const drawingOf = (page: Page, title: string) => page.getByRole('figure').filter({ hasText: title })

test.describe('a drawing', () => {
  test('is one named image for a screen reader, and a list with links', async ({ page }) => {
    await page.goto('./patterns/serverless/')
    const figure = drawingOf(page, 'Serverless Request Flow')
    await figure.getByText('Read it as a list').click()
    await expect(figure).toMatchAriaSnapshot(`
      - figure:
        - text: Serverless Request Flow 8 nodes, 5 connections
        - application "Serverless Request Flow, drawing (arrow keys walk it)":
          - 'img "Serverless Request Flow: 8 nodes, 5 connections"'
        - group:
          - text: Read it as a list
          - list:
            - listitem:
              - text: Client Request leads to
              - link "API Gateway"
              - text: · no incoming connection
            - listitem:
              - text: API Gateway leads to
              - link "Lambda Function A"
              - text: "· Cold Start: 100-500ms · Warm Start: 10-50ms"
            - listitem:
              - text: Lambda Function A leads to
              - link "DynamoDB"
            - listitem:
              - text: Lambda Function B leads to
              - link "S3"
              - text: · no incoming connection
            - listitem:
              - text: Lambda Function C leads to
              - link "RDS"
              - text: · no incoming connection
            - listitem:
              - link "DynamoDB"
            - listitem: S3
            - listitem: RDS
        - group: Show the source
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
    await expect(figure.locator('[data-lifted=here]')).toHaveText(/API\s*Gateway/)
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
    await expect(figure.getByText('Read it as a list')).toBeFocused()
  })

  test('opens the page that a node names', async ({ page }) => {
    await page.goto('./patterns/microservices/')
    const frame = drawingOf(page, 'Microservices Communication Pattern').getByRole('application')
    await frame.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/technologies\/redis\/$/)
    await page.goBack()
    await page.locator('.diagram a').filter({ hasText: 'MongoDB' }).click()
    await expect(page).toHaveURL(/\/technologies\/mongodb\/$/)
  })

  test('lifts the node under the pointer with its connections, and lets the rest step back', async ({ page }) => {
    await page.goto('./patterns/event-driven/')
    const figure = drawingOf(page, 'Event Flow Architecture')
    await figure.locator('[data-node]').filter({ hasText: 'Analytics' }).hover()
    await expect(figure.locator('[data-edge][data-from][data-lifted]')).toHaveCount(1)
    await expect(figure.locator('[data-node][data-lifted]')).toHaveCount(2)
    await expect(figure.locator('[data-node]').filter({ hasText: 'Web App' })).toHaveCSS('opacity', '0.3')
    await page.mouse.move(0, 0)
    await expect(figure.locator('[data-lifted]')).toHaveCount(0)
  })

  test('gives whole labels to the clipboard and to the search of the browser', async ({ page }) => {
    await page.goto('./patterns/microservices/')
    const label = page.locator('.diagram text').filter({ hasText: 'Gateway' })
    expect(
      await label.evaluate((text) => {
        getSelection()?.selectAllChildren(text)
        return getSelection()?.toString()
      }),
    ).toMatch(/^API\s+Gateway$/)
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
