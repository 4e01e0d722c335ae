package bpm.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PostgresBinariesTest {

    @Test
    void eachMachineHasItsArchive() {
        assertThat(PostgresBinaries.resource("Linux", "amd64"))
                .isEqualTo("/postgres-linux-x86_64.txz");
        assertThat(PostgresBinaries.resource("Linux", "aarch64"))
                .isEqualTo("/postgres-linux-arm_64.txz");
        assertThat(PostgresBinaries.resource("Mac OS X", "aarch64"))
                .isEqualTo("/postgres-darwin-arm_64.txz");
        assertThat(PostgresBinaries.resource("Mac OS X", "x86_64"))
                .isEqualTo("/postgres-darwin-x86_64.txz");
    }

    @Test
    void aMachineWithoutOneIsToldOfAServerOfItsOwn() {
        assertThatThrownBy(() -> PostgresBinaries.archive("Plan 9", "mips"))
                .isInstanceOf(DatabaseTrouble.class)
                .hasMessageContaining("Plan 9 mips")
                .hasMessageContaining("BPM_DATABASE_URL");
    }
}
