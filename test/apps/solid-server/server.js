import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { page } from "./dist/server/server.js";

createServer(({ url }, response) => {
  const isPage = url === "/";
  response.setHeader(
    "content-type",
    isPage ? "text/html; charset=utf-8" : "text/javascript",
  );
  try {
    response.end(isPage ? page() : readFileSync(`dist/client${url}`));
  } catch {
    response.writeHead(404).end();
  }
}).listen(process.env.PORT);
