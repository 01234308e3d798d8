import { SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';

const tracer = trace.getTracer('hearsay');

/**
 * Runs a query, in a span of OpenTelemetry if an operator has loaded its SDK into the process (`node --import`), which
 * then also decides where the spans go.
 *
 * @param database Name of the database.
 */
export function traced<Result>(query: string, database: string, run: () => Promise<Result>): Promise<Result> {
  const attributes = { 'db.system.name': 'neo4j', 'db.namespace': database, 'db.query.summary': query };
  const span = tracer.startSpan(query, { kind: SpanKind.CLIENT, attributes });
  return span.isRecording() ? inSpan(span, run) : run();
}

async function inSpan<Result>(span: Span, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}
