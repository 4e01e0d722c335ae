package bpm.budget;

import java.util.Arrays;
import java.util.Optional;

/** What money is meant for (งบรายจ่าย), as the budget act parts it. */
public enum Category {
    PERSONNEL("งบบุคลากร"),
    OPERATIONS("งบดำเนินงาน"),
    INVESTMENT("งบลงทุน"),
    SUBSIDY("งบเงินอุดหนุน"),
    OTHER("งบรายจ่ายอื่น");

    private final String title;

    Category(String title) {
        this.title = title;
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }

    /** The one of that code or Thai name; empty for any other text. */
    public static Optional<Category> named(String text) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(text) || one.title().equals(text))
                .findFirst();
    }
}
