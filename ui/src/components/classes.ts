// Class names joined, falsy ones left out.

/** `classes("btn", primary && "go")` */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
