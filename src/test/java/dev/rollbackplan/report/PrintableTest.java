package dev.rollbackplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void replacesControlCharacters() {
        assertThat(Printable.line("a\u001b[31mb\nc\rd\u009be\u202ef\u200bg\u2028h\ufeffi\u0000\u007f"))
                .isEqualTo("a\ufffd[31mb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh\ufffdi\ufffd\ufffd");
        assertThat(Printable.line("tab\tÖ 東 🚀")).isEqualTo("tab\tÖ 東 🚀");
    }

    @Test
    void countsColumns() {
        assertThat(Printable.width('a')).isEqualTo(1);
        assertThat(Printable.width(0x6771)).isEqualTo(2);
        assertThat(Printable.width(0x1F680)).isEqualTo(2);
        assertThat(Printable.width(0x2705)).isEqualTo(2);
        assertThat(Printable.width(0x2714)).isEqualTo(1);
        assertThat(Printable.width(0x0301)).isZero();
        assertThat(Printable.width(0x20E3)).isZero();
    }
}
