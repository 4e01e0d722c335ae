package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.OtherReader;
import bpm.Server;
import bpm.access.Actor;
import bpm.world.ExampleServer;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One person's window of the browser: desktop (1280) or phone (390), with or without JavaScript. */
final class Window implements AutoCloseable {

    /** {@code BPM_PICTURES=keep} renews the pictures of the documents, any other word leaves them in target. */
    private static final Optional<Path> SCREENS = Optional.ofNullable(System.getenv("BPM_PICTURES"))
            .map(word -> word.equals("keep") ? Path.of("docs", "screens") : Path.of("target", "screens"));

    /** The tag of what only shows pages, at two widths: {@code bin/test screens} runs those. */
    static final String SCREENS_ONLY = "screens";

    private static final String SERIOUS = """
            rules => axe.run(document, {resultTypes: ['violations'],
                ...(rules.length && {runOnly: {type: 'rule', values: rules}})}).then(found => found.violations
                .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
                .map(rule => rule.id + ': ' + rule.nodes.map(node => node.html)))
            """;

    /** What depends on the width: the rest was asked of the same page on a desktop. */
    private static final List<String> NARROW =
            List.of("scrollable-region-focusable", "link-name", "button-name", "label");

    private final BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    /** Who is signed in to the example world already: signing in costs a second, and its own tests prove it. */
    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();

    private Window(String url, int width, int height, boolean script) {
        this(url, width, height, script, Optional.empty());
    }

    private Window(String url, int width, int height, boolean script, Optional<String> cookies) {
        this(cookies.map(options(url, width, height, script)::setStorageState)
                .orElseGet(() -> options(url, width, height, script)));
    }

    private Window(Browser.NewContextOptions options) {
        context = Chromium.browser().newContext(options);
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")
                    && !message.text().contains("net::ERR_")) {
                complaints.add(message.text());
            }
        });
    }

    private static Browser.NewContextOptions options(String url, int width, int height, boolean script) {
        return new Browser.NewContextOptions()
                .setBaseURL(url)
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script)
                .setLocale("th-TH")
                .setTimezoneId("Asia/Bangkok");
    }

    static Window desktop() {
        return new Window(Server.url(), 1280, 900, true);
    }

    static Window phone() {
        return new Window(Server.url(), 390, 844, true);
    }

    /** A participant's phone, as narrow as they come. */
    static Window phone(int width, boolean script) {
        return new Window(Server.url(), width, 760, script);
    }

    /** A participant's phone that reaches the server by a way that can be cut. */
    static Window phone(Signal signal, int width) {
        return new Window(signal.url(), width, 760, true);
    }

    /** A participant's phone whose requests a test answers itself: a service worker's would pass by it. */
    static Window phoneWithoutWorker() {
        return new Window(options(Server.url(), 390, 760, true).setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    static Window withoutScript() {
        return new Window(Server.url(), 1280, 900, false);
    }

    /** Somebody's window on the example world. */
    static Window onExample(String person) {
        var cookies = Optional.ofNullable(SIGNED_IN.get(person));
        var window = new Window(ExampleServer.url(), 1280, 900, true, cookies);
        if (cookies.isEmpty()) {
            window.as(person, ExampleServer.password(person));
            SIGNED_IN.put(person, window.context.storageState());
        }
        return window;
    }

    /** The page as a desktop and as a phone shows it, each fit and with its picture. */
    void isFitOnBoth(String path, String name) {
        open(path).picture(name).isFit();
        page.setViewportSize(390, 900);
        open(path).picture(name + "-phone").isFitBy(NARROW);
    }

    /** The picture of one page of a paper, as another program draws it. */
    void paper(byte[] pdf, String name, int page) {
        SCREENS.ifPresent(folder -> OtherReader.run(List.of(
                "pdftoppm", "-r", "80", "-png", "-singlefile", "-f", "" + page, "-l", "" + page,
                OtherReader.kept(pdf, name + ".pdf").toString(), folder.resolve(name).toString())));
    }

    Window as(Actor person) {
        return as(person.name(), Given.PASSWORD);
    }

    Window as(String name, String password) {
        page.navigate("/sign-in");
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        page.locator("form[action='/sign-in'] button").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    Page page() {
        return page;
    }

    /** Out of reach of any signal, or back again. */
    Window offline(boolean offline) {
        context.setOffline(offline);
        return this;
    }

    /** Closes the page and opens another in the same browser. */
    Window anew() {
        page.close();
        page = context.newPage();
        return this;
    }

    Window open(String path) {
        page.navigate(path);
        return this;
    }

    /** Leaves a picture of the whole page, where pictures are asked for: they take as long as the proofs. */
    Window picture(String name) {
        page.waitForLoadState();
        SCREENS.ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true)));
        return this;
    }

    /** No serious finding of axe, no sideways scrolling, no script or policy error. */
    Window isFit() {
        return isFitBy(List.of());
    }

    private Window isFitBy(List<String> rules) {
        // axe itself, not its builder, which opens a second page for each and carries every pass across
        page.evaluate(AxeBuilder.getAxeScript());
        var serious = (List<?>) page.evaluate(SERIOUS, rules);
        assertThat(serious).as("axe on " + page.url()).isEmpty();
        var wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wide).intValue()).as("sideways scroll on " + page.url()).isZero();
        assertThat(complaints).as("console of " + page.url()).isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
