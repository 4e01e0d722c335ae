package bpm.province;

/**
 * An activity as the department sees it (ภาพรวมทั้งประเทศหนึ่งบรรทัด): how many provinces filed their
 * overview of it.
 */
public record ActivityLine(
        String activity, String name, String nameEn, int provinces, int waiting, int approved) {

    public String path() {
        return "/overview/" + activity;
    }
}
