"use strict";
// Looks for words in all sections of all pages. The index is a script that is loaded when it is first needed.
{
    const root = document.documentElement.dataset.root;
    const dialog = document.querySelector("#site-search");
    const input = dialog.querySelector("input");
    const status = dialog.querySelector(".status");
    const list = dialog.querySelector(".results");
    const most = 30;

    // MARK: Index

    // Letter for letter, so that a place in the folded text is the same place in the text.
    const fold = (text) => Array.from(text, (letter) => {
        const base = letter.normalize("NFD")[0].toLowerCase();
        return base.length === letter.length ? base : letter;
    }).join("");

    let loading = null;
    const load = () => (loading ??= new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = root + "assets/search-index.js";
        script.onload = () => {
            const { pages, sections } = window.searchIndex;
            resolve(sections.map((section) => ({
                ...section, page: pages[section.page], foldedHeading: fold(section.heading), foldedText: fold(section.text),
                foldedTitle: fold(pages[section.page].label + " " + pages[section.page].title),
            })));
        };
        script.onerror = () => reject(new Error("The index of the search could not be loaded."));
        document.head.append(script);
    }));

    // MARK: Ranking

    const isLetter = (letter) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
    const places = (text, word) => {
        const found = [];
        for (let at = text.indexOf(word); at >= 0 && found.length < 200; at = text.indexOf(word, at + word.length)) {
            found.push({ at, starts: !isLetter(text[at - 1]), whole: !isLetter(text[at - 1]) && !isLetter(text[at + word.length]) });
        }
        return found;
    };
    const worth = (found, one) => found.reduce((sum, place) => sum + (place.whole ? 1 : place.starts ? 0.6 : 0.15), 0) * one;

    // A section counts if it, its heading and its page's title hold every word; headings weigh more than text, words
    // that stand together more than scattered ones, and lists of works less than what is said of them.
    const score = (section, words) => {
        let total = 0;
        for (const word of words) {
            const inText = Math.min(4, worth(places(section.foldedText, word), 1));
            const inHeading = Math.min(1, worth(places(section.foldedHeading, word), 1)) * 8;
            const inTitle = Math.min(1, worth(places(section.foldedTitle, word), 1)) * 2;
            if (inText + inHeading + inTitle === 0) return 0;
            if (inText + inHeading === 0 && words.length === 1 && section.anchor !== "") return 0;
            total += inText + inHeading + inTitle;
        }
        if (words.length > 1 && section.foldedText.includes(words.join(" "))) total += 4;
        return section.anchor === "references" ? total / 3 : total;
    };

    const wordsOf = (query) => [...new Set(fold(query).split(/\s+/).filter((word) => word !== ""))];

    // MARK: Results

    /// Appends `text` with every word of the query marked.
    const marked = (element, text, words) => {
        const folded = fold(text);
        const stretches = words.flatMap((word) => places(folded, word).map((place) => [place.at, place.at + word.length]))
            .sort((a, b) => a[0] - b[0]);
        let end = 0;
        for (const [from, to] of stretches) {
            if (to <= end) continue;
            element.append(text.slice(end, Math.max(from, end)));
            const mark = document.createElement("mark");
            mark.textContent = text.slice(Math.max(from, end), to);
            element.append(mark);
            end = to;
        }
        element.append(text.slice(end));
    };

    /// The stretch of the text that holds most of the words.
    const excerpt = (section, words) => {
        const length = 190;
        const found = words.flatMap((word) => places(section.foldedText, word).map((place) => ({ ...place, word })));
        let [best, from] = [-1, 0];
        for (const start of found) {
            const near = found.filter((place) => place.at >= start.at && place.at < start.at + length - 40);
            const value = new Set(near.map((place) => place.word)).size * 10 + worth(near, 1) + (start.starts ? 1 : 0);
            if (value > best) [best, from] = [value, start.at];
        }
        from = Math.max(0, from - 40);
        if (from > 0) from = section.text.indexOf(" ", from) + 1;
        let to = Math.min(section.text.length, from + length);
        if (to < section.text.length) to = Math.max(section.text.lastIndexOf(" ", to), from + 1);
        return (from > 0 ? "… " : "") + section.text.slice(from, to) + (to < section.text.length ? " …" : "");
    };

    const result = (section, words) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = root + section.page.path + (section.anchor ? "#" + encodeURIComponent(section.anchor) : "");
        const parts = [["where", section.page.label], ["heading", section.heading], ["excerpt", excerpt(section, words)]];
        for (const [name, text] of parts) {
            const line = document.createElement("span");
            line.className = name;
            if (name === "where") line.textContent = text;
            else marked(line, text, words);
            link.append(line);
        }
        item.append(link);
        return item;
    };

    const search = async () => {
        const words = wordsOf(input.value);
        let sections;
        try {
            sections = await load();
        } catch (error) {
            status.textContent = error.message;
            return;
        }
        // Something else may have been typed while the index came.
        if (words.join(" ") !== wordsOf(input.value).join(" ")) return;
        if (words.length === 0) {
            list.replaceChildren();
            status.textContent = "";
            return;
        }
        const found = sections.map((section, place) => ({ section, place, score: score(section, words) }))
            .filter((one) => one.score > 0).sort((a, b) => b.score - a.score || a.place - b.place);
        list.replaceChildren(...found.slice(0, most).map((one) => result(one.section, words)));
        status.textContent = found.length === 0 ? `Nothing holds “${input.value.trim()}”.`
            : found.length === 1 ? "One section."
            : found.length > most ? `The best ${most} of ${found.length} sections.` : `${found.length} sections.`;
    };

    // MARK: Keyboard

    const button = document.querySelector("#site-find");
    let before = null;
    const open = () => {
        if (document.querySelector("dialog[open]")) return;
        before = document.activeElement;
        dialog.showModal();
        input.focus();
        input.select();
        search();
    };
    button.addEventListener("click", open);
    dialog.querySelector(".close").addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => (before && before !== document.body ? before : button).focus());
    dialog.addEventListener("click", (event) => {
        // What lies behind the box belongs to the dialog, too.
        if (event.target === dialog || event.target.closest("a")) dialog.close();
    });
    input.addEventListener("input", search);
    document.addEventListener("keydown", (event) => {
        const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
        const wanted = (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing)
            || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
        if (!wanted) return;
        event.preventDefault();
        open();
    });
    dialog.addEventListener("keydown", (event) => {
        const links = [...list.querySelectorAll("a")];
        const at = links.indexOf(document.activeElement);
        if (event.key === "Enter" && document.activeElement === input && links.length > 0) links[0].click();
        else if (event.key === "ArrowDown" && links.length > 0) links[Math.min(at + 1, links.length - 1)].focus();
        else if (event.key === "ArrowUp" && at >= 0) (at === 0 ? input : links[at - 1]).focus();
        else return;
        event.preventDefault();
    });
}
