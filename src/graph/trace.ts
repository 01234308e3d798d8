import { ProxyTracerProvider, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';

const provider = trace.getTracerProvider();

/**
 * Runs a query, in a span of OpenTelemetry if an operator has loaded its SDK into the process (`node --import`), which
 * then also tells where the spans go.
 *
 * @param database Name of the database.
 */
export function traced<Result>(query: string, database: string, run: () => Promise<Result>): Promise<Result> {
  const tracer = provider instanceof ProxyTracerProvider ? provider.getDelegateTracer('hearsay') : undefined;
  return tracer ? inSpan(tracer, query, database, run) : run();
}

function inSpan<Result>(tracer: Tracer, query: string, database: string, run: () => Promise<Result>): Promise<Result> {
  const attributes = { 'db.system.name': 'neo4j', 'db.namespace': database, 'db.query.summary': query };
  return tracer.startActiveSpan(query, { kind: SpanKind.CLIENT, attributes }, async (span) => {
    try {
      return await run();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
