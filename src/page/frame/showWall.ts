import "./wall.css";

/** Large, on a white ground, for a projector; or as at a desk. */
export function showWall(isWall: boolean): void {
  document.documentElement.toggleAttribute("data-wall", isWall);
}
