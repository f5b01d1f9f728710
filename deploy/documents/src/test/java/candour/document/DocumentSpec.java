package candour.document;

import static candour.document.DocumentSample.EVERYTHING;
import static candour.document.DocumentSample.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.document.Part.Paragraph;
import candour.document.Part.Points;
import candour.document.Part.Table;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a document says, apart from how it looks")
class DocumentSpec {

    @Test
    void its_digest_tells_apart_what_reads_alike() {
        assertThat(EVERYTHING.digest()).hasSize(64).isEqualTo(EVERYTHING.digest());
        assertThat(saying(new Points(List.of("a", "b"))).digest())
                .isNotEqualTo(saying(new Points(List.of("ab"))).digest())
                .isNotEqualTo(saying(new Points(List.of("a")), new Points(List.of("b")))
                        .digest());
        assertThat(saying(new Paragraph("a")).digest())
                .isNotEqualTo(saying(new Part.Heading("a")).digest());
    }

    @Test
    void the_sample_says_something_in_every_way_there_is() {
        assertThat(EVERYTHING.parts().stream().map(Part::getClass).distinct())
                .hasSize(Part.class.getPermittedSubclasses().length);
    }

    @Test
    void it_has_a_title_and_its_tables_are_whole() {
        assertThatThrownBy(() -> new Document(" ", "Subject", "LR 1/2026", List.of()))
                .hasMessageContaining("title");
        assertThatThrownBy(() -> new Table("Caption", List.of("one", "two"), List.of(List.of("1"))))
                .hasMessageContaining("1 cells, not 2");
    }

    @Test
    void it_does_not_show_its_words_to_a_log() {
        assertThat(saying(new Paragraph("her name")).toString()).doesNotContain("her name");
    }
}
