package bpm.access;

import bpm.shared.Words;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a person signed in with (อุปกรณ์), as far as the browser tells: {@code Chrome บน Android}. */
public record Device(String browser, String system) {

    /** First match wins: every browser claims to be several others. */
    private static final Map<String, String> BROWSERS = ordered(
            "Line/",
            "LINE",
            "Edg",
            "Edge",
            "SamsungBrowser",
            "Samsung Internet",
            "OPR/",
            "Opera",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Windows",
            "Windows",
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "CrOS",
            "ChromeOS",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    static Device of(String agent) {
        return new Device(first(BROWSERS, agent), first(SYSTEMS, agent));
    }

    /** The device in the reader's words. */
    public String said(Words t) {
        if (browser.isEmpty() && system.isEmpty()) {
            return t.s("อุปกรณ์ที่ไม่รู้จัก");
        }
        if (browser.isEmpty() || system.isEmpty()) {
            return browser + system;
        }
        return t.s("{0} บน {1}", browser, system);
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... signsAndNames) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < signsAndNames.length; i += 2) {
            map.put(signsAndNames[i], signsAndNames[i + 1]);
        }
        return map;
    }
}
