// A day, typed part by part in the order of the language. What is kept is ISO 8601.
import { parseDate } from "@internationalized/date";
import { DateField, DateInput, DateSegment } from "react-aria-components";

/** A field for one day. */
export interface DayFieldProps {
  label: string;
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (day: string) => void;
}

/** The field. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <DateField
      aria-label={label}
      value={value === "" ? null : parseDate(value.slice(0, 10))}
      onChange={(day) => day && onChange(day.toString())}
    >
      <DateInput className="field s quiet small day">
        {(segment) => <DateSegment segment={segment} className="day-part" />}
      </DateInput>
    </DateField>
  );
}
