import { proxy, transfer, wrap, type Endpoint } from "comlink";
import type { PageCalls } from "../../protocol/xdmFrame";
import type { Session } from "./contract";

/** The session at the other end of an endpoint, as a plain object: what must be handed over or called back is seen to. */
export function remoteSession(endpoint: Endpoint): Session {
  const remote = wrap<Session>(endpoint);
  return {
    open: (bytes, name) => remote.open(bytes, name),
    save: () => remote.save(),
    watch: (listener) => remote.watch(proxy(listener)),
    layout: (sheet) => remote.layout(sheet),
    cells: (sheet, area) => remote.cells(sheet, area),
    choices: (sheet, row, column) => remote.choices(sheet, row, column),
    drawings: (sheet) => remote.drawings(sheet),
    activate: (sheet) => remote.activate(sheet),
    select: (sheet, areas, active) => remote.select(sheet, areas, active),
    click: (sheet, cell) => remote.click(sheet, cell),
    beginEdit: () => remote.beginEdit(),
    cancelEdit: () => remote.cancelEdit(),
    edit: (sheet, row, column, texts) => remote.edit(sheet, row, column, texts),
    clear: (sheet, areas) => remote.clear(sheet, areas),
    copy: (sheet, area) => remote.copy(sheet, area),
    undo: () => remote.undo(),
    redo: () => remote.redo(),
    connect: (frame, port, page) => remote.connect(frame, transfer(port, [port]), proxy(callsOf(page))),
    disconnect: (conversation) => remote.disconnect(conversation),
    invoke: (conversation, name, control, seconds) => remote.invoke(conversation, name, control, seconds),
    enterFrame: (conversation, from) => remote.enterFrame(conversation, from),
    paneShown: (conversation, shown) => remote.paneShown(conversation, shown),
    setTrouble: (trouble) => remote.setTrouble(trouble),
  };
}

/** An object of its own, since comlink marks what it makes callable. */
function callsOf(page: PageCalls): PageCalls {
  return {
    showPane: () => page.showPane(),
    hidePane: () => page.hidePane(),
    leaveFrame: (to) => page.leaveFrame(to),
    updateRibbon: (update) => page.updateRibbon(update),
  };
}
