/**
 * Lets a reader visit the marks of every drawing that has them: with the pointer, which finds the one under it or the nearest, and with the
 * keyboard, as one tab stop with arrow keys inside. What is visited is marked by two lines and said below the drawing.
 */
const REACH = 44;

interface Spot {
  mark: SVGGElement;
  x: number;
  y: number;
}

const drawingOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<SVGSVGElement>('svg.has-marks') : null;

function spotsOf(drawing: SVGSVGElement): Spot[] {
  return [...drawing.querySelectorAll<SVGGElement>('.mark[data-at]')].map((mark) => {
    const [x = 0, y = 0] = (mark.dataset['at'] ?? '').split(',').map(Number);
    return { mark, x, y };
  });
}

/** Where to say what is visited: under the drawing. */
function readoutOf(drawing: SVGSVGElement): HTMLElement | null | undefined {
  return drawing.closest('.figure')?.querySelector<HTMLElement>('.readout');
}

function leave(drawing: SVGSVGElement): void {
  drawing.querySelector('.is-visited')?.classList.remove('is-visited');
  drawing.querySelector('.cross')?.removeAttribute('d');
  const readout = readoutOf(drawing);
  if (readout) readout.textContent = readout.dataset['still'] ?? '';
}

function visit(drawing: SVGSVGElement, { mark, x, y }: Spot): void {
  if (mark.classList.contains('is-visited')) return;
  leave(drawing);
  const { width, height } = drawing.viewBox.baseVal;
  mark.classList.add('is-visited');
  drawing.querySelector('.cross')?.setAttribute('d', `M${x},0V${height}M0,${y}H${width}`);
  const readout = readoutOf(drawing);
  if (readout) readout.textContent = mark.querySelector('title')?.textContent ?? '';
}

function nearest(drawing: SVGSVGElement, event: PointerEvent): Spot | undefined {
  const matrix = drawing.getScreenCTM();
  if (!matrix) return undefined;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  const away = (spot: Spot) => Math.hypot(spot.x - x, spot.y - y);
  const spots = spotsOf(drawing);
  const under = event.target instanceof Element ? event.target.closest('.mark') : null;
  const hit = spots.find(({ mark }) => mark === under);
  if (hit) return hit;
  const [first] = spots.sort((a, b) => away(a) - away(b));
  return first && away(first) <= REACH ? first : undefined;
}

/** The next mark in a direction: sideways by time, up and down by the value. */
function next(spots: Spot[], from: Spot, key: string): Spot | undefined {
  const along = key === 'ArrowLeft' || key === 'ArrowRight' ? 'x' : 'y';
  const other = along === 'x' ? 'y' : 'x';
  const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  const ordered = [...spots].sort((a, b) => a[along] - b[along] || a[other] - b[other]);
  return ordered[ordered.findIndex(({ mark }) => mark === from.mark) + sign];
}

/** One mark of each drawing can be reached by Tab; the last one visited, else the first. */
function stopAt(spots: Spot[], stop: Spot | undefined): void {
  for (const { mark } of spots) mark.tabIndex = mark === stop?.mark ? 0 : -1;
}

function prepare(): void {
  for (const drawing of document.querySelectorAll<SVGSVGElement>('svg.has-marks')) {
    const spots = spotsOf(drawing);
    if (!spots.some(({ mark }) => mark.getAttribute('tabindex') === '0')) stopAt(spots, spots[0]);
  }
}

document.addEventListener('pointermove', (event) => {
  const drawing = drawingOf(event.target);
  if (!drawing) return;
  const spot = nearest(drawing, event);
  if (spot) visit(drawing, spot);
  else leave(drawing);
});

document.addEventListener('focusin', (event) => {
  const drawing = drawingOf(event.target);
  const spots = drawing ? spotsOf(drawing) : [];
  const spot = spots.find(({ mark }) => mark === event.target);
  if (drawing && spot) visit(drawing, spot);
});

document.addEventListener('focusout', (event) => {
  const drawing = drawingOf(event.target);
  if (drawing) leave(drawing);
});

document.addEventListener('keydown', (event) => {
  const drawing = drawingOf(event.target);
  if (!drawing || !(event.target instanceof SVGGElement)) return;
  if (event.key === 'Escape') event.target.blur();
  if (!event.key.startsWith('Arrow')) return;
  const spots = spotsOf(drawing);
  const from = spots.find(({ mark }) => mark === event.target);
  const to = from && next(spots, from, event.key);
  event.preventDefault();
  if (!to) return;
  stopAt(spots, to);
  to.mark.focus();
});

prepare();
new MutationObserver(prepare).observe(document.body, { childList: true, subtree: true });
