/** The name of a schema.org type without its namespace, in lower case: "https://schema.org/ReadAction" is `readaction`. */
export function typeName(type: string): string {
  return type
    .slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1)
    .toLowerCase();
}
