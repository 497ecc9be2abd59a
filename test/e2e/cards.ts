import type { WorkbenchPage } from "./workbenchPage";

/** What the keys do in the view Klassificera. */
export class Cards {
  private constructor(private readonly workbench: WorkbenchPage) {}

  static async open(workbench: WorkbenchPage): Promise<Cards> {
    await workbench.command("checkLabels");
    await workbench.told(/inlästa/);
    await workbench.pane.getByRole("tab", { name: "Klassificera" }).click();
    const cards = new Cards(workbench);
    await cards.at(1);
    return cards;
  }

  private heading(place: number | string) {
    return this.workbench.pane.getByRole("heading", { name: new RegExp(`^Insats ${place} av`) });
  }

  /** Waits for the card in that place of the queue. */
  at(place: number): Promise<void> {
    return this.heading(place).waitFor();
  }

  /** Waits until it is seen. */
  async areLeft(): Promise<boolean> {
    const card = this.heading("\\d+");
    await card.or(this.workbench.pane.getByText(/^Du har gått igenom alla/)).waitFor();
    return card.isVisible();
  }

  press(key: string): Promise<void> {
    return this.workbench.page.keyboard.press(key);
  }

  /** Puts the focus back on the card, after work in the workbook. */
  focus(): Promise<void> {
    return this.heading("\\d+").click();
  }

  /** Presses Enter until the card in that place is decided; how often that was. */
  async accept(place: number): Promise<number> {
    const lean = this.workbench.pane.getByRole("button", { name: /^Välj det troligaste/ });
    const leans = await lean.count();
    await this.press("Enter");
    if (leans > 0) await lean.waitFor({ state: "detached" });
    if (leans > 0) await this.press("Enter");
    await this.heading(place).waitFor({ state: "detached" });
    return leans + 1;
  }
}
