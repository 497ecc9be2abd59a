import { makeStyles, tokens } from "@fluentui/react-components";
import { type DragEvent, useEffect, useState } from "react";

const useStyles = makeStyles({
  target: {
    position: "fixed",
    inset: "8px",
    zIndex: 1000,
    display: "grid",
    placeItems: "center",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.94,
    fontSize: tokens.fontSizeBase500,
  },
});

interface DropTargetProps {
  readonly text: string;
  readonly onDrop: (files: readonly File[]) => void;
}

/** Covers the page, the frame included, while a file is dragged over it. */
export function DropTarget({ text, onDrop }: DropTargetProps) {
  const styles = useStyles();
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const enter = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) setDragged(true);
    };
    addEventListener("dragenter", enter);
    return () => removeEventListener("dragenter", enter);
  }, []);
  if (!isDragged) return null;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragged(false);
    onDrop([...event.dataTransfer.files]);
  };
  return (
    <div
      className={styles.target}
      data-drop-target
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={() => setDragged(false)}
      onDrop={drop}
    >
      {text}
    </div>
  );
}
