package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** What one district does for one activity, click by click: held, asked, reported, told what it cost. */
final class DistrictLeg {

    private static final Pattern CODE = Pattern.compile("/q/(\\w+)$");

    private final OfficeCode district;
    private final String base;

    DistrictLeg(ActivityKey activity, OfficeCode district) {
        this.district = district;
        this.base = "/assignments/" + activity + "/" + district;
    }

    /** From the desk: the progress report is filled in, checked and sent. */
    void reports() {
        try (var window = Window.desktop().as(Given.reporter(district))) {
            report(window.open("/?year=2567").page());
        }
    }

    /** The same, and the round, its answers from two phones, the evaluation and the results form. */
    void doesAll() {
        try (var window = Window.desktop().as(Given.reporter(district))) {
            report(window.open("/?year=2567").page());
            var page = window.open(base + "/rounds").page();
            answered(round(page));
            page.locator("form[action$='/closing'] button").click();
            page.locator("form[action$='/opening'] button").waitFor();
            evaluate(window.open(base + "/evaluation").page());
            results(window.open(base + "/results").page());
        }
    }

    private void report(Page page) {
        page.locator("a[href^='" + base + "']").first().click();
        if (!page.url().endsWith("/progress")) {
            page.locator("a[href='" + base + "/progress']").first().click();
        }
        page.locator("#responsibleName").fill("อรทัย ใจงาม");
        page.locator("#responsiblePhone").fill("๐๘๑-๒๓๔-๕๖๗๘");
        page.locator("#from-0").fill("10 ก.ค. 2567");
        page.locator("#successPoints").fill("ผู้เข้าร่วมมีแผน");
        page.locator("#result").fill("๕๘");
        page.getByText("ตรวจก่อนส่ง", new Page.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL(url -> url.endsWith("/check"));
        page.locator("input[name=sure]").all().forEach(box -> box.check());
        page.locator("form[action$=submission] button.btn-primary").click();
        page.waitForURL(url -> !url.endsWith("/check"));
        assertThat(page.locator("main").innerText()).contains("ส่งแล้ว");
    }

    /** A round of two people, its door open; the address that its square code holds. */
    private String round(Page page) {
        page.locator("#place").fill("หอประชุม");
        page.locator("#from").fill("10 ก.ค. 2567");
        page.locator("#expected").fill("60");
        page.locator("main form[action$='/rounds'] button.btn-primary").click();
        page.locator("a[href$='/edit#present']").click();
        page.locator("#present").fill("2");
        page.locator("main form button.btn-primary").click();
        page.locator("form[action$='/opening'] button").click();
        page.locator("form[action$='/closing'] button").waitFor();
        var address = CODE.matcher(page.locator("a[href^='/q/']").first().getAttribute("href"));
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private static void answered(String address) {
        for (int level : new int[] {4, 5}) {
            try (var phone = Window.phone(390, true)) {
                var page = phone.open(address).page();
                page.locator("label:has([name='S1'][value='" + level + "'])").click();
                page.locator(".bar button").click();
                page.locator("#thanks").waitFor();
            }
        }
    }

    private static void evaluate(Page page) {
        page.locator("#comment").fill("จัดได้ดี");
        page.locator("button[formaction$='/submission']").click();
        page.locator("textarea#comment")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void results(Page page) {
        page.locator("#objectives").fill("ให้มีแผนปลดหนี้");
        page.locator("#targetGroup").fill("กรรมการ");
        page.locator("#male").fill("20");
        page.locator("#female").fill("38");
        page.locator("[id='dates.0.from']").fill("10 ก.ค. 2567");
        page.locator("#place").fill("หอประชุมอำเภอ");
        page.locator("#received").fill("12,000");
        page.locator("#spent").fill("11,500.50");
        page.locator("#how").fill("อบรมหนึ่งวัน");
        page.locator("[id='outputs.0.indicator']").fill("จำนวนคน");
        page.locator("[id='outputs.0.reached']").fill("58");
        page.locator("#outcomes").fill("มีแผนครบ");
        page.locator("button[value='check']").click();
        page.waitForURL(url -> url.endsWith("/check"));
        page.locator("form[action$='/submission'] button").click();
        page.waitForURL(url -> url.endsWith("/results"));
    }
}
