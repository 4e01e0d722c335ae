package bpm.ops;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How the embedded server is set (การตั้งค่าฐานข้อมูล): durable first, then sized for a small machine. */
final class ServerSettings {

    private ServerSettings() {}

    /** The settings as options of the server's command line, which win over every file. */
    static String options(int port) {
        return settings(port).entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> settings(int port) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("port", Integer.toString(port));
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        // what was answered is on the disk
        settings.put("fsync", "on");
        settings.put("full_page_writes", "on");
        settings.put("synchronous_commit", "on");
        settings.put("restart_after_crash", "on");
        settings.put("max_connections", "100");
        settings.put("shared_buffers", "128MB");
        settings.put("effective_cache_size", "512MB");
        settings.put("work_mem", "8MB");
        settings.put("maintenance_work_mem", "64MB");
        // every disk of today seeks fast, and short queries gain nothing from compiling
        settings.put("random_page_cost", "1.1");
        settings.put("jit", "off");
        return settings;
    }
}
