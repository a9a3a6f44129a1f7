// Runs before anything is drawn, so that no page flashes in the wrong theme.
document.documentElement.classList.add("scripted");
try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
    // A browser may refuse to remember anything; then the system's theme holds.
}
