// Makes look/icons.svg from the icons named in names.txt: npm install --no-save lucide-static && node sprite.mjs
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const folder = process.argv[2] ?? "node_modules/lucide-static";
const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
const names = readFileSync("names.txt", "utf8").trim().split(/\s+/);
const symbols = names.flatMap((name) => {
  const file = `${folder}/icons/${name}.svg`;
  if (!existsSync(file)) {
    console.error(`no icon ${name}`);
    return [];
  }
  const inner = readFileSync(file, "utf8")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/[\s\S]*?<svg[\s\S]*?>/, "")
    .replace("</svg>", "")
    .replace(/\s+/g, " ")
    .replace(/> </g, "><")
    .trim();
  return [
    `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${inner}</symbol>`,
  ];
});
writeFileSync(
  "../src/main/resources/look/icons.svg",
  `<!-- Lucide ${version}, ISC licence, see icons-licence.txt -->\n<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`,
);
console.log(`${symbols.length} icons`);
