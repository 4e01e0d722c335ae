package bpm.form;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The versions of forms that were published or answered; the program can only add to them. */
@Component
class FormVersions {

    private final JdbcClient database;

    FormVersions(JdbcClient database) {
        this.database = database;
    }

    /** All versions of a form, latest first. */
    List<KeptForm> of(FormKind kind, String activity) {
        return database.sql("""
                        select kind, activity, version, published, content, digest, made_at, made_by_name
                        from form_version
                        where kind = :kind and activity = :activity
                        order by version desc
                        """)
                .param("kind", kind.name())
                .param("activity", activity)
                .query((row, i) -> kept(row))
                .list();
    }

    /** All versions of these activities' forms, latest first, by activity. */
    Map<String, List<KeptForm>> of(FormKind kind, List<String> activities) {
        return database
                .sql("""
                        select kind, activity, version, published, content, digest, made_at, made_by_name
                        from form_version
                        where kind = :kind and activity = any(:activities)
                        order by activity, version desc
                        """)
                .param("kind", kind.name())
                .param("activities", activities.toArray(String[]::new))
                .query((row, i) -> kept(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(one -> one.form().activity()));
    }

    Optional<Form> find(FormKind kind, String activity, int version) {
        return database.sql("""
                        select kind, activity, version, published, content, digest, made_at, made_by_name
                        from form_version
                        where kind = :kind and activity = :activity and version = :version
                        """)
                .param("kind", kind.name())
                .param("activity", activity)
                .param("version", version)
                .query((row, i) -> kept(row).form())
                .optional();
    }

    /** Until this transaction ends, nobody else adds a version of this form. */
    void lock(FormKind kind, String activity) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:form, 0))::text")
                .param("form", "form " + kind + " " + activity)
                .query(String.class)
                .single();
    }

    void add(KeptForm kept) {
        database.sql("""
                        insert into form_version (kind, activity, version, published, content, digest,
                            made_at, made_by_name)
                        values (:kind, :activity, :version, :published, :content::jsonb, :digest,
                            :at, :by)
                        """)
                .param("kind", kept.form().kind().name())
                .param("activity", kept.form().activity())
                .param("version", kept.form().version())
                .param("published", kept.published())
                .param("content", FormJson.write(FieldSpec.of(kept.form().definition())))
                .param("digest", kept.digest())
                .param("at", kept.at().atOffset(ZoneOffset.UTC))
                .param("by", kept.by())
                .update();
    }

    /** What a form says, in a few letters. */
    static String digest(FormDefinition form) {
        try {
            var text = FormJson.write(FieldSpec.of(form)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeptForm kept(ResultSet row) throws SQLException {
        var definition =
                CheckedForm.of(FormJson.fields(row.getString("content"))).orThrow();
        return new KeptForm(
                new Form(
                        FormKind.valueOf(row.getString("kind")),
                        row.getString("activity"),
                        row.getInt("version"),
                        definition),
                row.getBoolean("published"),
                row.getString("digest"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by_name"));
    }
}
