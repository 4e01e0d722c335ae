package bpm.budget;

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
}
