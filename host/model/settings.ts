import { collectionMethods } from "./collectionMembers";
import { asText } from "./argument";
import { itemNotFound } from "./hostError";
import { Collection, HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { parseJson, type Json } from "./json";
import type { Workbook } from "./workbook";

/** The values that the add-in keeps in the workbook, by key. Unlike other names, keys are told apart by case. */
export class SettingCollection extends Collection<Setting> {
  constructor(readonly workbook: Workbook) {
    super();
  }

  override get type(): ObjectType {
    return SETTING_COLLECTION;
  }

  override items(): readonly Setting[] {
    return [...this.workbook.book.settings.keys()].map((key) => new Setting(this.workbook, key));
  }

  override find(key: string): Setting | null {
    return this.workbook.book.settings.has(key) ? new Setting(this.workbook, key) : null;
  }

  add(key: string, value: unknown): Setting {
    const setting = new Setting(this.workbook, key);
    setting.write(value);
    return setting;
  }
}

export class Setting extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly key: string,
  ) {
    super();
  }

  override get type(): ObjectType {
    return SETTING;
  }

  /** The client finds a setting again under its key. */
  override identity(): Identity {
    return { _Id: this.key };
  }

  /** `ItemNotFound` once it has been deleted. */
  read(): Json {
    const text = this.workbook.book.settings.get(this.key);
    if (text === undefined) throw itemNotFound();
    return parseJson(text);
  }

  write(value: unknown): void {
    this.workbook.book.settings.set(this.key, JSON.stringify(value ?? null));
  }

  remove(): void {
    this.workbook.book.settings.delete(this.key);
  }
}

const SETTING_COLLECTION = defineType("SettingCollection", SettingCollection, {
  methods: {
    ...collectionMethods,
    Add: (settings, [key, value]) => settings.add(asText(key), value),
  },
});

const SETTING = defineType("Setting", Setting, {
  scalars: {
    Key: (setting) => setting.key,
    Value: (setting) => setting.read(),
    _Id: (setting) => setting.key,
  },
  settable: { Value: (setting, value) => setting.write(value) },
  methods: { Delete: (setting) => setting.remove() },
});
