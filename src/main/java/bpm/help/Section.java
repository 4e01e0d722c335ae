package bpm.help;

import org.springframework.web.util.pattern.PathPattern;

import java.util.List;

/** One section of the help (หัวข้อช่วยเหลือ): its text in both languages, and the pages that it explains. */
public record Section(String key, HelpText thai, HelpText english, List<PathPattern> pages) {

    public HelpText in(boolean inEnglish) {
        return inEnglish ? english : thai;
    }

    public String path() {
        return "/help/" + key;
    }
}
