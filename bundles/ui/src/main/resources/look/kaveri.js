/* The browser's half of the staff shell: keys, focus and the language of the document. */

const inField = (event) => {
  const target = event.composedPath()[0];
  // A dialog that closes has the focus for a moment yet; a key pressed then is not meant for it.
  if (target.closest?.("vaadin-dialog")?.opened === false) return false;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  );
};

const dialogOpen = () =>
  document.querySelector("vaadin-dialog[opened], vaadin-confirm-dialog[opened]") !== null;

class KaveriPage extends HTMLElement {
  #pressed = (event) => this.#press(event);

  connectedCallback() {
    document.addEventListener("keydown", this.#pressed);
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.#pressed);
  }

  set language(language) {
    document.documentElement.lang = language;
  }

  focusOn(id) {
    document.getElementById(id)?.focus();
  }

  #press(event) {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      if (!dialogOpen()) this.#tell("palette");
      return;
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
    const wanted = (this.keys ?? "").split(" ").includes(event.key);
    if (plain && wanted && event.key !== "" && !inField(event) && !dialogOpen()) {
      event.preventDefault();
      this.#tell(event.key);
    }
  }

  #tell(key) {
    this.dispatchEvent(new CustomEvent("kaveri-key", { detail: key }));
  }
}

/* Moves through found lines by arrow keys while the focus stays in the field; Enter takes the active one. */
class KaveriOptions extends HTMLElement {
  #active = 0;
  #enterWaits = false;
  #pressed = (event) => this.#press(event);
  #changes = new MutationObserver(() => this.#mark(0));

  connectedCallback() {
    this.id ||= "kaveri-options";
    this.#changes.observe(this, { childList: true });
    this.addEventListener("pointermove", (event) => {
      const index = this.#lines().indexOf(event.target.closest("[role=option]"));
      if (index >= 0 && index !== this.#active) this.#mark(index);
    });
    document.addEventListener("keydown", this.#pressed, true);
    this.#mark(0);
  }

  disconnectedCallback() {
    this.#changes.disconnect();
    document.removeEventListener("keydown", this.#pressed, true);
  }

  set query(query) {
    this.dataset.query = query;
    if (this.#enterWaits) {
      this.#enterWaits = false;
      setTimeout(() => this.#lines()[this.#active]?.click());
    }
  }

  #field() {
    return this.parentElement?.querySelector("input");
  }

  #lines() {
    return [...this.querySelectorAll("[role=option]")];
  }

  #press(event) {
    const lines = this.#lines();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && lines.length > 0) {
      event.preventDefault();
      this.#mark((this.#active + step + lines.length) % lines.length);
    } else if (event.key === "Enter" && !event.ctrlKey && event.composedPath().includes(this.#field())) {
      event.preventDefault();
      event.stopPropagation();
      // What is typed may not have been searched for yet.
      if (this.#field().value === (this.dataset.query ?? "")) lines[this.#active]?.click();
      else this.#enterWaits = true;
    }
  }

  #mark(index) {
    this.#active = index;
    this.#lines().forEach((line, i) => {
      line.id = `kaveri-option-${i}`;
      line.setAttribute("aria-selected", String(i === index));
    });
    const active = this.#lines()[index];
    active?.scrollIntoView({ block: "nearest" });
    const field = this.#field();
    field?.setAttribute("role", "combobox");
    field?.setAttribute("aria-expanded", "true");
    field?.setAttribute("aria-controls", this.id);
    if (active) field?.setAttribute("aria-activedescendant", active.id);
    else field?.removeAttribute("aria-activedescendant");
  }
}

customElements.define("kaveri-page", KaveriPage);
customElements.define("kaveri-options", KaveriOptions);

/* A row that a click opens is opened by Enter too, from each cell that has nothing of its own to press. */
document.addEventListener(
  "keydown",
  (event) => {
    const cell = event.composedPath()[0];
    if (event.key !== "Enter" || cell.localName !== "td" || !cell.getRootNode().host?.matches(".k-opens")) return;
    const content = cell.querySelector("slot")?.assignedElements()[0];
    if (content && !content.querySelector("a, button, input, vaadin-button")) content.click();
  },
  true,
);

/*
 * Files that are pasted go where files can be dropped, in the dialog on top. Spreadsheets and word
 * processors put a picture of the text beside the text: a field gets the text.
 */
document.addEventListener("paste", (event) => {
  const files = [...(event.clipboardData?.files ?? [])];
  const text = event.clipboardData?.types.includes("text/plain") && inField(event);
  const upload = [...document.querySelectorAll(".k-takes-pasted vaadin-upload")].at(-1);
  if (files.length > 0 && !text && upload) {
    event.preventDefault();
    const dropped = new DataTransfer();
    files.forEach((file) => dropped.items.add(file));
    upload.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, cancelable: true }));
  }
});

/* A button beside a text copies it. Where the page came without HTTPS there is no clipboard but that of the click. */
document.addEventListener("click", async (event) => {
  const button = event.target.closest?.(".k-copies");
  const field = button?.parentElement.querySelector("vaadin-text-field");
  if (!field) return;
  field.inputElement.select();
  try {
    if (navigator.clipboard) await navigator.clipboard.writeText(field.value);
    else if (!document.execCommand("copy")) return;
    button.dispatchEvent(new CustomEvent("copied"));
  } catch {
    // it stays marked, to be copied by hand
  }
});
