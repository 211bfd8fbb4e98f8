/**
 * The fragment of a figure's permanent address on its entity's page: `peak-bf16;sparsity=dense@2026-04`.
 * Brackets are not allowed in a URL fragment, so dimensions are written the way of matrix parameters.
 * @param id The id of a series or of a figure.
 */
export function anchorOf(id: string): string {
  return id
    .replace(/^[^#]*#/, '')
    .replace('[', ';')
    .replace(']', '')
    .replaceAll(',', ';');
}
