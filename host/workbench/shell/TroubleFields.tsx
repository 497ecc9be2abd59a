import { Button, Switch } from "@fluentui/react-components";
import { NO_TROUBLE, type Trouble } from "../session/contract";
import { ChoiceField, NumberField } from "./fields";
import type { Words } from "./words";

const WHEN = ["before", "after"] as const;

interface TroubleFieldsProps {
  /** As it stands: what has happened is no longer in it. */
  readonly trouble: Trouble;
  readonly words: Words["tester"];
  readonly onChange: (trouble: Trouble) => void;
}

/** What goes wrong. */
export function TroubleFields({ trouble, words, onChange }: TroubleFieldsProps) {
  const change = (part: Partial<Trouble>) => onChange({ ...trouble, ...part });
  const flag = (name: "protectedSheet" | "editing" | "readOnly") => (
    <Switch
      label={words[name]}
      checked={trouble[name]}
      onChange={(_, { checked }) => change({ [name]: checked })}
    />
  );
  return (
    <>
      {flag("protectedSheet")}
      {flag("editing")}
      {flag("readOnly")}
      <FailingFields trouble={trouble} words={words} onChange={onChange} />
      <Switch
        label={words.colleague}
        checked={trouble.colleague !== null}
        onChange={(_, { checked }) => change({ colleague: checked ? { request: 1 } : null })}
      />
      {trouble.colleague && (
        <RequestField
          words={words}
          request={trouble.colleague.request}
          onChange={(request) => change({ colleague: { request } })}
        />
      )}
      <NumberField
        label={words.delay}
        value={trouble.delay}
        min={0}
        max={60_000}
        step={100}
        onChange={(delay) => change({ delay })}
      />
      <NumberField
        label={words.messageBytes}
        value={trouble.messageBytes}
        min={1024}
        max={NO_TROUBLE.messageBytes}
        step={1024}
        onChange={(messageBytes) => change({ messageBytes })}
      />
      <Button onClick={() => onChange(NO_TROUBLE)}>{words.reset}</Button>
    </>
  );
}

function FailingFields({ trouble, words, onChange }: TroubleFieldsProps) {
  const { failing } = trouble;
  const change = (next: Trouble["failing"]) => onChange({ ...trouble, failing: next });
  return (
    <>
      <Switch
        label={words.failing}
        checked={failing !== null}
        onChange={(_, { checked }) => change(checked ? { request: 1, when: "before" } : null)}
      />
      {failing && (
        <>
          <RequestField
            words={words}
            request={failing.request}
            onChange={(request) => change({ ...failing, request })}
          />
          <ChoiceField
            label={words.failingWhen}
            value={failing.when}
            choices={WHEN}
            nameOf={(when) => words.failingWhens[when]}
            onChange={(when) => change({ ...failing, when })}
          />
        </>
      )}
    </>
  );
}

interface RequestFieldProps {
  readonly words: Words["tester"];
  readonly request: number;
  readonly onChange: (request: number) => void;
}

function RequestField({ words, request, onChange }: RequestFieldProps) {
  return (
    <NumberField label={words.request} value={request} min={1} max={1000} step={1} onChange={onChange} />
  );
}
