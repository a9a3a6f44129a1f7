"use strict";
// The theme, the drawer of chapters and sections, enlarged pictures, and what scrolls sideways.
{
    const page = document.documentElement;
    const find = (selector, within = document) => within.querySelector(selector);

    // MARK: Theme

    const themeButton = find("#site-theme");
    const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (page.dataset.theme ? page.dataset.theme === "dark" : systemIsDark.matches);
    const showTheme = () => themeButton.setAttribute("aria-pressed", String(isDark()));
    themeButton.addEventListener("click", () => {
        page.dataset.theme = isDark() ? "light" : "dark";
        try {
            localStorage.setItem("theme", page.dataset.theme);
        } catch {
            // Then it holds for this page alone.
        }
        showTheme();
    });
    systemIsDark.addEventListener("change", showTheme);
    showTheme();

    // MARK: Drawer

    const menu = find("#site-menu");
    const chapters = find("#site-chapters");
    const main = find("#site-main");
    const setDrawer = (open) => {
        page.classList.toggle("drawer-open", open);
        menu.setAttribute("aria-expanded", String(open));
        main.inert = open;
        if (open) (find("[aria-current]", chapters) ?? find("a", chapters)).focus();
    };
    menu.addEventListener("click", () => setDrawer(!page.classList.contains("drawer-open")));
    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && page.classList.contains("drawer-open")) {
            setDrawer(false);
            menu.focus();
        }
    });
    document.addEventListener("click", (event) => {
        if (page.classList.contains("drawer-open") && !event.target.closest("#site-chapters, #site-menu")) setDrawer(false);
    });
    matchMedia("(min-width: 62rem)").addEventListener("change", () => setDrawer(false));
    find("[aria-current]", chapters)?.scrollIntoView({ block: "nearest" });

    // MARK: On this page

    const sections = find(".sections", chapters);
    if (sections) {
        const links = new Map([...sections.querySelectorAll("a")].map((link) => [link.hash.slice(1), link]));
        const headings = [...main.querySelectorAll("h2[id], h3[id]")].filter((heading) => links.has(heading.id));
        let marked = null;
        const mark = () => {
            const passed = headings.filter((heading) => heading.getBoundingClientRect().top < 120);
            const link = links.get((passed.at(-1) ?? headings[0])?.id);
            if (!link || link === marked) return;
            marked?.removeAttribute("aria-current");
            link.setAttribute("aria-current", "true");
            marked = link;
            // Only the list itself may move, never the page.
            const [inner, outer] = [link.getBoundingClientRect(), chapters.getBoundingClientRect()];
            if (inner.top < outer.top || inner.bottom > outer.bottom) {
                chapters.scrollTop += inner.top - outer.top - outer.height / 3;
            }
        };
        let waiting = false;
        addEventListener("scroll", () => {
            if (waiting) return;
            waiting = true;
            requestAnimationFrame(() => {
                waiting = false;
                mark();
            });
        }, { passive: true });
        mark();
    }

    // MARK: Details

    // A link to something inside a closed hint opens it.
    const reveal = () => {
        const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
        if (!target) return;
        for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    };
    addEventListener("hashchange", reveal);
    reveal();

    // MARK: Pictures

    const viewer = find("#site-picture");
    const canvas = find(".canvas", viewer);
    const pictures = [...document.querySelectorAll("a.enlarge")];
    let shown = -1;
    const show = (index) => {
        shown = (index + pictures.length) % pictures.length;
        const [link, source] = [pictures[shown], find("img", pictures[shown])];
        const image = document.createElement("img");
        image.src = link.href;
        image.alt = source.alt;
        canvas.replaceChildren(image);
        canvas.classList.remove("full");
        const caption = find("figcaption", link.closest("figure") ?? link);
        find(".caption", viewer).replaceChildren(...(caption ? [...caption.cloneNode(true).childNodes] : [source.alt]));
    };
    const close = () => viewer.close();
    pictures.forEach((link, index) => {
        link.setAttribute("aria-haspopup", "dialog");
        link.addEventListener("click", (event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            show(index);
            viewer.showModal();
            find(".close", viewer).focus();
        });
    });
    find(".previous", viewer).addEventListener("click", () => show(shown - 1));
    find(".next", viewer).addEventListener("click", () => show(shown + 1));
    find(".close", viewer).addEventListener("click", close);
    if (pictures.length < 2) for (const name of [".previous", ".next"]) find(name, viewer).hidden = true;
    canvas.addEventListener("click", (event) => {
        // The picture itself changes between fitting the screen and its own size.
        if (event.target === canvas) close();
        else canvas.classList.toggle("full");
    });
    find(".caption", viewer).addEventListener("click", (event) => event.target.closest("a") && close());
    viewer.addEventListener("keydown", (event) => {
        if (event.key === "ArrowLeft" && pictures.length > 1) show(shown - 1);
        if (event.key === "ArrowRight" && pictures.length > 1) show(shown + 1);
    });
    viewer.addEventListener("close", () => {
        canvas.replaceChildren();
        pictures[shown]?.focus();
    });

    // MARK: Sideways

    // Whoever uses the keyboard can scroll what is too wide; what is not is no stop on the way.
    const scrollers = document.querySelectorAll("pre, .scroller, .formula");
    const fitScrollers = () => {
        for (const box of scrollers) {
            if (box.scrollWidth > box.clientWidth + 1) {
                box.tabIndex = 0;
                box.setAttribute("role", "region");
                box.setAttribute("aria-label", box.matches("pre") ? "Code" : box.matches(".formula") ? "Formula" : "Table");
            } else {
                for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
            }
        }
    };
    addEventListener("resize", fitScrollers);
    addEventListener("load", fitScrollers);
}
