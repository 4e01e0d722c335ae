package bpm.ops.daily;

import bpm.ops.copy.CopyTrouble;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How many copies stay (จำนวนสำเนาที่เก็บ): the last one of so many days, weeks and months in which there are
 * any, so that days without a copy never use up what is kept.
 */
public record Keep(int days, int weeks, int months) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}),(\\d{1,3}),(\\d{1,3})");

    static Keep of(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches() || Integer.parseInt(written.group(1)) == 0) {
            throw new CopyTrouble(
                    "BPM_BACKUP_KEEP ต้องเป็นจำนวนวัน สัปดาห์ และเดือน เช่น 7,5,12"
                            + " (อย่างน้อย 1 วัน) ไม่ใช่ " + text,
                    "BPM_BACKUP_KEEP is a number of days, weeks and months such as 7,5,12"
                            + " (1 day at least), not " + text + ".");
        }
        return new Keep(
                Integer.parseInt(written.group(1)),
                Integer.parseInt(written.group(2)),
                Integer.parseInt(written.group(3)));
    }

    /** Those that stay, of all there are. */
    Set<LocalDateTime> of(Collection<LocalDateTime> all) {
        var newestFirst = new TreeSet<LocalDateTime>(Comparator.reverseOrder());
        newestFirst.addAll(all);
        var kept = new HashSet<LocalDateTime>();
        kept.addAll(lastOfEach(newestFirst, LocalDateTime::toLocalDate, days));
        kept.addAll(lastOfEach(newestFirst, Keep::week, weeks));
        kept.addAll(lastOfEach(newestFirst, YearMonth::from, months));
        return kept;
    }

    private static List<Integer> week(LocalDateTime at) {
        return List.of(
                at.get(IsoFields.WEEK_BASED_YEAR), at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Set<LocalDateTime> lastOfEach(
            TreeSet<LocalDateTime> newestFirst, Function<LocalDateTime, ?> span, int most) {
        var spans = new HashSet<Object>();
        var last = new HashSet<LocalDateTime>();
        for (var at : newestFirst) {
            if (spans.size() < most && spans.add(span.apply(at))) {
                last.add(at);
            }
        }
        return last;
    }
}
