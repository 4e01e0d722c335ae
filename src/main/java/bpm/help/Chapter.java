package bpm.help;

import java.util.List;

/** Sections that belong together (หมวด), in the order of the contents. */
public record Chapter(String thai, String english, List<Section> sections) {

    public String title(boolean inEnglish) {
        return inEnglish ? english : thai;
    }
}
