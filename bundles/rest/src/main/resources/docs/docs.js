/* Shows /api/openapi.json. All that it says is put in as text, never as HTML. */
"use strict";

const METHODS = ["get", "post", "put", "patch", "delete"];

function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function last(reference) {
  return reference.split("/").at(-1);
}

/** A type in a word or two; a record is a link to where its members stand. */
function type(schema) {
  if (!schema) return make("span", { textContent: "–" });
  if (schema.$ref) {
    const name = last(schema.$ref);
    return make("a", { href: "#schema-" + name, textContent: name });
  }
  if (schema.type === "array") return make("span", {}, "list of ", type(schema.items));
  if (schema.anyOf) return make("span", {}, type(schema.anyOf[0]), " or null");
  if (schema.enum) return make("span", { textContent: schema.enum.join(", ") });
  if (schema.additionalProperties) return make("span", {}, "by name: ", type(schema.additionalProperties));
  const format = schema.format && !schema.format.startsWith("int") ? ` (${schema.format})` : "";
  const usual = schema.default === undefined ? "" : `, ${schema.default} unless said`;
  return make("span", { textContent: (schema.type ?? "anything") + format + usual });
}

function table(caption, heads, rows) {
  const head = make("tr", {}, ...heads.map((text) => make("th", { scope: "col", textContent: text })));
  const body = rows.map((cells) => make("tr", {}, ...cells.map((cell) => make("td", {}, cell))));
  const whole = make("table", {}, make("thead", {}, head), make("tbody", {}, ...body));
  whole.setAttribute("aria-label", caption);
  return make("div", { className: "table", tabIndex: 0, role: "group", ariaLabel: caption }, whole);
}

function operation(base, path, method, about, problem) {
  const part = make("div");
  if (about.parameters?.length) {
    part.append(
      make("h3", { textContent: "Parameters" }),
      table(
        "Parameters",
        ["Name", "In", "Is"],
        about.parameters.map((each) => [
          make("code", { textContent: each.name + (each.required ? " *" : "") }),
          each.in,
          type(each.schema),
        ]),
      ),
    );
  }
  if (about.requestBody) {
    part.append(make("h3", { textContent: "Body" }));
    for (const [media, content] of Object.entries(about.requestBody.content)) {
      part.append(make("p", {}, type(content.schema), " ", make("span", { className: "soft", textContent: media })));
    }
  }
  const answers = Object.entries(about.responses).map(([status, answer]) => {
    const full = answer.$ref ? problem : answer;
    return [make("code", { textContent: status }), full.description, type(Object.values(full.content ?? {})[0]?.schema)];
  });
  part.append(make("h3", { textContent: "Answers" }), table("Answers", ["Status", "When", "Is"], answers));
  const details = make(
    "details",
    {},
    make(
      "summary",
      {},
      make("span", { className: "method", textContent: method.toUpperCase() }),
      make("code", { textContent: base + path }),
      make("span", { className: "soft", textContent: about.summary }),
    ),
    part,
  );
  details.dataset.words = `${method} ${base}${path} ${about.summary}`.toLowerCase();
  return details;
}

function record(name, schema) {
  const required = new Set(schema.required ?? []);
  const members = Object.entries(schema.properties ?? {}).map(([member, of]) => [
    make("code", { textContent: member + (required.has(member) ? " *" : "") }),
    type(of),
  ]);
  const details = make(
    "details",
    { id: "schema-" + name },
    make("summary", {}, make("code", { textContent: name })),
    make("div", {}, table("Members of " + name, ["Member", "Is"], members)),
  );
  details.dataset.words = name.toLowerCase();
  return details;
}

/** What is sent to webhooks; of the envelope all is the same but what stands in data. */
function fact(name, about) {
  const envelope = about.requestBody.content["application/json"].schema;
  const details = make(
    "details",
    {},
    make("summary", {}, make("code", { textContent: name })),
    make("div", {}, make("p", {}, "data: ", type(envelope.properties.data))),
  );
  details.dataset.words = `${name} webhook event`.toLowerCase();
  return details;
}

function show(api) {
  const base = api.servers[0].url;
  const groups = new Map();
  for (const [path, item] of Object.entries(api.paths)) {
    for (const method of METHODS.filter((each) => item[each])) {
      const tag = item[method].tags[0];
      if (!groups.has(tag)) groups.set(tag, []);
      groups.get(tag).push(operation(base, path, method, item[method], api.components.responses.Problem));
    }
  }
  const parts = [...groups].map(([tag, operations]) =>
    make("section", {}, make("h2", { textContent: tag }), ...operations),
  );
  const facts = Object.entries(api.webhooks ?? {}).map(([name, item]) => fact(name, item.post));
  if (facts.length) parts.push(make("section", {}, make("h2", { textContent: "Events for webhooks" }), ...facts));
  const records = Object.entries(api.components.schemas).map(([name, schema]) => record(name, schema));
  parts.push(make("section", {}, make("h2", { textContent: "Records" }), ...records));
  document.getElementById("content").replaceChildren(
    make("p", { className: "soft", textContent: "* is always there, or must be." }),
    ...parts,
  );
}

/** What an address with # leads to is opened. */
function openTarget() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.localName === "details") {
    target.open = true;
    target.scrollIntoView();
    target.querySelector("summary").focus();
  }
}

document.getElementById("narrow").addEventListener("input", (event) => {
  const words = event.target.value.toLowerCase().split(/\s+/);
  for (const details of document.querySelectorAll("details")) {
    details.hidden = !words.every((word) => details.dataset.words.includes(word));
  }
  for (const section of document.querySelectorAll("section")) {
    section.hidden = ![...section.querySelectorAll("details")].some((details) => !details.hidden);
  }
});
addEventListener("hashchange", openTarget);

fetch("/api/openapi.json")
  .then((answer) => answer.json())
  .then((api) => {
    show(api);
    openTarget();
  })
  .catch(() => {
    document.getElementById("content").replaceChildren(
      make("p", { textContent: "The document could not be read. Load the page again in a moment." }),
    );
  });
