import { HostObject, defineType, type ObjectType } from "../../model/hostObject";

/** What office.js tells of itself when it starts. */
export class AddinInternalService extends HostObject {
  override get type(): ObjectType {
    return ADDIN_INTERNAL_SERVICE;
  }
}

const ADDIN_INTERNAL_SERVICE = defineType("AddinInternalService", AddinInternalService, {
  methods: { NotifyActionHandlerReady: () => undefined },
});
