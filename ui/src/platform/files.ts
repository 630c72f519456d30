// Choosing files. The browser's own picker works in both hosts, so no native dialog is needed to read one.

/** A chosen file as the desk takes it. */
export interface ChosenFile {
  name: string;
  base64: string;
  bytes: number;
}

/** Ask for files; an empty list when the person changed their mind. `accept` is a list of endings and media types. */
export function chooseFiles(accept: string, multiple = false): Promise<ChosenFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.multiple = multiple;
    input.hidden = true;
    const done = (files: Promise<ChosenFile[]> | ChosenFile[]) => {
      input.remove();
      resolve(files);
    };
    input.addEventListener("change", () => done(readAll(input.files)));
    input.addEventListener("cancel", () => done([]));
    // In the page while it waits, where tests that drive the window can reach it; one that was given up makes way.
    document.querySelectorAll("input[type=file][hidden]").forEach((old) => old.remove());
    document.body.append(input);
    input.click();
  });
}

/** Files that were dropped or pasted. */
export async function readAll(files: FileList | readonly File[] | null): Promise<ChosenFile[]> {
  return Promise.all(Array.from(files ?? [], readOne));
}

async function readOne(file: File): Promise<ChosenFile> {
  return { name: file.name, base64: await toBase64(file), bytes: file.size };
}

/** Base64 without building one string of the whole file first. */
function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve((reader.result as string).replace(/^[^,]*,/, "")));
    reader.addEventListener("error", () => reject(reader.error ?? new Error(file.name)));
    reader.readAsDataURL(file);
  });
}
