import { expect, test } from 'vitest';
import { parseGrass, readGrass } from '../../../src/neo4j/browser/style.ts';
import { apart, contrast } from '../../support/browser/colour.ts';

const style = parseGrass(readGrass());
const drawn = (kind: string) =>
  Object.entries(style)
    .filter(([selector, { color }]) => selector.startsWith(`${kind}.`) && color !== undefined)
    .map(([selector, { color = '' }]) => ({ name: selector.slice(kind.length + 1), color }));

const STANCES = ['ASSERTS', 'DENIES', 'QUESTIONS', 'CONCEDES', 'DECLINES', 'RETRACTS', 'NEUTRAL', 'ASKS'];
// Actors without a kind and revisions are not shown.
const NODES = drawn('node').filter(({ name }) => name !== 'Actor' && name !== 'Revision');

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other): [Item, Item] => [one, other]));
}

test('every stance has its own colour and its name as a caption', () => {
  const stances = drawn('relationship').filter(({ name }) => STANCES.includes(name));
  expect(stances.map(({ name }) => name).sort()).toEqual([...STANCES].sort());
  for (const name of STANCES) expect(style[`relationship.${name}`]?.['caption']).toBe(name.toLowerCase());
});

test('stances are distinguishable for colour-blind users', () => {
  const stances = drawn('relationship').filter(({ name }) => STANCES.includes(name));
  for (const [one, other] of pairs(stances)) {
    expect(apart(one.color, other.color), `${one.name} and ${other.name}`).toBeGreaterThan(15);
  }
});

test('kinds of nodes are distinguishable for colour-blind users', () => {
  expect(NODES.map(({ name }) => name).sort()).toEqual([
    'Claim',
    'Event',
    'Group',
    'Institution',
    'Outlet',
    'Person',
    'Place',
    'Source',
    'State',
    'Statement',
    'Topic',
    'Verdict',
  ]);
  for (const [one, other] of pairs(NODES)) {
    expect(apart(one.color, other.color), `${one.name} and ${other.name}`).toBeGreaterThan(10);
  }
});

test('captions have enough contrast on their node', () => {
  for (const { name, color } of NODES) {
    expect(contrast(style[`node.${name}`]?.['text-color-internal'] ?? '', color), name).toBeGreaterThan(4.5);
  }
});

test('no caption is an id, and none has a character at which Neo4j Browser splits the style', () => {
  const captions = Object.values(style).flatMap(({ caption }) => caption ?? []);
  expect(captions.length).toBeGreaterThan(25);
  for (const caption of captions) {
    expect(caption).not.toMatch(/\bid\b/i);
    expect(caption).not.toMatch(/[:;"']/);
  }
});

test('the whole file is parsed', () => {
  expect(Object.keys(style)).toHaveLength(readGrass().split('}\n').length - 1);
  expect(style['node.Claim']).toMatchObject({ caption: '{text}', 'text-color-internal': '#1F2430' });
});
