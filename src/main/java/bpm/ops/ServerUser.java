package bpm.ops;

import com.sun.security.auth.module.UnixSystem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** As whom the server runs (ผู้ใช้ที่เปิดฐานข้อมูล): PostgreSQL refuses root, so root steps down first. */
record ServerUser(Way way, int uid, int gid) {

    /** {@code nobody} of most systems; it needs no account made for it. */
    private static final int NOBODY = 65534;

    /** How to become somebody else. */
    enum Way {
        /** As ourselves: we are not root. */
        SELF,
        /** As root of no consequence: a user namespace in which we are nobody. Files stay root's. */
        UNSHARE,
        /** As an unprivileged user who owns the data, where namespaces are forbidden. */
        SETPRIV,
        /** The same for machines that have no setpriv. */
        RUNUSER;

        boolean changesOwner() {
            return this == SETPRIV || this == RUNUSER;
        }
    }

    static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    /** The user for one way: whoever owns the data already, else nobody. */
    static ServerUser by(Way way, PostgresFolder folder) throws IOException {
        if (way == Way.SELF) {
            var system = new UnixSystem();
            return new ServerUser(way, (int) system.getUid(), (int) system.getGid());
        }
        if (way == Way.UNSHARE) {
            return new ServerUser(way, 0, 0);
        }
        int owner = Files.exists(folder.data()) ? owner(folder.data()) : 0;
        return owner == 0
                ? new ServerUser(way, NOBODY, NOBODY)
                : new ServerUser(way, owner, (int) Files.getAttribute(folder.data(), "unix:gid"));
    }

    /** The command with what makes it run as this user. */
    List<String> before(PostgresFolder folder) throws IOException {
        return switch (way) {
            case SELF -> List.of();
            case UNSHARE -> List.of("unshare", "-U");
            case SETPRIV ->
                List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups");
            case RUNUSER -> List.of("runuser", "-u", name(folder), "--");
        };
    }

    /** Makes the path this user's, with all that is in it. */
    void own(Path path) throws IOException {
        if (way == Way.SELF || !Files.exists(path) || owner(path) == uid) {
            return;
        }
        // what is inside first: if we are killed halfway, the top still says that work is left
        for (Path each : PostgresFolder.inside(path).reversed()) {
            Files.setAttribute(each, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(each, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        }
    }

    static int owner(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    private String name(PostgresFolder folder) throws IOException {
        var mine = Files.createTempFile(folder.home(), "owner", null);
        try {
            Files.setAttribute(mine, "unix:uid", uid);
            return Files.getOwner(mine).getName();
        } finally {
            Files.delete(mine);
        }
    }
}
