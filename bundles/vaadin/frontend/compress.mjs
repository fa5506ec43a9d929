// Puts a .br and a .gz beside every text file of compiled/, so that the server never compresses anything itself.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

for (const entry of readdirSync("compiled", { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  if (!entry.isFile() || file.includes("config") || file.includes("compiled/frontend") || !/\.(js|css|svg)$/.test(file)) continue;
  const content = readFileSync(file);
  writeFileSync(file + ".gz", gzipSync(content, { level: 9 }));
  writeFileSync(
    file + ".br",
    brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  );
}
