import type { EventEntry } from "../../model/events";
import type { HostObject } from "../../model/hostObject";
import type { Client } from "../client";
import { hasSharedRuntimes } from "../requirementSets";
import type { FrameOptions, PageCalls } from "../xdmFrame";
import { AddinInternalService } from "./addinInternalService";
import { AppRuntimePersistenceService, type StartState } from "./appRuntimePersistenceService";
import { AppRuntimeService } from "./appRuntimeService";
import { DynamicRibbon, RibbonChanges } from "./dynamicRibbon";
import { Pane } from "./pane";

type Services = Readonly<Record<string, () => HostObject>>;

/**
 * What a frame can ask for beside the workbook.
 * Guess: where commands and pane are pages of their own, Excel has none of `Office.addin` and `Office.ribbon`.
 */
export class FrameServices {
  readonly pane: Pane;
  readonly client: Client;
  private readonly ribbon = new RibbonChanges();

  constructor(
    frame: FrameOptions,
    private readonly page: PageCalls,
    start: StartState,
  ) {
    this.pane = new Pane(page, frame.shown);
    const hasRuntime = frame.sharedRuntime && hasSharedRuntimes(frame.level);
    const services: Services = { ...ALWAYS, ...(hasRuntime ? this.ofSharedRuntime(start) : {}) };
    this.client = { isKnown: () => true, service: (name) => serviceNamed(services, name) };
  }

  /** Tells the page of what a request changed in the ribbon, and gives the events to tell the frame. */
  settle(): readonly EventEntry[] {
    const update = this.ribbon.take();
    if (update !== null) this.page.updateRibbon(update);
    return this.pane.takeEvents();
  }

  private ofSharedRuntime(start: StartState): Services {
    return {
      "Microsoft.AppRuntime.AppRuntimeService": () => new AppRuntimeService(this.pane),
      "Microsoft.AppRuntime.AppRuntimePersistenceService": () => new AppRuntimePersistenceService(start),
      "Microsoft.DynamicRibbon.DynamicRibbon": () => new DynamicRibbon(this.ribbon),
    };
  }
}

const ALWAYS: Services = {
  "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
};

function serviceNamed(services: Services, name: string): HostObject | null {
  return Object.hasOwn(services, name) ? (services[name]?.() ?? null) : null;
}
