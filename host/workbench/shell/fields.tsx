import { Field, Select, SpinButton } from "@fluentui/react-components";

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  readonly onChange: (choice: T) => void;
}

/** One of a few. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, hint, value, choices, nameOf, onChange } = props;
  return (
    <Field label={label} hint={hint}>
      <Select
        value={value}
        onChange={(_, data) => onChange(choices.find((choice) => choice === data.value) ?? value)}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A whole number; what is typed outside its bounds becomes the nearest bound, and what is no number changes nothing. */
export function NumberField({ label, value, min, max, step, onChange }: NumberFieldProps) {
  const change = (next: number) => {
    if (Number.isFinite(next)) onChange(Math.min(max, Math.max(min, Math.round(next))));
  };
  return (
    <Field label={label}>
      <SpinButton
        value={value}
        min={min}
        max={max}
        step={step}
        onChange={(_, data) => change(data.value ?? Number.parseInt(data.displayValue ?? "", 10))}
      />
    </Field>
  );
}
