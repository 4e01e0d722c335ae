package bpm.bench;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one report must hold after any kill: all that was answered, at most the deed under way besides. */
final class DrillReport {

    /** What a writer does to a report. */
    enum Deed {
        SAVE,
        PHOTO,
        STEP
    }

    /** A draft that was answered for. */
    record Save(String subject, int version, String remarks) {}

    final String path;
    final String subject;
    private int version;
    private String remarks = "";
    private String state = "";
    private int steps;
    private final Map<Long, String> photos = new TreeMap<>();
    private final List<Save> saves = new ArrayList<>();
    private Optional<Deed> underWay = Optional.empty();
    private String tried = "";

    DrillReport(String activity, String office) {
        path = "/api/v1/assignments/" + activity + "/" + office + "/progress";
        subject = "assignment " + activity + "/" + office;
    }

    /** Takes what the server says for the truth, before writing begins anew. */
    void settle(JsonNode told) {
        version = told.path("version").asInt();
        remarks = told.path("remarks").asString("");
        state = told.path("state").asString();
        steps = told.path("history").size();
        for (var photo : told.path("photos")) {
            photos.putIfAbsent(photo.path("id").asLong(), "");
        }
        saves.clear();
        underWay = Optional.empty();
    }

    void begin(Deed deed, String text) {
        underWay = Optional.of(deed);
        tried = text;
    }

    void refused() {
        underWay = Optional.empty();
    }

    void saved() {
        version++;
        remarks = tried;
        saves.add(new Save(subject, version, remarks));
        underWay = Optional.empty();
    }

    void stepped(String newState) {
        state = newState;
        steps++;
        underWay = Optional.empty();
    }

    void added(long photo) {
        photos.put(photo, "");
        underWay = Optional.empty();
    }

    /** Remembers the photo's digest, once it was seen. */
    void seen(long photo, String digest) {
        photos.put(photo, digest);
    }

    /** Compares with what the server says after the kill. */
    void compare(JsonNode told, DrillCount count) {
        compareDraft(told, count);
        compareNumbers(Deed.STEP, steps, told.path("history").size(), count);
        if (told.path("history").size() == steps
                && !told.path("state").asString().equals(state)) {
            count.lost(subject + " is not " + state);
        }
        var ids = new ArrayList<Long>();
        told.path("photos").forEach(photo -> ids.add(photo.path("id").asLong()));
        photos.keySet().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> count.lost(subject + " photo " + id));
        ids.removeAll(photos.keySet());
        compareNumbers(Deed.PHOTO, photos.size(), photos.size() + ids.size(), count);
    }

    private void compareDraft(JsonNode told, DrillCount count) {
        int now = told.path("version").asInt();
        compareNumbers(Deed.SAVE, version, now, count);
        var text = told.path("remarks").asString("");
        if (!text.equals(now == version ? remarks : tried)) {
            count.lost(subject + " version " + now + " says " + text);
        }
    }

    private void compareNumbers(Deed deed, int answered, int now, DrillCount count) {
        int more = is(deed) ? 1 : 0;
        if (now < answered) {
            count.lost(subject + " " + deed + " " + now + " of " + answered);
        } else if (now > answered + more) {
            count.doubled(subject + " " + deed + " " + now + " instead of " + answered);
        } else if (now == answered + 1) {
            count.kept();
        }
    }

    boolean is(Deed deed) {
        return underWay.filter(deed::equals).isPresent();
    }

    boolean isUnderWay() {
        return underWay.isPresent();
    }

    boolean isSent() {
        return state.equals("SUBMITTED");
    }

    boolean isEditable() {
        return state.equals("DRAFT") || state.equals("RETURNED");
    }

    int version() {
        return version;
    }

    /** Only a draft of the drill's own is surely complete. */
    boolean isComplete() {
        return remarks.startsWith("drill");
    }

    Map<Long, String> photos() {
        return photos;
    }

    List<Save> saves() {
        return saves;
    }
}
