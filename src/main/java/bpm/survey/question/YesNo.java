package bpm.survey.question;

import java.util.List;

/** What a yes/no question is answered with (ใช่ ไม่ใช่): as kept, and in words. */
public final class YesNo {
    // the Thai here is data, not words of a screen

    /** In the order in which they are asked and counted. */
    public static final List<Option> OPTIONS = List.of(
            new Option("yes", new Wording("ใช่", "Yes")),
            new Option("no", new Wording("ไม่ใช่", "No")));

    private YesNo() {}
}
