// A dialog asks for what the next step needs, nothing else. What can be undone is done without one.
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { PrimaryPlace } from "./PrimaryPlace";

/** A window over the desk. */
export interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The last one is the primary act. */
  acts?: ReactNode;
  wide?: boolean;
  /** A click beside it does nothing: what it holds would be lost. */
  firm?: boolean;
}

/** A dialog; `Esc` and a click beside it close it. */
export function Dialog({ title, open, onClose, children, acts, wide = false, firm = false }: DialogProps) {
  return (
    <ModalOverlay isOpen={open} onOpenChange={(now) => !now && onClose()} isDismissable={!firm} className="scrim">
      <Modal className={wide ? "dialog wide" : "dialog"}>
        <AriaDialog>
          <Heading slot="title" className="h2">
            {title}
          </Heading>
          <PrimaryPlace value="dialogPrimary">
            <div className="dialog-body">{children}</div>
            {acts !== undefined && <footer className="row dialog-acts">{acts}</footer>}
          </PrimaryPlace>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
