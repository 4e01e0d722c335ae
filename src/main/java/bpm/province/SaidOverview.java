package bpm.province;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;

/**
 * What an overview says (สิ่งที่ภาพรวมบอก): as it was sent last, else as it stands; the pooled summary as it is
 * sealed, and all versions that were sent, the latest first.
 */
public record SaidOverview(
        OverviewContent content, JsonNode summary, String comment, List<SealedOverview> versions) {

    public SaidOverview {
        versions = List.copyOf(versions);
    }

    /** The version that was sent last. */
    public Optional<SealedOverview> latest() {
        return versions.stream().findFirst();
    }
}
