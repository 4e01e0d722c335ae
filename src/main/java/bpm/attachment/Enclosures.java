package bpm.attachment;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** All photos and files of some owners (ไฟล์แนบทั้งหมด), to be packed; each is fetched alone. */
@Component
public class Enclosures {

    private final JdbcClient database;
    private final Transactions transactions;

    Enclosures(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** A photo or file that is not removed. */
    public record Enclosure(long id, String owner, String name) {}

    /** Those that lie in the actor's scope, each owner's in their order. */
    public List<Enclosure> of(Actor actor, List<String> owners) {
        return transactions.read(
                actor,
                () -> database.sql("""
                                select id, owner, name
                                from attachment_file
                                where owner = any(:owners) and removed_at is null
                                order by owner, kind, position, id
                                """)
                        .param("owners", owners.toArray(String[]::new))
                        .query((row, i) -> new Enclosure(
                                row.getLong("id"), row.getString("owner"), row.getString("name")))
                        .list());
    }

    /** One of them; its transaction ends before anything is done with it. */
    public byte[] content(Actor actor, long id) {
        return transactions.read(
                actor,
                () -> database.sql("""
                                select content
                                from attachment_file
                                where id = :id
                                """).param("id", id).query(byte[].class).single());
    }
}
