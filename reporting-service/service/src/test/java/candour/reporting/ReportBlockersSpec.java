package candour.reporting;

import static candour.reporting.Story.DAY;
import static candour.reporting.Story.DIGEST;
import static candour.reporting.Story.LEAD;
import static candour.reporting.Story.PRESENTED;
import static candour.reporting.Story.REVIEW;
import static candour.reporting.Story.SIGNED;
import static candour.reporting.Story.WORDS;
import static candour.reporting.Story.by;
import static candour.reporting.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Code;
import candour.platform.closure.Blocker;
import candour.reporting.authority.Capacity;
import candour.reporting.authority.Recording;
import candour.reporting.publication.Choice;
import candour.reporting.publication.ChoiceEvent.PublicationDecided;
import candour.reporting.publication.ChoiceEvent.ReportPublished;
import candour.reporting.publication.InputsEvent.HoldPlaced;
import candour.testing.ViewsInMemory;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-017: what of a report keeps its review open")
class ReportBlockersSpec {
    private static PublicationDecided decided(Choice choice, boolean toBeConfirmed) {
        return new PublicationDecided(
                REVIEW,
                id(92),
                choice,
                1,
                DIGEST,
                by(Capacity.OWNING_BODY),
                new Recording(LEAD, toBeConfirmed),
                null,
                null);
    }

    private static List<String> blockers(Object... events) {
        return new ReportBlockers()
                .of(REVIEW, ViewsInMemory.after(new ReportingLog(), events)).stream()
                        .map(Blocker::kind)
                        .map(Code::value)
                        .toList();
    }

    @Test
    @DisplayName("S002-017: signed, decided upon, published where that was decided, and not held")
    void each_of_them_is_said() {
        assertThat(blockers()).containsExactly("NOT_SIGNED_OFF", "PUBLICATION_NOT_DECIDED");
        assertThat(blockers(PRESENTED, SIGNED)).containsExactly("PUBLICATION_NOT_DECIDED");
        assertThat(blockers(PRESENTED, SIGNED, decided(Choice.DEFER, false)))
                .containsExactly("PUBLICATION_NOT_DECIDED");
        assertThat(blockers(PRESENTED, SIGNED, decided(Choice.NOT_PUBLISH, true)))
                .as("nobody has confirmed it")
                .containsExactly("PUBLICATION_NOT_DECIDED");
        assertThat(blockers(PRESENTED, SIGNED, decided(Choice.NOT_PUBLISH, false)))
                .isEmpty();
        assertThat(blockers(PRESENTED, SIGNED, decided(Choice.PUBLISH, false))).containsExactly("NOT_PUBLISHED");
        assertThat(blockers(
                        PRESENTED,
                        SIGNED,
                        decided(Choice.PUBLISH, false),
                        new ReportPublished(REVIEW, 1, DIGEST, DAY, 77)))
                .isEmpty();
        assertThat(blockers(
                        PRESENTED,
                        SIGNED,
                        decided(Choice.NOT_PUBLISH, false),
                        new HoldPlaced(REVIEW, id(90), by(Capacity.PROSECUTOR), WORDS, DAY)))
                .containsExactly("HOLDS_ON_PUBLICATION");
    }
}
