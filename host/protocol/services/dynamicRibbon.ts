import { asFlag, asText } from "../../model/argument";
import { HostObject, defineType, type Identity, type ObjectType } from "../../model/hostObject";
import type { RibbonUpdate } from "../xdmFrame";

/** What a request changes in the ribbon, for the page to be told of it at once. */
export class RibbonChanges {
  private tabs = new Map<string, boolean>();
  private controls = new Map<string, boolean>();

  showTab(id: string, visible: boolean): void {
    this.tabs.set(id, visible);
  }

  enable(id: string, enabled: boolean): void {
    this.controls.set(id, enabled);
  }

  /** What has changed since the last call; null for nothing. */
  take(): RibbonUpdate | null {
    const { tabs, controls } = this;
    if (tabs.size === 0 && controls.size === 0) return null;
    this.tabs = new Map();
    this.controls = new Map();
    return {
      tabs: Array.from(tabs, ([id, visible]) => ({ id, visible })),
      controls: Array.from(controls, ([id, enabled]) => ({ id, enabled })),
    };
  }
}

/**
 * `Office.ribbon.requestUpdate`.
 * Guess: an id that the manifest does not have changes nothing; Excel may refuse it.
 */
export class DynamicRibbon extends HostObject {
  constructor(readonly changes: RibbonChanges) {
    super();
  }

  override get type(): ObjectType {
    return DYNAMIC_RIBBON;
  }
}

abstract class RibbonPart extends HostObject {
  constructor(
    readonly changes: RibbonChanges,
    readonly id: string,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.id };
  }
}

class RibbonTab extends RibbonPart {
  override get type(): ObjectType {
    return RIBBON_TAB;
  }
}

class RibbonButton extends RibbonPart {
  override get type(): ObjectType {
    return RIBBON_BUTTON;
  }
}

const DYNAMIC_RIBBON = defineType("DynamicRibbon", DynamicRibbon, {
  methods: {
    GetButton: ({ changes }, [id]) => new RibbonButton(changes, asText(id)),
    GetTab: ({ changes }, [id]) => new RibbonTab(changes, asText(id)),
  },
});

const RIBBON_TAB = defineType("RibbonTab", RibbonTab, {
  scalars: { Id: ({ id }) => id },
  methods: { SetVisibility: ({ changes, id }, [visible]) => changes.showTab(id, asFlag(visible)) },
});

const RIBBON_BUTTON = defineType("RibbonButton", RibbonButton, {
  scalars: { Id: ({ id }) => id },
  settable: { Enabled: ({ changes, id }, enabled) => changes.enable(id, asFlag(enabled)) },
});
