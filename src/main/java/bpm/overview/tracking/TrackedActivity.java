package bpm.overview.tracking;

/** An activity as a column of a table of following up, in the plan's order (กิจกรรมในตารางติดตาม). */
public record TrackedActivity(
        String key, String name, String nameEn, String project, String projectName) {

    /** What stands above its column: the key without the year. */
    public String number() {
        return key.substring(5);
    }
}
