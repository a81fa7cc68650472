import solid from "vite-plugin-solid";

export default ({ isSsrBuild }) => ({
  plugins: [solid({ ssr: true })],
  build: isSsrBuild
    ? { outDir: "dist/server" }
    : {
        outDir: "dist/client",
        rollupOptions: {
          input: "src/client.tsx",
          output: { entryFileNames: "client.js" },
        },
      },
});
