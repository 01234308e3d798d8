import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../../common/errors.ts';

/** Headers of every response that does not bring its own: an answer is no page, no page may show it, no cache keep it. */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const;

/** Why a request is not answered. */
export interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The refusal of any request while there is too much to do. */
export const BUSY: Refusal = {
  status: 503,
  code: 'RATE_LIMITED',
  message: 'the service has more to do than it can: try again in a few seconds',
  headers: { 'retry-after': '2' },
};

/** The refusal of a request that violates the rules of HTTP. */
export function badRequest(message: string, status = 400): Refusal {
  return { status, code: 'BAD_USER_INPUT', message };
}

/** The body of a refusal: errors as in a GraphQL response. */
export function toErrorBody({ message, code }: Pick<Refusal, 'message' | 'code'>): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

/** Sends a refusal. After a malformed request nobody knows where the next one begins, so the connection ends. */
export function refuse(response: ServerResponse, refusal: Refusal): void {
  const body = toErrorBody(refusal);
  if (refusal.status === 400) response.shouldKeepAlive = false;
  response.writeHead(refusal.status, {
    ...SECURITY_HEADERS,
    ...refusal.headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}
