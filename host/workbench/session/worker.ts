import { expose } from "comlink";
import { WorkbookSession } from "./workbookSession";

expose(new WorkbookSession());
