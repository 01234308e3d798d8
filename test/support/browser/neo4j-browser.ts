import type { Locator, Page } from 'playwright-core';

/** A picture as Neo4j Browser drew it. */
export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

export interface DrawnNode {
  readonly labels: readonly string[];
  readonly caption: string;
  readonly colour: string;
}

export interface DrawnEdge {
  readonly type: string;
  readonly caption: string;
  readonly colour: string;
}

/** Opens the link, enters the password, and waits for the guide. */
export async function logIn(page: Page, link: string, password: string): Promise<void> {
  await page.goto(link);
  await page.getByTestId('password').fill(password);
  await page.getByTestId('connect').click();
  await page.getByRole('heading', { name: 'Who said what about whom' }).waitFor();
}

/** Runs the query in the editor, and returns its frame once the layout is stable. */
export async function run(page: Page): Promise<Locator> {
  const frames = page.getByTestId('frame');
  const before = await frames.count();
  await page.getByTestId('editor-Run').click();
  while ((await frames.count()) === before) await page.waitForTimeout(100);
  const frame = frames.first();
  await frame.locator('g.node').first().waitFor();
  await rest(frame);
  return frame;
}

/** Makes the frame as large as the window and shows the whole graph, without the panel beside it. */
export async function enlarge(page: Page, frame: Locator): Promise<void> {
  await frame.getByTitle('Fullscreen', { exact: true }).click();
  const panel = frame.getByLabel('Collapse the node properties display');
  if (await panel.isVisible()) await panel.click();
  await page.waitForTimeout(500);
  await frame.getByLabel('zoom-to-fit').click();
  await page.waitForTimeout(1000);
}

/** Waits until the nodes have stopped moving. */
async function rest(frame: Locator): Promise<void> {
  const where = () =>
    frame.locator('g.node').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('transform')).join());
  for (let last = '', now = await where(); now !== last; now = await where()) {
    last = now;
    await frame.page().waitForTimeout(700);
  }
}

/** Reads a picture: labels and types from its data, captions and colours as drawn. */
export async function read(frame: Locator): Promise<Picture> {
  return {
    nodes: await frame.locator('g.node').evaluateAll((drawn) =>
      drawn.map((node) => ({
        labels: (node as unknown as { __data__: { labels: string[] } }).__data__.labels,
        caption: [...node.querySelectorAll('text.caption')].map((line) => line.textContent.trim()).join(' '),
        colour: node.querySelector('circle.b-outline')?.getAttribute('fill') ?? '',
      })),
    ),
    edges: await frame.locator('g.relationship').evaluateAll((drawn) =>
      drawn.map((edge) => ({
        type: (edge as unknown as { __data__: { type: string } }).__data__.type,
        caption: edge.querySelector('text')?.textContent ?? '',
        colour: edge.querySelector('path.b-outline')?.getAttribute('fill') ?? '',
      })),
    ),
  };
}
