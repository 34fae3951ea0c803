import { defineConfig } from "vite";

export default defineConfig({ root: "src", base: "./", build: { outDir: "../dist/vite", target: "es2022" } });
