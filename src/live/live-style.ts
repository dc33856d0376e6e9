/** The style of what a live chart adds to its page. Printed pages show the picture again. */
export const STYLE = `
.live { position: relative; }
.live > svg { visibility: hidden; }
.live > canvas { position: absolute; inset: 0 auto auto 0; inline-size: 100%; }
.live > button { position: absolute; padding: 0; border: 0; background: none; cursor: pointer; }
.live > [role='status'] {
  position: absolute; z-index: 1; inset-block-start: 0; inset-inline-start: 0; display: grid;
  inline-size: max-content; max-inline-size: min(17rem, 100%); padding: 0.5rem 0.7rem;
  border: 1px solid var(--slate); border-radius: 3px; background: var(--paper); color: var(--ink);
  font-size: 0.875rem; line-height: 1.35; overflow-wrap: break-word; pointer-events: none;
}
.live > [role='status']:empty { display: none; }
@media print {
  .live > svg { visibility: visible; }
  .live > :is(canvas, button, [role='status']) { display: none; }
}
`;
