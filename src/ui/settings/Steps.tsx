import { useEffect, useId, useRef } from "react";

interface Props<Step extends string> {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly value: Step;
  /** Whether the focus goes here when it appears. */
  readonly first?: boolean;
  readonly onChange: (step: Step) => void;
}

/** One of a few steps, side by side; arrow keys go from one to the next. */
export function Steps<Step extends string>({ name, steps, value, first, onChange }: Props<Step>) {
  const group = useId();
  const chosen = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (first === true) chosen.current?.focus();
  }, [first]);

  return (
    <fieldset>
      <legend className="settings-name">{name}</legend>
      <div className="steps">
        {steps.map((step) => (
          <label key={step} className="step">
            <input
              ref={step === value ? chosen : undefined}
              type="radio"
              className="sr-only"
              name={group}
              checked={step === value}
              onChange={() => onChange(step)}
            />
            {step}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
