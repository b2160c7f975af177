/** Left, top, right and bottom. */
export type Edges = [left: number, top: number, right: number, bottom: number];

interface Ring {
  /** Twice the signed area, and the moments that give the centroid. */
  area: number;
  momentX: number;
  momentY: number;
  readonly box: Edges;
  readonly start: readonly [x: number, y: number];
}

export interface LargestRing {
  readonly x: number;
  readonly y: number;
  /** Side of a square as large as the box around it. */
  readonly extent: number;
}

/**
 * Whole numbers, each point relative to the one before: a third of the length. Points that add nothing are left out, and
 * rings that rounding made a line or a point: nothing of them is filled.
 */
export class PathWriter {
  #path = '';
  /** The path before the ring that is being drawn. */
  #before = '';
  /** The line that is not written yet: the next may go on in its direction. */
  #step: readonly [dx: number, dy: number] = [0, 0];
  #command = '';
  #x = 0;
  #y = 0;
  #ring: Ring | undefined;
  #largest: Ring | undefined;
  readonly #rings: Ring[] = [];

  moveTo(x: number, y: number): void {
    this.#before = this.#path;
    [this.#x, this.#y] = [Math.round(x), Math.round(y)];
    this.#path += `M${this.#x},${this.#y}`;
    this.#command = 'M';
    const start = [this.#x, this.#y] as const;
    this.#ring = { area: 0, momentX: 0, momentY: 0, box: [...start, ...start], start };
  }

  lineTo(x: number, y: number): void {
    const toX = Math.round(x);
    const toY = Math.round(y);
    const dx = toX - this.#x;
    const dy = toY - this.#y;
    if (dx === 0 && dy === 0) return;
    const [stepX, stepY] = this.#step;
    const goesOn = stepX * dy === stepY * dx && stepX * dx + stepY * dy > 0;
    if (goesOn) this.#step = [stepX + dx, stepY + dy];
    else {
      this.#writeStep();
      this.#step = [dx, dy];
    }
    this.#measure(toX, toY);
    this.#x = toX;
    this.#y = toY;
  }

  closePath(): void {
    this.#writeStep();
    this.#path += 'z';
    const ring = this.#ring;
    if (!ring) return;
    this.#measure(...ring.start);
    if (ring.area === 0) this.#path = this.#before;
    else this.#rings.push(ring);
    if (!this.#largest || Math.abs(ring.area) > Math.abs(this.#largest.area)) this.#largest = ring;
  }

  #writeStep(): void {
    const [dx, dy] = this.#step;
    this.#step = [0, 0];
    if (dx === 0 && dy === 0) return;
    const command = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
    const values = command === 'h' ? `${dx}` : command === 'v' ? `${dy}` : `${dx}${dy < 0 ? '' : ','}${dy}`;
    this.#path +=
      command !== this.#command ? command + values : values.startsWith('-') ? values : ` ${values}`;
    this.#command = command;
  }

  get path(): string {
    return this.#path;
  }

  get largest(): LargestRing {
    if (!this.#largest) throw new Error('nothing was drawn');
    const { area, momentX, momentY, box, start } = this.#largest;
    const [left, top, right, bottom] = box;
    const extent = Math.sqrt((right - left) * (bottom - top));
    // A ring that was rounded to a line or a point has no area, but still a place.
    if (area === 0) return { x: start[0], y: start[1], extent };
    return { x: momentX / (3 * area), y: momentY / (3 * area), extent };
  }

  /** The box around the largest ring and all that is no further than so much from another in it. */
  boxWithin(gap: number): Edges {
    if (!this.#largest) throw new Error('nothing was drawn');
    const found = [this.#largest];
    for (const ring of found)
      found.push(...this.#rings.filter((each) => !found.includes(each) && gapOf(ring.box, each.box) <= gap));
    const boxes = found.map(({ box }) => box);
    return [
      Math.min(...boxes.map(([left]) => left)),
      Math.min(...boxes.map(([, top]) => top)),
      Math.max(...boxes.map(([, , right]) => right)),
      Math.max(...boxes.map(([, , , bottom]) => bottom)),
    ];
  }

  /** The shoelace formula. */
  #measure(toX: number, toY: number): void {
    const ring = this.#ring;
    if (!ring) return;
    const cross = this.#x * toY - toX * this.#y;
    ring.area += cross;
    ring.momentX += (this.#x + toX) * cross;
    ring.momentY += (this.#y + toY) * cross;
    const { box } = ring;
    if (toX < box[0]) box[0] = toX;
    if (toY < box[1]) box[1] = toY;
    if (toX > box[2]) box[2] = toX;
    if (toY > box[3]) box[3] = toY;
  }
}

function gapOf(one: Edges, other: Edges): number {
  const across = Math.max(one[0] - other[2], other[0] - one[2], 0);
  const down = Math.max(one[1] - other[3], other[1] - one[3], 0);
  return Math.hypot(across, down);
}
