// One way to ask the emulator; whatever goes wrong comes back as a ServerError with words for people.

const PatienceMs = 10_000;

/** What the emulator refused, or why it could not be asked. */
export class ServerError extends Error {}

/** Sends a request and gives the JSON of the answer. */
export async function ask(path, method = 'GET') {
  const { ok, status, text } = await send(path, method);
  const answer = parse(text);
  if (!ok)
    throw new ServerError(answer?.error ?? `${path.split('?')[0]} was answered with ${status}`);
  // The original says no with an empty page or with plain text, and calls both a success.
  if (answer === undefined)
    throw new ServerError(text.trim().slice(0, 200) || 'refused without a word');
  return answer;
}

async function send(path, method) {
  try {
    const reply = await fetch(path, { method, cache: 'no-store', signal: AbortSignal.timeout(PatienceMs) });
    return { ok: reply.ok, status: reply.status, text: await reply.text() };
  } catch (problem) {
    throw new ServerError(problem.name === 'TimeoutError'
      ? `no answer within ${PatienceMs / 1000} s`
      : 'the emulator cannot be reached');
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
