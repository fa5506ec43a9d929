/* What tests ask of a page as it stands, shadow trees included. */
(() => {
  const SMALLEST = 24;
  const MISSING = /![a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+!/g;
  const TARGETS =
    "a[href], button, summary, vaadin-button, vaadin-drawer-toggle, vaadin-checkbox, vaadin-radio-button," +
    "[role=button]:not(vaadin-select-value-button), [role=option], [role=menuitem], [role=tab], [part~=clear-button], [part~=input-field]";

  const all = function* (root = document) {
    for (const element of root.querySelectorAll("*")) {
      yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
    }
  };

  const outer = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;

  const seen = (element) => {
    const box = element.getBoundingClientRect();
    return (
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      box.width > 1 &&
      box.height > 1 &&
      box.right > 0 &&
      box.left < window.innerWidth
    );
  };

  const named = (element) => {
    const host = element.getRootNode().host;
    const text = (element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40);
    const classes = typeof element.className === "string" && element.className ? "." + element.className.split(" ")[0] : "";
    const part = element.getAttribute("part");
    return (
      (host ? named(host) + " " : "") +
      element.localName +
      classes +
      (part ? `[part=${part}]` : "") +
      (text && !host ? ` "${text}"` : "")
    );
  };

  /* A link within a sentence is as high as the sentence. */
  const inSentence = (link) =>
    link.localName === "a" &&
    getComputedStyle(link).display === "inline" &&
    link.parentElement.textContent.trim().length > link.textContent.trim().length;

  const small = () => {
    const found = [];
    for (const element of all()) {
      if (!element.matches(TARGETS) || !seen(element) || inSentence(element)) continue;
      const box = element.getBoundingClientRect();
      if (Math.min(box.width, box.height) < SMALLEST - 0.5) {
        found.push(`small target ${Math.round(box.width)} x ${Math.round(box.height)}: ${named(element)}`);
      }
    }
    return found;
  };

  const scrolls = (element) => ["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(element).overflowX);

  const clipped = (element) => {
    for (let around = outer(element); around && around !== document.documentElement; around = outer(around)) {
      if (around !== document.body && around.nodeType === 1 && scrolls(around)) return true;
    }
    return false;
  };

  const sideways = () => {
    const found = [];
    const root = document.documentElement;
    if (root.scrollWidth > window.innerWidth) {
      found.push(`${window.innerWidth} px: the page is ${root.scrollWidth} px wide`);
    }
    for (const element of all()) {
      if (!seen(element)) continue;
      const overflow = getComputedStyle(element).overflowX;
      const box = element.getBoundingClientRect();
      if (["auto", "scroll"].includes(overflow) && element.scrollWidth > element.clientWidth + 1 && element.id !== "table") {
        found.push(`${window.innerWidth} px: scrolls sideways: ${named(element)}`);
      } else if (box.right > window.innerWidth + 1 && !clipped(element)) {
        found.push(`${window.innerWidth} px: reaches out of the page: ${named(element)}`);
      }
    }
    return found.slice(0, 3);
  };

  const missing = () => {
    const texts = [document.title, document.body.innerText];
    for (const element of all()) {
      for (const name of ["aria-label", "title", "placeholder", "alt"]) texts.push(element.getAttribute(name) ?? "");
    }
    return [...texts.join("\n").matchAll(MISSING)].map((match) => `missing text ${match[0]}`);
  };

  const roots = () => [document, ...[...all()].map((element) => element.shadowRoot).filter((root) => root)];

  let pressed = null;

  const focused = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };

  const around = (element) => {
    const host = element.getRootNode().host ?? element.closest("vaadin-text-field, vaadin-text-area") ?? element.parentElement;
    return [element, ...(element.shadowRoot?.querySelectorAll("*") ?? []), host, ...(host?.shadowRoot?.querySelectorAll("*") ?? [])];
  };

  const look = (elements) =>
    elements
      .filter((element) => element)
      .flatMap((element) => [null, "::before", "::after"].map((part) => getComputedStyle(element, part)))
      .map((style) => [style.outline, style.boxShadow, style.borderColor, style.backgroundColor, style.opacity].join())
      .join(";");

  const showsFocus = (element) => {
    const elements = around(element);
    const withFocus = look(elements);
    element.blur();
    const without = look(elements);
    element.focus();
    return withFocus !== without;
  };

  /* A list is one stop of Tab; arrow keys and Enter lead on within it. */
  const stops = () =>
    [...all()].filter(
      (element) =>
        element.matches("a[href], button, input, textarea, select, summary, vaadin-button, [role=button]") &&
        element.tabIndex >= 0 &&
        !element.disabled &&
        seen(element) &&
        !element.closest("vaadin-grid-cell-content"),
    );

  let visited = new Set();
  let invisible = [];

  /* What a button does on this page: buttons of an icon alone do the same in every row. */
  const purpose = (button) => {
    const panel = button.closest("section")?.querySelector("h2")?.textContent ?? "";
    const icon = button.classList.contains("k-icon-button") ? button.querySelector("use")?.getAttribute("href") : null;
    return `${panel} / ${icon ?? button.textContent.trim()}`;
  };

  const usable = (button) => seen(button) && !button.disabled && !button.closest("vaadin-upload");

  window.kaveriPage = {
    /* True when nothing moves or is being asked of the server any more. */
    settled: () =>
      !Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.()) &&
      !roots()
        .flatMap((root) => root.getAnimations())
        .some((animation) => animation.playState === "running" && animation.effect.getComputedTiming().endTime < Infinity),
    problems: () => [...new Set([...missing(), ...small(), ...sideways()])],
    sideways,
    views: () => [...document.querySelectorAll("vaadin-side-nav-item")].map((item) => item.path),
    links: () =>
      [...document.querySelectorAll("main a[href]")]
        .filter((link) => link.origin === location.origin && !link.pathname.includes("/VAADIN/") && !link.pathname.startsWith("/api/"))
        .map((link) => link.pathname.slice(1)),
    keys: () => (document.querySelector("kaveri-page")?.keys ?? "").split(" ").filter((key) => key),
    purposes: () => [...document.querySelectorAll("main vaadin-button")].filter(usable).map(purpose),
    press: (wanted) => {
      const button = [...document.querySelectorAll("main vaadin-button")].filter(usable).find((one) => purpose(one) === wanted);
      pressed = button;
      button?.focus();
      button?.click();
    },
    tabFromStart: () => {
      document.activeElement?.blur();
      visited = new Set();
      invisible = [];
    },
    /* Called after each Tab; true when it has led around. */
    tabbed: () => {
      const element = focused();
      if (!element || element === document.body || visited.has(element)) return true;
      visited.add(element);
      if (!showsFocus(element)) invisible.push(named(element));
      return false;
    },
    tabProblems: () => [
      ...invisible.map((name) => `doesn't show the focus: ${name}`),
      ...stops()
        .filter((element) => !visited.has(element) && !visited.has(element.shadowRoot?.activeElement))
        .map((element) => `isn't reached by Tab: ${named(element)}`),
    ],
    opened: () =>
      [...document.querySelectorAll("vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-popover[opened]")].map(
        (overlay) => overlay.headerTitle || overlay.header || overlay.getAttribute("aria-label") || overlay.localName,
      ),
    isBack: () => document.activeElement === pressed,
  };
})();
