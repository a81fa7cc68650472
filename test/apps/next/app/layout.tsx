import type { ReactNode } from "react";
import "../src/page.css";

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="az">
      <body>{children}</body>
    </html>
  );
}
