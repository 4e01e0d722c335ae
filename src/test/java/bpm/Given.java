package bpm;

import bpm.access.Actor;
import bpm.access.OpeningAccount;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.org.Offices;

import java.util.EnumSet;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What tests start from, in people's words: offices that nobody else uses and the people in them. */
public final class Given {

    public static final String PASSWORD = "ฝนตกที่ดอยตุงเมื่อวานนี้";

    private static final AtomicInteger NEXT_PERSON = new AtomicInteger();
    /**
     * Provinces with at least three districts, kept for tests; Chiang Rai is the example world's, Songkhla
     * the commands', Ubon the trail's.
     */
    private static final List<OfficeCode> FREE = new LinkedList<>(IntStream.of(
                    50, 40, 80, 60, 47, 31, 32, 33, 51, 52, 53, 54, 55, 56, 58, 35, 36, 39, 41, 42,
                    43, 44, 45, 48, 49, 61, 62, 63, 64, 65, 66, 67, 70, 71, 72, 73, 74, 75, 76, 77,
                    81, 82, 84, 85, 86, 91, 92, 93, 94, 95, 96, 11, 12, 13, 14, 15, 16, 17, 18, 19,
                    20, 21, 22, 23, 24, 25, 26, 37, 38, 83)
            .mapToObj(code -> new OfficeCode(Integer.toString(code)))
            .toList());

    private Given() {}

    /** A province of this test class's own, with at least three districts; to be kept in a static field. */
    public static OfficeCode province() {
        return province(3);
    }

    /** As {@link #province()}, with at least so many districts. */
    public static OfficeCode province(int districts) {
        synchronized (FREE) {
            var province = FREE.stream()
                    .filter(one -> Server.bean(Offices.class).children(one).size() >= districts)
                    .findFirst()
                    .orElseThrow(
                            () -> new AssertionError(
                                    "all such provinces are taken: let a class keep one, in a static field"));
            FREE.remove(province);
            return province;
        }
    }

    /** A big province of which several classes use a district each, who ask nothing of it as a whole. */
    public static OfficeCode shared() {
        return new OfficeCode("30");
    }

    /** A province for strangers, whom a test only needs to come from elsewhere. */
    public static OfficeCode elsewhere() {
        return new OfficeCode("27");
    }

    /** A province of eighteen districts, like Chiang Rai; each class that walks its whole year has an activity. */
    public static OfficeCode eighteen() {
        return new OfficeCode("46");
    }

    /** One of the province's districts, counted from 1: their codes have gaps. */
    public static OfficeCode district(OfficeCode province, int number) {
        return Server.bean(Offices.class).children(province).get(number - 1).code();
    }

    /** A person of an office, with an account and {@link #PASSWORD}. */
    public static Actor person(OfficeCode office, Role... roles) {
        var set = EnumSet.noneOf(Role.class);
        set.addAll(List.of(roles));
        var name = "t" + NEXT_PERSON.incrementAndGet() + "." + office;
        return Server.bean(OpeningAccount.class)
                .open(Actor.SYSTEM, name, "ทดสอบ " + name, office, set, PASSWORD);
    }

    public static Actor reporter(OfficeCode office) {
        return person(office, Role.REPORTER);
    }

    public static Actor reviewer(OfficeCode office) {
        return person(office, Role.REVIEWER);
    }

    public static Actor planner(OfficeCode office) {
        return person(office, Role.PLANNER);
    }
}
