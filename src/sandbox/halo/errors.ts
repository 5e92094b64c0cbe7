import { empty, json, Refusal, type Reply, text } from '../kit/message.ts';

/** A refused business rule: 400 with a serialized .NET exception, as the real service answers. */
export function invalid(message: string, status = 400): Refusal {
  return new Refusal(exception(status, message));
}

/** A record that does not exist, or that the agent may not see. */
export function missing(what: string): Refusal {
  return invalid(`${what} not found, or you do not have access to this ${what}.`, 404);
}

/** 400 with a bare JSON string. */
export function plain(message: string): Refusal {
  return new Refusal(json(400, message));
}

/** A model-binding error: the JSON path (or query parameter) and what is wrong with it. */
export function unbindable(path: string, message: string): Refusal {
  return new Refusal(json(400, { [path]: [message] }));
}

/** A database error that reaches the client, as when a column refuses a value. */
export function databaseError(number: number, message: string, status = 400): Refusal {
  return invalid(`A database error occurred (${number}) - ${message}`, status);
}

/** Text that is longer than its column. */
export function truncated(table: string, column: string): Refusal {
  return databaseError(
    2628,
    `String or binary data would be truncated in table 'D_sandbox.dbo.${table}', column '${column}'. The statement has been terminated.`,
  );
}

/** What a gateway answers when the service takes too long. */
export function gatewayTimeout(): Reply {
  const body =
    '<html>\r\n<head><title>504 Gateway Time-out</title></head>\r\n<body>\r\n<center><h1>504 Gateway Time-out</h1></center>\r\n</body>\r\n</html>\r\n';
  return { status: 504, headers: { 'content-type': 'text/html' }, body };
}

/** The answer when the window is full. `perSeconds` is the length of the window in sandbox time. */
export function rateLimited(limit: number, perSeconds: number, retryAfterSeconds: number | null): Reply {
  return text(
    429,
    `Rate Limit Reached - ${limit} Requests per rolling ${Number((perSeconds / 60).toFixed(2))} minute window.`,
    retryAfterSeconds === null ? {} : { 'retry-after': String(retryAfterSeconds) },
  );
}

/** A missing or expired token, and some denied permissions: 401 without a body. */
export const unauthorized = (): Reply => empty(401);

function exception(status: number, message: string): Reply {
  return json(status, {
    ClassName: 'System.Exception',
    Message: message,
    Data: null,
    InnerException: null,
    HelpURL: null,
    StackTraceString: null,
    RemoteStackTraceString: null,
    RemoteStackIndex: 0,
    ExceptionMethod: null,
    HResult: -2146233088,
    Source: null,
    WatsonBuckets: null,
  });
}
