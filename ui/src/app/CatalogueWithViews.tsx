// The catalogue with the saved views above its grid: neither knows the other.
import CatalogueScreen from "../features/catalogue/screen";
import { SavedViews } from "../features/views/SavedViews";
import { useOpenColumns, useWayBack } from "../features/views/useSavedViews";

/** The screen. */
export default function CatalogueWithViews() {
  return (
    <CatalogueScreen
      columns={useOpenColumns()}
      back={useWayBack()}
      beside={(choices) => <SavedViews choices={choices} />}
    />
  );
}
