import { Launcher } from "chrome-launcher";
import puppeteer, { type Browser } from "puppeteer-core";

/** Debian's Chromium, which the scripts that start the systems install where there is none; it reaches nothing but this machine. */
export const launch = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: Launcher.getInstallations()[0],
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
