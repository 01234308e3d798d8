import { trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterAll, expect, test } from 'vitest';
import { testApp, post } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';

const app = testApp(testGraph());
const exporter = new InMemorySpanExporter();

afterAll(() => {
  trace.disable();
});

test('with an SDK of OpenTelemetry in the process, each Cypher query is a span', async () => {
  await post(app, '{ statements(first: 1) { nodes { id } } }');
  expect(exporter.getFinishedSpans()).toEqual([]);
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  await post(app, '{ statements(first: 1) { nodes { id } } }');
  const [span] = exporter.getFinishedSpans();
  expect(span?.name).toMatch(/^statements\//);
  expect(span?.attributes).toMatchObject({ 'db.system.name': 'neo4j', 'db.query.summary': span?.name });
});
