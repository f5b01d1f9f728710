package candour.review.document.http;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.panelmeeting.read.MeetingRegister.MEETINGS;
import static candour.review.review.read.ReviewPages.REVIEWS;
import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.document.Document;
import candour.document.Part.Fact;
import candour.document.Part.Facts;
import candour.document.Part.Heading;
import candour.document.Part.Paragraph;
import candour.document.Part.Points;
import candour.document.Part.Table;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.RowsInMemory;
import candour.review.directory.read.AssignmentRow;
import candour.review.directory.read.Names;
import candour.review.panelmeeting.AgendaPart;
import candour.review.panelmeeting.Chairing;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MinutesRecorded;
import candour.review.profile.Profiles;
import candour.review.profile.imports.ProfileFiles;
import candour.review.task.TaskEvent.TaskAllocated;
import candour.review.task.read.TaskRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-047, 065, 130: what the minutes of a meeting say on paper")
class MinutesPaperSpec {
    private static final UUID ID = new UUID(0, 129);
    private static final UUID BY = new UUID(0, 77);
    private static final MeetingHeld held = new MeetingHeld(
            ID,
            REVIEW,
            DECIDED_ON,
            Set.of(code("chair"), code("stranger")),
            Map.of(AgendaPart.PROGRESS, sealed("all interviews are done")),
            Set.of(AgendaPart.NEXT_STEPS),
            PROFILE,
            new Chairing(code("chair"), true, sealed("the Chair was ill")));
    private static final TaskRow task = new TaskRow(
            new TaskAllocated(
                    new UUID(0, 44),
                    REVIEW,
                    null,
                    code("ORG-POLICE"),
                    sealed("look for the record"),
                    ID,
                    DECIDED_ON,
                    DECIDED_ON.plusDays(9)),
            BY,
            null,
            null);

    @BeforeAll
    static void profiles() {
        ProfileFiles.shipped();
    }

    private static MinutesRecorded minutes(int version, String words) {
        return new MinutesRecorded(ID, REVIEW, version, sealed(words), DECIDED_ON);
    }

    private static <R extends Row> R row(ReadModel<R> model, UUID key, Object... events) {
        var rows = new RowsInMemory<R>();
        for (var event : events) {
            model.on(
                    new LoggedEvent(
                            1,
                            BY,
                            new StreamName("spec", "1"),
                            0,
                            "spec",
                            1,
                            Instant.EPOCH,
                            new Provenance("admin", null, null, BY, BY, BY, null),
                            event),
                    rows);
        }
        return rows.find(key.toString()).orElseThrow();
    }

    private static Optional<Document> paper(Object... events) {
        var team = List.of(new AssignmentRow(
                "1", REVIEW.toString(), "chair", null, "REVIEWER", DECIDED_ON.minusDays(9), null, BY, null));
        return new MinutesPaper(
                        row(REVIEWS, REVIEW, commissioned),
                        row(MEETINGS, ID, events),
                        List.of(),
                        List.of(task),
                        new People(new Names(Map.of("chair", sealed("A. Person"))), team),
                        Profiles.of(PROFILE.value()))
                .document(new Quoting(MinutesPaperSpec::opened));
    }

    private static Words opened(Sealed sealed) {
        var bytes = Base64.getDecoder().decode(sealed.ciphertext());
        return new Words(new String(bytes, StandardCharsets.UTF_8), null);
    }

    private static List<String> said(Document paper) {
        var said = new ArrayList<String>();
        for (var part : paper.parts()) {
            switch (part) {
                case Heading heading -> said.add("# " + heading.text());
                case Paragraph paragraph -> said.add(paragraph.text());
                case Points points -> said.addAll(points.points());
                case Facts facts ->
                    facts.facts().stream().map(MinutesPaperSpec::line).forEach(said::add);
                case Table table -> table.rows().forEach(row -> said.add(String.join(" | ", row)));
            }
        }
        return said;
    }

    private static String line(Fact fact) {
        return fact.label() + ": " + fact.value();
    }

    @Test
    void it_says_who_chaired_who_came_each_of_the_five_parts_and_who_does_what() {
        var said = said(paper(held, minutes(1, "we met")).orElseThrow());
        assertThat(said)
                .contains(
                        "Chaired by: A. Person (Reviewer)",
                        "Instead of the Chair because: the Chair was ill",
                        "Version of the minutes: 1",
                        "A. Person (Reviewer)",
                        "stranger")
                .containsSubsequence(
                        "# Progress",
                        "all interviews are done",
                        "# Emerging learning",
                        "Not recorded.",
                        "# Issues and questions",
                        "Not recorded.",
                        "# Next steps",
                        "There was nothing.",
                        "# Tasks",
                        "Not recorded.",
                        "# Ways forward agreed on this day",
                        "None.",
                        "# Tasks given out");
        assertThat(said).anyMatch(line -> line.startsWith("look for the record | ORG-POLICE | "));
    }

    @Test
    void it_is_of_the_last_version_and_another_paper_for_each() {
        var first = paper(held, minutes(1, "we met")).orElseThrow();
        var second =
                paper(held, minutes(1, "we met"), minutes(2, "we met twice")).orElseThrow();
        assertThat(second.subject()).endsWith("version 2 of the minutes");
        assertThat(said(second)).contains("we met twice").doesNotContain("we met");
        assertThat(second.digest()).isNotEqualTo(first.digest());
        assertThat(paper(held, minutes(1, "we met")).orElseThrow().digest()).isEqualTo(first.digest());
    }

    @Test
    void there_is_none_before_there_are_minutes_of_a_meeting_that_was_held() {
        assertThat(paper(held)).isEmpty();
    }
}
