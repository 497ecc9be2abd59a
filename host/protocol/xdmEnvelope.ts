/** What office.js in a frame asks; the numbers are its own. */
export interface XdmRequest {
  readonly action: string;
  readonly kind: "invoke" | "register" | "unregister";
  readonly correlation: number;
  readonly data: unknown;
}

/** Outcomes of a call as such, whatever it was about. */
export const CALL = { done: 0, notHandled: -2 } as const;

const KINDS = ["invoke", "register", "unregister"] as const;
const REQUEST = 0;
const RESPONSE = 1;

/** The request in a text of that conversation; null for any other text, which is nobody's to answer. */
export function readRequest(text: string, conversation: string): XdmRequest | null {
  const message = parsed(text);
  if (message === null || message["_conversationId"] !== conversation) return null;
  const { _messageType: type, _actionType: kind, _actionName: action, _correlationId: correlation } = message;
  if (type !== REQUEST || typeof action !== "string" || typeof correlation !== "number") return null;
  return { action, kind: KINDS[Number(kind)] ?? "invoke", correlation, data: message["_data"] };
}

/** The answer to a request. */
export function answerText(conversation: string, request: XdmRequest, data: object, code: number): string {
  return JSON.stringify({
    ...response(conversation, request.action),
    _responseType: 0,
    _correlationId: request.correlation,
    _errorCode: code,
    _data: data,
  });
}

/** An event that the frame has registered for. */
export function eventText(conversation: string, action: string, data: object): string {
  return JSON.stringify({
    ...response(conversation, action),
    _responseType: 1,
    _correlationId: 0,
    _errorCode: CALL.done,
    _data: data,
  });
}

/** Something that the frame is told to do with its focus; it answers, but nobody needs to know. */
export function notificationText(conversation: string, correlation: number, action: number): string {
  return JSON.stringify({
    _messageType: REQUEST,
    _actionType: 0,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversation}_ntf`,
    _correlationId: correlation,
    _serializerVersion: 1,
    _data: [action],
  });
}

function response(conversation: string, action: string): object {
  return {
    _messageType: RESPONSE,
    _actionName: action,
    _conversationId: conversation,
    _serializerVersion: 1,
  };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const message: unknown = JSON.parse(text);
    return isRecord(message) ? message : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
