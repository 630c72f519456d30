// The catalogue with the saved views above its grid: neither knows the other.
import CatalogueScreen from "../features/catalogue/screen";
import { SavedViews } from "../features/views/SavedViews";
import { useOpenColumns } from "../features/views/useSavedViews";

/** The screen. */
export default function CatalogueWithViews() {
  return <CatalogueScreen columns={useOpenColumns()} beside={(choices) => <SavedViews choices={choices} />} />;
}
