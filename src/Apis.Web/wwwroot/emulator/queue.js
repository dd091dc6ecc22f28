// Commands go to the emulator one after the other, in the order in which they were given.

const MostWaiting = 50;
let last = Promise.resolve();
let waiting = 0;

/** Does the action when all before it are done, and has the message say how it went. */
export function command(message, what, action) {
  if (waiting >= MostWaiting) {
    message.error(`${what}: ${MostWaiting} commands are waiting already`);
    return;
  }

  waiting++;
  last = last
    .then(() => message.guard(what, action))
    .catch(problem => console.error(problem))
    .finally(() => waiting--);
}
