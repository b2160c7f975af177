/** Bytes of long bodies that one iteration of the event loop may send: Node accepts a connection per iteration. */
const BYTES_PER_TURN = 65_536;

/** Sends the next piece of a body and returns its length. */
type SendPiece = () => number;

const waiting = new Map<string, SendPiece[]>();
let isScheduled = false;

function takeTurn(): void {
  isScheduled = false;
  let left = BYTES_PER_TURN;
  for (const [client, pieces] of waiting) {
    // Moves the client to the end; the loop comes to it again.
    waiting.delete(client);
    const piece = pieces.shift();
    if (pieces.length > 0) waiting.set(client, pieces);
    left -= piece?.() ?? 0;
    if (left <= 0) break;
  }
  if (waiting.size > 0) schedule();
}

function schedule(): void {
  if (!isScheduled) setImmediate(takeTurn);
  isScheduled = true;
}

/** Sends a piece when its client's turn comes, so that a burst of long bodies delays nobody else. */
export function sendInTurn(client: string, piece: SendPiece): void {
  const pieces = waiting.get(client);
  if (pieces) pieces.push(piece);
  else waiting.set(client, [piece]);
  schedule();
}
