/** A program of Typst as its text (scripts/build/print-worker.ts). */
declare module '*.typ' {
  const text: string;
  export default text;
}
