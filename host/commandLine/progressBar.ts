/** A progress bar on a terminal: one line that is drawn again and cleared. Elsewhere nothing is printed. */
export class ProgressBar {
  private drawnAt = 0;
  private readonly startedAt = Date.now();

  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly label: string,
  ) {}

  /** Shows a share from 0 to 1, at most ten times a second and only once the work has taken half a second. */
  readonly show = (share: number): void => {
    const now = Date.now();
    if (!this.stream.isTTY || now - this.startedAt < 500 || now - this.drawnAt < 100) return;
    this.drawnAt = now;
    const filled = Math.round(share * 24);
    const bar = "█".repeat(filled) + "░".repeat(24 - filled);
    this.stream.write(`\r${this.label} ${bar} ${Math.round(share * 100)} %`);
  };

  clear(): void {
    if (this.drawnAt > 0) this.stream.write("\r\u001B[K");
  }
}
