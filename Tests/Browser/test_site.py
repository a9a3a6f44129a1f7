"""Opens the website in a browser, from the disk, and uses it as a reader does.

    python3 Tests/Browser/test_site.py FOLDER    FOLDER holds the site that `swift run Book html` wrote

It needs Chromium, its driver, and Selenium: Debian's chromium, chromium-driver and python3-selenium.
"""

import os
import shutil
import sys
import unittest
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

SITE = Path(sys.argv.pop(1) if len(sys.argv) > 1 else ".latent/site").resolve()
PAGES = sorted(SITE.glob("**/*.html"))
CHAPTERS = [page for page in PAGES if page.parent != SITE]


class SiteTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium") or shutil.which("chromium-browser")
        for argument in ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]:
            options.add_argument(argument)
        # Chromium refuses its sandbox to root.
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        service = webdriver.chrome.service.Service(shutil.which("chromedriver"))
        cls.browser = webdriver.Chrome(options=options, service=service)
        cls.browser.set_page_load_timeout(120)

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()

    def setUp(self):
        self.screen(1280, 900, "light")
        self.open(CHAPTERS[0])
        self.run_script("localStorage.clear()")
        self.open(CHAPTERS[0])

    # Helpers

    def screen(self, width, height, scheme):
        send = self.browser.execute_cdp_cmd
        send("Emulation.setDeviceMetricsOverride", dict(width=width, height=height, deviceScaleFactor=1, mobile=width < 600))
        send("Emulation.setEmulatedMedia", dict(features=[dict(name="prefers-color-scheme", value=scheme)]))

    def open(self, page, fragment=""):
        self.browser.get("about:blank")
        self.browser.get(page.as_uri() + fragment)

    def run_script(self, script, *arguments):
        return self.browser.execute_script(script, *arguments)

    def find(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def wait(self, condition, why):
        WebDriverWait(self.browser, 30).until(lambda _: condition(), why)

    def press(self, *keys):
        ActionChains(self.browser).send_keys(*keys).perform()

    @property
    def path(self):
        return self.browser.current_url.split("#")[0].removeprefix(SITE.as_uri() + "/")

    # Navigation

    def test_next_leads_through_the_whole_book_and_previous_back(self):
        self.open(SITE / "index.html")
        seen = [self.path]
        while links := self.all(".pager .next"):
            links[0].click()
            self.assertNotIn(self.path, seen)
            seen.append(self.path)
        self.assertEqual(sorted(seen), sorted(str(page.relative_to(SITE)) for page in PAGES))
        for expected in reversed(seen[:-1]):
            self.find(".pager .previous").click()
            self.assertEqual(self.path, expected)

    def test_the_list_of_chapters_marks_the_page_and_leads_to_others(self):
        self.assertEqual(len(self.all(".chapters > ol > li > a")), len(PAGES))
        current = self.find(".chapters [aria-current=page]")
        self.assertEqual(self.run_script("return arguments[0].pathname", current), CHAPTERS[0].as_uri().removeprefix("file://"))
        self.all(".chapters > ol > li > a")[2].click()
        self.assertEqual(self.path, str(CHAPTERS[1].relative_to(SITE)))
        self.find(".home").click()
        self.assertEqual(self.path, "index.html")

    def test_the_table_of_contents_goes_to_its_heading(self):
        link = self.all(".sections a")[2]
        link.click()
        name = self.run_script("return decodeURIComponent(location.hash.slice(1))")
        top = self.run_script("return document.getElementById(arguments[0]).getBoundingClientRect().top", name)
        self.assertTrue(40 <= top <= 200, f"the heading is at {top}")
        self.wait(lambda: link.get_attribute("aria-current") == "true", "the section is not marked")

    def test_on_a_telephone_the_chapters_are_a_drawer(self):
        self.screen(390, 844, "light")
        self.open(CHAPTERS[0])
        self.assertFalse(self.find(".chapters a").is_displayed())
        self.find("#site-menu").click()
        self.wait(lambda: self.find(".chapters a").is_displayed(), "the drawer stays shut")
        self.assertEqual(self.find("#site-menu").get_attribute("aria-expanded"), "true")
        self.assertTrue(self.run_script("return document.activeElement.closest('.chapters') !== null"))
        self.press(Keys.ESCAPE)
        self.wait(lambda: not self.find(".chapters a").is_displayed(), "the drawer stays open")
        self.assertEqual(self.run_script("return document.activeElement.id"), "site-menu")

    def test_the_first_stop_of_the_keyboard_skips_to_the_text(self):
        self.press(Keys.TAB)
        self.assertEqual(self.run_script("return document.activeElement.className"), "skip")
        self.press(Keys.ENTER)
        self.assertEqual(self.run_script("return document.activeElement.id"), "site-main")

    # Search

    def search(self, words):
        self.press("/")
        self.wait(lambda: self.find("#site-search").is_displayed(), "no search opens")
        self.press(words)
        self.wait(lambda: self.find("#site-status").text != "", "the search says nothing")

    def test_search_finds_sections_of_other_pages_and_marks_the_words(self):
        self.search("Gaussian mixture")
        self.wait(lambda: self.all(".results a"), "nothing is found")
        self.assertTrue(any("05-clustering" in link.get_attribute("href") for link in self.all(".results a")))
        marks = {mark.text.lower() for mark in self.all(".results mark")}
        self.assertIn("gaussian", marks)
        self.assertTrue(marks <= {"gaussian", "mixture"}, marks)

    def test_search_goes_by_the_keyboard_and_gives_the_focus_back(self):
        self.search("hungarian")
        self.wait(lambda: self.all(".results a"), "nothing is found")
        self.press(Keys.ESCAPE)
        self.wait(lambda: not self.find("#site-search").is_displayed(), "the search stays open")
        self.assertEqual(self.run_script("return document.activeElement.id"), "site-find")
        self.search("hungarian")
        self.wait(lambda: self.all(".results a"), "nothing is found")
        target = self.all(".results a")[0].get_attribute("href")
        self.press(Keys.ARROW_DOWN)
        self.assertEqual(self.run_script("return document.activeElement.href"), target)
        self.press(Keys.ENTER)
        self.wait(lambda: self.browser.current_url == target, "the result is not opened")
        self.assertIn("Hungarian", self.find("main").text)

    def test_search_says_that_it_found_nothing(self):
        self.search("zyzzyva")
        self.wait(lambda: "zyzzyva" in self.find("#site-status").text, "it does not say so")
        self.assertEqual(self.all(".results a"), [])

    # Formulas

    def test_formulas_are_drawn_and_leave_no_source(self):
        count = 0
        for page in PAGES:
            self.open(page)
            self.run_script("for (const box of document.querySelectorAll('details')) box.open = true")
            sizes = self.run_script("""
                return [...document.querySelectorAll("main math")].map(math => {
                    const box = math.getBoundingClientRect();
                    return [box.width, box.height, math.querySelector("annotation")?.textContent];
                });""")
            for width, height, source in sizes:
                self.assertTrue(width > 2 and height > 5, f"{page.name}: {source} is {width} by {height}")
            count += len(sizes)
            text = self.run_script("""
                const copy = document.querySelector("main").cloneNode(true);
                for (const code of copy.querySelectorAll("pre, code, annotation")) code.remove();
                return copy.textContent;""")
            self.assertNotIn("$", text, page)
            # Fractions are drawn by a browser that knows MathML: one part above the other.
            for above, below in self.run_script("""
                return [...document.querySelectorAll("main mfrac")].map(part =>
                    [...part.children].map(child => child.getBoundingClientRect().top));"""):
                self.assertLess(above, below)
        self.assertGreater(count, 100)

    def test_the_font_of_formulas_goes_along(self):
        if not list((SITE / "assets").glob("*.[ot]tf")):
            self.skipTest("this system has no font for formulas")
        self.run_script("return document.fonts.load('16px Formula')")
        self.wait(lambda: self.run_script("return document.fonts.check('16px Formula')"), "it is not loaded")
        self.assertEqual(self.run_script("return [...document.fonts].filter(f => f.status === 'error').length"), 0)

    # Theme

    def background(self):
        return self.run_script("return getComputedStyle(document.documentElement).backgroundColor")

    def brightness(self):
        return sum(int(part) for part in self.background()[4:-1].split(","))

    def test_the_theme_follows_the_system_and_then_the_reader(self):
        self.assertGreater(self.brightness(), 700)
        self.screen(1280, 900, "dark")
        self.assertLess(self.brightness(), 120)
        button = self.find("#site-theme")
        self.assertEqual(button.get_attribute("aria-pressed"), "true")
        button.click()
        self.assertGreater(self.brightness(), 700)
        self.assertEqual(button.get_attribute("aria-pressed"), "false")
        self.open(CHAPTERS[1])
        self.assertGreater(self.brightness(), 700, "another page forgot the choice")
        self.find("#site-theme").click()
        self.assertLess(self.brightness(), 120)

    def test_texts_stand_out_in_both_themes(self):
        script = """
            const number = colour => { const c = document.createElement("canvas").getContext("2d");
                c.fillStyle = colour; c.fillRect(0, 0, 1, 1); return [...c.getImageData(0, 0, 1, 1).data]; };
            const known = new Map();
            const rgba = colour => { if (!known.has(colour)) known.set(colour, number(colour)); return known.get(colour); };
            const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
                .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
            const behind = element => { for (let e = element; e; e = e.parentElement) {
                const colour = rgba(getComputedStyle(e).backgroundColor); if (colour[3] === 255) return colour; } };
            const low = new Map();
            for (const element of document.querySelectorAll("body *")) {
                if (![...element.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !element.checkVisibility()) continue;
                if (element.matches(".anchor, annotation")) continue;
                const style = getComputedStyle(element);
                const [a, b] = [light(rgba(style.color)), light(behind(element))].sort((x, y) => y - x);
                const ratio = (a + 0.05) / (b + 0.05);
                if (ratio < 4.5) low.set(element.tagName + "." + element.className, ratio);
            }
            return [...low];"""
        for scheme in ["light", "dark"]:
            self.screen(1280, 900, scheme)
            for page in PAGES:
                self.open(page)
                self.assertEqual(self.run_script(script), [], f"{page.parent.name} {scheme}")

    # Pictures

    def test_pictures_enlarge_and_give_the_focus_back(self):
        self.assertFalse(self.find("#site-picture").is_displayed())
        links = self.all("a.enlarge")
        self.run_script("arguments[0].scrollIntoView({block: 'center'})", links[0])
        links[0].click()
        dialog = self.find("#site-picture")
        self.wait(dialog.is_displayed, "no picture opens")
        image = lambda: self.find("#site-picture img")
        self.wait(lambda: self.run_script("return arguments[0].naturalWidth", image()) > 0, "the picture is not loaded")
        self.assertEqual(image().get_attribute("src"), links[0].get_attribute("href"))
        self.assertTrue(image().get_attribute("alt"))
        box = self.run_script("const b = arguments[0].getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]", image())
        self.assertTrue(box[0] >= 0 and box[1] >= 0 and box[2] <= 1280 and box[3] <= 900, f"it does not fit: {box}")
        width = lambda element: self.run_script("return arguments[0].getBoundingClientRect().width", element)
        self.assertGreater(width(image()), width(links[0]), "it is not larger")
        self.assertIn("Figure 1", self.find("#site-picture .caption").text)
        self.assertTrue(self.run_script("return document.querySelector('#site-picture').contains(document.activeElement)"))
        self.press(Keys.ARROW_RIGHT)
        self.assertEqual(image().get_attribute("src"), links[1].get_attribute("href"))
        self.press(Keys.ESCAPE)
        self.wait(lambda: not dialog.is_displayed(), "the picture stays open")
        self.assertEqual(self.run_script("return document.activeElement.href"), links[1].get_attribute("href"))
        self.press(Keys.ENTER)
        self.wait(dialog.is_displayed, "the keyboard opens no picture")
        self.press(Keys.ESCAPE)

    def test_every_picture_of_every_page_is_loaded(self):
        for page in PAGES:
            self.open(page)
            self.run_script("for (const image of document.images) image.loading = 'eager'")
            self.wait(lambda: self.run_script("return [...document.images].every(i => i.complete)"), "pictures do not come")
            self.assertEqual(self.run_script("return [...document.images].filter(i => !i.naturalWidth).map(i => i.src)"), [])

    # The whole

    def test_no_page_is_wider_than_a_telephone(self):
        self.screen(390, 844, "light")
        for page in PAGES:
            self.open(page)
            self.assertLessEqual(self.run_script("return document.documentElement.scrollWidth"), 390, page)

    def test_tables_and_formulas_fit_a_desktop(self):
        """Beside the list of chapters of a screen 1280 pixels wide; only code may be wider than its place."""
        self.screen(1280, 900, "light")
        for page in PAGES:
            self.open(page)
            wide = self.run_script(
                "return [...document.querySelectorAll('.scroller, .formula')]"
                ".filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.textContent.slice(0, 80))")
            self.assertEqual(wide, [], page)

    def test_hints_open(self):
        self.open(next(page for page in CHAPTERS if "clustering" in str(page)))
        hint = self.find(".exercise details > p")
        self.assertFalse(hint.is_displayed())
        self.find(".exercise summary").click()
        self.assertTrue(hint.is_displayed())

    def test_nothing_is_asked_of_a_network_and_no_script_fails(self):
        self.browser.get_log("browser"), self.browser.get_log("performance")
        for page in PAGES:
            self.open(page)
        self.search("network")
        self.assertEqual([entry["message"] for entry in self.browser.get_log("browser")], [])
        asked = [entry["message"] for entry in self.browser.get_log("performance")
                 if '"Network.requestWillBeSent"' in entry["message"]]
        self.assertGreater(len(asked), len(PAGES))
        self.assertEqual([message for message in asked if '"url":"http' in message], [])


if __name__ == "__main__":
    unittest.main()
