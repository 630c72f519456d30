// A new product needs a title; all else can wait.
import { useState, type SyntheticEvent } from "react";
import { Form, Input, Label, TextField } from "react-aria-components";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { FailureNote } from "../../components/EmptyState";
import { go, printAddress } from "../../lib/address";
import { useAct } from "../../lib/desk";
import { useLanguage } from "../../lib/language";

/** Asks for the title and opens the new product. */
export function NewProduct({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const [title, setTitle] = useState("");
  const [sku, setSku] = useState("");
  const { run, busy, failure } = useAct("product_create", { quiet: true });
  const create = async (event: SyntheticEvent) => {
    event.preventDefault();
    const product =
      title.trim() === "" ? null : await run({ title: title.trim(), ...(sku.trim() !== "" && { sku: sku.trim() }) });
    if (!product) return;
    onClose();
    go(printAddress(["listing", product.id, "details"]));
  };
  return (
    <Dialog title={t("catalogue-new")} open onClose={onClose}>
      <Form onSubmit={(event) => void create(event)} className="col new-product">
        <TextField value={title} onChange={setTitle} isRequired className="labelled">
          <Label className="label">{t("catalogue-new-title")}</Label>
          <span className="field">
            {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens for this one answer */}
            <Input autoFocus />
          </span>
        </TextField>
        <TextField value={sku} onChange={setSku} className="labelled">
          <Label className="label">{t("catalogue-new-sku")}</Label>
          <span className="field">
            <Input dir="ltr" />
          </span>
        </TextField>
        {failure && <FailureNote failure={failure} />}
        <div className="row dialog-acts">
          <Button onPress={onClose}>{t("action-cancel")}</Button>
          <Button type="submit" look="primary" busy={busy}>
            {t("catalogue-new-create")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
