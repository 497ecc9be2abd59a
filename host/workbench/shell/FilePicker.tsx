import type { Ref } from "react";

interface FilePickerProps {
  /** Click it to let the user pick a file. */
  readonly ref: Ref<HTMLInputElement>;
  readonly onFile: (file: File) => void;
}

/** The browser's own dialogue for picking a workbook. */
export function FilePicker({ ref, onFile }: FilePickerProps) {
  return (
    <input
      ref={ref}
      type="file"
      accept=".xlsx,.xlsm"
      hidden
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        if (file) onFile(file);
        // So that the same file can be picked again.
        target.value = "";
      }}
    />
  );
}
