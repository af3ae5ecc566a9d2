/** A binary max-heap: the next item is the one of highest priority, and among equals the one put in first. */
export interface Heap<T> {
  readonly push: (priority: number, item: T) => void;
  readonly pop: () => { readonly priority: number; readonly item: T } | undefined;
}

interface Entry<T> {
  readonly priority: number;
  readonly order: number;
  readonly item: T;
}

/** An empty heap. */
export function createHeap<T>(): Heap<T> {
  const entries: Entry<T>[] = [];
  let pushed = 0;

  function before(one: number, other: number): boolean {
    const first = entries[one];
    const second = entries[other];
    if (!first || !second) return false;
    return (
      first.priority > second.priority ||
      (first.priority === second.priority && first.order < second.order)
    );
  }

  function swap(one: number, other: number): void {
    const first = entries[one];
    const second = entries[other];
    if (first && second) {
      entries[one] = second;
      entries[other] = first;
    }
  }

  return {
    push(priority, item) {
      let at = entries.push({ priority, order: pushed++, item }) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      const top = entries[0];
      const last = entries.pop();
      if (top && last && entries.length > 0) {
        entries[0] = last;
        let at = 0;
        for (;;) {
          let next = at;
          if (before(2 * at + 1, next)) next = 2 * at + 1;
          if (before(2 * at + 2, next)) next = 2 * at + 2;
          if (next === at) break;
          swap(at, next);
          at = next;
        }
      }
      return top;
    },
  };
}
