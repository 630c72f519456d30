// Every screen of the desk with its address, so that a screen added later is one line here.

/** Address and name of a screen. */
export interface ScreenAddress {
  address: string;
  screen: string;
}

export const screens: readonly ScreenAddress[] = [
  { address: "/today", screen: "today" },
  { address: "/catalogue", screen: "catalogue" },
];
