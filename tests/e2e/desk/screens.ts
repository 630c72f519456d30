// Every screen of the desk with its address, so that a screen added later is one line here.

/** Address and name of a screen. */
export interface ScreenAddress {
  address: string;
  screen: string;
}

const listing = ["details", "variants", "media", "prices", "translations", "history"];

/** All screens; those of a listing show one product of the sample. */
export function screensOf(product: string): readonly ScreenAddress[] {
  return [
    { address: "/today", screen: "today" },
    { address: "/catalogue", screen: "catalogue" },
    ...listing.map((tab) => ({ address: `/listing/${product}/${tab}`, screen: `listing-${tab}` })),
    { address: "/import", screen: "import" },
    { address: "/markets", screen: "markets" },
    { address: "/markets/market/DE", screen: "market" },
    { address: "/markets/matrix", screen: "matrix" },
    { address: "/markets/rates", screen: "rates" },
    { address: "/translate", screen: "translate" },
    { address: "/publish", screen: "publish" },
    { address: "/publish/conflicts", screen: "conflicts" },
    { address: "/publish/storefront", screen: "storefront" },
    { address: "/settings", screen: "settings" },
  ];
}
