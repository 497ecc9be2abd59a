import { Spinner } from "@fluentui/react-components";
import { type ComponentType, type LazyExoticComponent, Suspense, lazy, useState } from "react";
import { Failed } from "./Failed";
import { ViewBoundary } from "./ViewBoundary";
import { usePane } from "./usePane";

/** Fetches a component of which nothing is known until it is there. */
export type Load = () => Promise<ComponentType>;

/** What has been fetched, so that it is drawn at once the next time. */
const FETCHED = new Map<Load, LazyExoticComponent<ComponentType>>();

function fetched(load: Load): LazyExoticComponent<ComponentType> {
  const known = FETCHED.get(load);
  if (known) return known;
  const component = lazy(async () => ({ default: await load() }));
  FETCHED.set(load, component);
  return component;
}

/** A part of the pane that is fetched when it is first shown, or what to do where it cannot be fetched or drawn. */
export function Fetched({ load }: { readonly load: Load }) {
  const { strings } = usePane();
  const [Part, setPart] = useState(() => fetched(load));
  const retry = (draw: () => void) => {
    FETCHED.delete(load);
    setPart(fetched(load));
    draw();
  };
  return (
    <ViewBoundary failed={(draw) => <Failed text={strings.pane.viewFailed} retry={() => retry(draw)} />}>
      <Suspense fallback={<Spinner size="small" label={strings.pane.loading} />}>
        <Part />
      </Suspense>
    </ViewBoundary>
  );
}
