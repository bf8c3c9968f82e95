/** A drawing as its text: the bundler takes it in. */
declare module '*.svg' {
  const drawing: string;
  export default drawing;
}
