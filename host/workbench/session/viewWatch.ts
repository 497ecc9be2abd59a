import type { BookView } from "./contract";

/** Least milliseconds between two tellings. */
const PAUSE = 50;

type Unnumbered = Omit<BookView, "revision">;
type Listener = (view: BookView) => void;

/** Tells listeners how the workbook stands after it has changed, many changes at once. */
export class ViewWatch {
  private readonly listeners = new Set<Listener>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private toldAt = -PAUSE;
  private told: { readonly text: string; readonly view: BookView } | null = null;

  /** `look` gives how the workbook stands. */
  constructor(private readonly look: () => Unnumbered) {}

  /** Tells the listener at once, and from now on. */
  add(listener: Listener): void {
    this.tell();
    this.listeners.add(listener);
    listener(this.current());
  }

  /** Something may have changed; if so, it is told soon. */
  changed(): void {
    this.timer ??= setTimeout(() => this.tell(), Math.max(0, this.toldAt + PAUSE - performance.now()));
  }

  private tell(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.toldAt = performance.now();
    const before = this.told?.view;
    const view = this.current();
    if (view !== before) for (const listener of this.listeners) listener(view);
  }

  /** The view with its number; the very same as the last one where nothing has changed. */
  private current(): BookView {
    const view = this.look();
    const text = JSON.stringify(view);
    if (this.told?.text !== text) {
      this.told = { text, view: { ...view, revision: (this.told?.view.revision ?? 0) + 1 } };
    }
    return this.told.view;
  }
}
