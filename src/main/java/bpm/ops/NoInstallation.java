package bpm.ops;

import java.nio.file.Path;

/** A command was given for a folder without data (ไม่มีข้อมูล); only a start of the server makes some. */
final class NoInstallation extends DatabaseTrouble {

    private static final long serialVersionUID = 1L;

    NoInstallation(Path data) {
        super(
                "ไม่มีข้อมูลของ BPM ใน " + shown(data)
                        + " กรุณาตรวจ BPM_DATA (ตัวอย่างใช้ BPM_DATA=var/demo) หรือเริ่มด้วย bin/run ก่อน",
                "There is no data of BPM in " + shown(data)
                        + ": check BPM_DATA (the example has BPM_DATA=var/demo), or start bin/run first.");
    }

    private static Path shown(Path data) {
        return data.toAbsolutePath().normalize();
    }
}
