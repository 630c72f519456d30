// What the desk refuses, as an error that carries its code: nothing in the interface ever reads the words of a failure.
import type { Code, Failure } from "../../generated/contract";
import type { Language } from "../words/language";

/** A refused command. */
export class DeskFailure extends Error {
  readonly code: Code;
  readonly args: Readonly<Record<string, string>>;
  readonly detail: unknown;

  constructor({ code, args, detail }: Failure) {
    super(code);
    this.name = "DeskFailure";
    this.code = code;
    this.args = args;
    this.detail = detail;
  }
}

function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";
}

/** Whatever a host threw, as a refusal. */
export function toFailure(thrown: unknown): DeskFailure {
  if (thrown instanceof DeskFailure) return thrown;
  if (isFailure(thrown)) return new DeskFailure({ code: thrown.code, args: thrown.args, detail: thrown.detail });
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new DeskFailure({ code: "internal", args: { detail } });
}

/** What failed, and what to do about it. */
export interface FailureWords {
  message: string;
  hint: string | null;
}

/** A refusal in the reader's words. */
export function wordFailure(failure: DeskFailure, language: Language): FailureWords {
  const id = `error-${failure.code}`;
  const variables = language.worded(failure.args);
  return { message: language.dynamic(id, variables) ?? failure.code, hint: language.dynamic(id, variables, "hint") };
}
