import type { Locator } from 'playwright-core';

/** What makes a drawn graph hard to read. */
export interface Flaws {
  /** Edges that run under a node which is neither of their ends: `Turkey ASSERTS … under Russia`. */
  readonly edgesUnderNodes: readonly string[];
  /** Captions of edges that lie under a node, also under one of their ends: `Turkey DENIES … under Russia`. */
  readonly captionsUnderNodes: readonly string[];
  /** Captions that do not fit and end in `…`. */
  readonly cutCaptions: readonly string[];
  /** Height of the smallest letters, in pixels of the screen. */
  readonly smallestFont: number;
}

/** The parts of a node and an edge in Neo4j Browser's own data that its pictures are drawn from. */
interface NodeData {
  readonly id: string;
  readonly radius: number;
  readonly propertyMap: Readonly<Record<string, string>>;
}

interface EdgeData {
  readonly type: string;
  readonly source: NodeData;
  readonly target: NodeData;
}

/** Measures a graph as it is drawn on the screen. */
export function measure(frame: Locator): Promise<Flaws> {
  return frame.evaluate((root) => {
    const data = (element: Element) => (element as unknown as { __data__: unknown }).__data__;
    const named = ({ propertyMap }: NodeData) =>
      (propertyMap['name'] ?? propertyMap['text'] ?? propertyMap['quote'] ?? propertyMap['title'] ?? '').slice(0, 40);
    const circles = [...root.querySelectorAll<SVGGElement>('g.node')].map((node) => {
      const box = node.querySelector('circle.b-outline')?.getBoundingClientRect() ?? new DOMRect();
      return {
        node: data(node) as NodeData,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        radius: box.width / 2,
      };
    });
    const captionsUnderNodes = [...root.querySelectorAll('g.relationship')].flatMap((edge) => {
      const { type, source, target } = data(edge) as EdgeData;
      const points = [...edge.querySelectorAll('text')].flatMap(pointsIn);
      return circles
        .filter(({ x, y, radius }) => points.some((point) => Math.hypot(point.x - x, point.y - y) < radius))
        .map(({ node }) => `${named(source)} ${type} ${named(target)} under ${named(node)}`);
    });
    const edgesUnderNodes = [...root.querySelectorAll('g.relationship')].flatMap((edge) => {
      const { type, source, target } = data(edge) as EdgeData;
      const path = edge.querySelector<SVGPathElement>('path.b-outline');
      const matrix = path?.getScreenCTM();
      if (!path || !matrix) return [];
      const length = path.getTotalLength();
      const points = Array.from({ length: 200 }, (_, step) =>
        path.getPointAtLength((length * step) / 200).matrixTransform(matrix),
      );
      return circles
        .filter(({ node }) => node.id !== source.id && node.id !== target.id)
        .filter(({ x, y, radius }) => points.some((point) => Math.hypot(point.x - x, point.y - y) < radius))
        .map(({ node }) => `${named(source)} ${type} ${named(target)} under ${named(node)}`);
    });
    const texts = [...root.querySelectorAll<SVGTextElement>('g.node text.caption, g.relationship text')];
    const drawn = texts.filter((text) => text.textContent.trim() !== '');
    return {
      edgesUnderNodes,
      captionsUnderNodes,
      cutCaptions: drawn.map((text) => text.textContent.trim()).filter((caption) => caption.endsWith('…')),
      smallestFont: Math.min(
        ...drawn.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale(text.getScreenCTM())),
      ),
    };

    /** Points on the screen all over a text, whatever its rotation. */
    function pointsIn(text: SVGTextElement): DOMPoint[] {
      const { x, y, width, height } = text.getBBox();
      const matrix = text.getScreenCTM() ?? new DOMMatrix();
      const steps = Array.from({ length: 11 }, (_, step) => step / 10);
      return steps.flatMap((right) =>
        steps.map((down) => new DOMPoint(x + width * right, y + height * down).matrixTransform(matrix)),
      );
    }

    /** How much larger than its units it is drawn, whatever its rotation. */
    function scale(matrix: DOMMatrix | null): number {
      return matrix ? Math.hypot(matrix.a, matrix.b) : 1;
    }
  });
}
