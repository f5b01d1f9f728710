package candour.review.panelmeeting;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.appointed;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.panelmeeting.PanelMeetingDecider.MEETING;
import static candour.review.panelmeeting.PanelMeetingSpec.ID;
import static candour.review.panelmeeting.PanelMeetingSpec.chair;
import static candour.review.panelmeeting.PanelMeetingSpec.held;
import static candour.review.panelmeeting.read.MeetingRegister.MEETINGS;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Code;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.sealed.Sealed.Holder;
import candour.platform.sealed.SealedFile;
import candour.platform.view.RowsInMemory;
import candour.review.breach.BreachEvent.BreachTakenBack;
import candour.review.breach.BreachEvent.RuleBreached;
import candour.review.breach.LookAtBreaches.OfMeeting;
import candour.review.document.DocumentEvent.DocumentIssued;
import candour.review.document.DocumentEvent.IssuedFile;
import candour.review.panelmeeting.PanelMeetingCommand.MarkMeetingInError;
import candour.review.panelmeeting.PanelMeetingCommand.RecordDistribution;
import candour.review.panelmeeting.PanelMeetingCommand.RecordMinutes;
import candour.review.panelmeeting.PanelMeetingEvent.DocumentDistributed;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingScheduled;
import candour.review.panelmeeting.PanelMeetingEvent.MinutesRecorded;
import candour.review.panelmeeting.read.MeetingRow;
import candour.review.team.ReviewRole;
import candour.review.team.TeamEvent.ConflictAccepted;
import candour.review.team.TeamEvent.ConflictDeclared;
import candour.testing.Spec.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-065: what the Administrator does for a meeting")
class MeetingPapersSpec {
    static final UUID SENT = new UUID(0, 65);
    static final MinutesRecorded minutes = new MinutesRecorded(ID, REVIEW, 1, sealed("minutes"), DECIDED_ON);
    static final ConflictDeclared conflict =
            new ConflictDeclared(REVIEW, new UUID(0, 35), code("member"), sealed("a cousin"), DECIDED_ON);

    static RecordDistribution send(@Nullable Integer version, String... to) {
        return new RecordDistribution(
                ID, REVIEW, SENT, DocumentKind.MINUTES, version, null, Set.of(ReviewRole.CHAIR), codes(to), DECIDED_ON);
    }

    static DocumentDistributed sent(@Nullable Integer version, String... to) {
        return new DocumentDistributed(
                ID, REVIEW, SENT, DocumentKind.MINUTES, version, null, Set.of(ReviewRole.CHAIR), codes(to), DECIDED_ON);
    }

    static Set<Code> codes(String... all) {
        return java.util.Arrays.stream(all).map(Code::new).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    @Test
    void minutes_follow_a_meeting_that_was_held_and_every_version_is_kept() {
        var record = new RecordMinutes(ID, REVIEW, sealed("minutes"), DECIDED_ON);
        given(MEETING, commissioned, chair, held).when(record).then(minutes);
        given(MEETING, commissioned, chair, held, minutes)
                .when(new RecordMinutes(ID, REVIEW, sealed("put right"), DECIDED_ON.plusDays(1)))
                .then(new MinutesRecorded(ID, REVIEW, 2, sealed("put right"), DECIDED_ON.plusDays(1)));
        given(MEETING, commissioned, new MeetingScheduled(ID, REVIEW, DECIDED_ON, null))
                .when(record)
                .refused(PanelMeetingRule.MINUTES_ARE_OF_A_HELD_MEETING);
        given(MEETING, commissioned).when(record).refused(PanelMeetingRule.MEETING_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("X-13, S002-065: minutes recorded in error never were, and no others are given their number")
    void minutes_recorded_in_error_never_were() {
        var event = new Recorded(new UUID(9, 9), minutes);
        var error = new MeetingRecordedInError(ID, REVIEW, event.eventId(), sealed("another's"), 1, Set.of());
        given(MEETING, commissioned, chair, held, event)
                .when(new MarkMeetingInError(ID, REVIEW, event.eventId(), sealed("another's")))
                .then(error);
        given(MEETING, commissioned, chair, held, event, error)
                .when(new RecordMinutes(ID, REVIEW, sealed("minutes"), DECIDED_ON))
                .then(new MinutesRecorded(ID, REVIEW, 2, sealed("minutes"), DECIDED_ON));
        given(MEETING, commissioned, chair, held, event, error)
                .when(send(1))
                .warned(PanelMeetingRule.MINUTES_SENT_ARE_ON_RECORD);
    }

    @Test
    @DisplayName(
            "X-13, S002-065: minutes stay to be seen, and to be marked, when plan and record of the meeting are not")
    void minutes_stay_when_plan_and_record_are_marked() {
        var events = List.of(
                new MeetingScheduled(ID, REVIEW, DECIDED_ON, null),
                held,
                minutes,
                new MeetingRecordedInError(ID, REVIEW, new UUID(7, 0), sealed("another's"), 1, Set.of()),
                new MeetingRecordedInError(ID, REVIEW, new UUID(7, 1), sealed("another's"), 1, Set.of()));
        var rows = new RowsInMemory<MeetingRow>();
        for (int i = 0; i < events.size(); i++) {
            var id = new UUID(7, i);
            var who = new Provenance("admin", null, "ADMINISTRATOR", id, id, id, null);
            MEETINGS.on(
                    new LoggedEvent(
                            i, id, new StreamName("spec", "1"), i, "spec", 1, Instant.EPOCH, who, events.get(i)),
                    rows);
        }
        assertThat(rows.find(ID.toString()).orElseThrow().minutes())
                .extracting(each -> each.version())
                .containsExactly(1);
        var mark = new MarkMeetingInError(ID, REVIEW, new UUID(7, 2), sealed("these too"));
        given(
                        MEETING,
                        commissioned,
                        new Recorded(new UUID(7, 0), events.get(0)),
                        new Recorded(new UUID(7, 1), held),
                        new Recorded(new UUID(7, 2), minutes),
                        events.get(3),
                        events.get(4))
                .when(mark)
                .then(new MeetingRecordedInError(ID, REVIEW, new UUID(7, 2), sealed("these too"), 1, Set.of()));
    }

    @Test
    @DisplayName("X-13, R1: a rule that only a record made in error had broken was not broken")
    void a_breach_falls_with_the_record_that_broke_the_rule() {
        var marked = new UUID(9, 9);
        var breach = new RuleBreached(
                REVIEW, SENT, code("NOTHING_IS_SENT_TO_WHO_IS_BARRED"), code("S002-065"), PROFILE, null, DECIDED_ON);
        var error = new MeetingRecordedInError(ID, REVIEW, marked, sealed("it was another's"), 1, Set.of(SENT));
        var look = new OfMeeting(REVIEW, ID, Set.of(ID, SENT), marked);
        given(MeetingBreaches.BREACHES, held, new Recorded(marked, sent(1, "member")), breach, error)
                .when(look)
                .then(new BreachTakenBack(REVIEW, SENT, breach.rule(), marked));
        given(MeetingBreaches.BREACHES, held, sent(1, "member"), breach, error)
                .when(look)
                .staysQuiet();
        var unchaired = new MeetingHeld(ID, REVIEW, DECIDED_ON, Set.of(), held.record(), held.none(), PROFILE, null);
        var nobodyChaired = new RuleBreached(
                REVIEW, ID, code("CHAIR_CHAIRS_THE_MEETING"), code("S002-047"), PROFILE, null, DECIDED_ON);
        given(MeetingBreaches.BREACHES, held, new Recorded(marked, unchaired), nobodyChaired, error)
                .when(look)
                .then(new BreachTakenBack(REVIEW, ID, nobodyChaired.rule(), marked));
        given(MeetingBreaches.BREACHES, held, unchaired, nobodyChaired, error)
                .when(look)
                .staysQuiet();
        given(
                        MeetingBreaches.BREACHES,
                        unchaired,
                        nobodyChaired,
                        new BreachTakenBack(REVIEW, ID, nobodyChaired.rule(), marked))
                .when(look)
                .staysQuiet();
    }

    @Test
    void what_is_sent_to_a_role_is_sent_to_whoever_held_it_that_day() {
        given(MEETING, commissioned, chair, held, minutes)
                .when(send(1))
                .then(sent(1, "chair"))
                .warned();
        given(MEETING, commissioned, chair, held, minutes, sent(1, "chair"))
                .when(send(1))
                .staysQuiet();
    }

    @Test
    void what_went_to_others_or_is_not_on_record_is_stored_and_said() {
        given(MEETING, commissioned, chair, held, minutes)
                .when(send(1, "stranger"))
                .then(sent(1, "chair", "stranger"))
                .warned(PanelMeetingRule.RECIPIENT_IS_OF_THE_TEAM);
        given(MEETING, commissioned, chair, held, minutes)
                .when(send(2))
                .warned(PanelMeetingRule.MINUTES_SENT_ARE_ON_RECORD);
        given(MEETING, commissioned, chair, held, minutes)
                .when(send(null))
                .warned(PanelMeetingRule.MINUTES_SENT_ARE_ON_RECORD);
        given(MEETING, commissioned).when(send(1)).refused(PanelMeetingRule.MEETING_IS_NOT_KNOWN);
    }

    @Test
    void a_paper_that_was_sent_is_one_that_was_made_here() {
        var file = new IssuedFile(
                new SealedFile(new UUID(0, 902), "paper", "spec", List.of(new Holder("nobody", "AAAA")), 1, 9, "00"),
                code("ab"));
        var paper = new UUID(0, 66);
        var issued = new DocumentIssued(
                REVIEW,
                paper,
                candour.review.document.DocumentKind.MEETING_MINUTES,
                1,
                code("aa"),
                file,
                file,
                40,
                DECIDED_ON,
                ID);
        var to = Set.of(ReviewRole.CHAIR);
        var send = new RecordDistribution(ID, REVIEW, SENT, DocumentKind.MINUTES, 1, paper, to, Set.of(), DECIDED_ON);
        given(MEETING, commissioned, chair, held, minutes, issued)
                .when(send)
                .then(new DocumentDistributed(
                        ID,
                        REVIEW,
                        SENT,
                        DocumentKind.MINUTES,
                        1,
                        code(paper.toString()),
                        to,
                        codes("chair"),
                        DECIDED_ON));
        given(MEETING, commissioned, chair, held, minutes)
                .when(send)
                .refused(PanelMeetingRule.PAPER_SENT_IS_ONE_OF_THE_REVIEW);
    }

    @Test
    @DisplayName("S002-065, R8: what went to somebody with a conflict of interest is a breach")
    void what_went_to_somebody_barred_is_a_breach() {
        var member = appointed("member", "ORG-HEALTH", ReviewRole.TEAM_MEMBER);
        given(MEETING, commissioned, chair, member, conflict, held, minutes)
                .when(send(1, "member"))
                .then(
                        sent(1, "chair", "member"),
                        new RuleBreached(
                                REVIEW,
                                SENT,
                                code("NOTHING_IS_SENT_TO_WHO_IS_BARRED"),
                                code("S002-065"),
                                PROFILE,
                                null,
                                DECIDED_ON))
                .warned(PanelMeetingRule.NOTHING_IS_SENT_TO_WHO_IS_BARRED);
        var accepted = new ConflictAccepted(
                REVIEW, conflict.conflictId(), code("member"), sealed("distant"), code("chair"), DECIDED_ON);
        given(MEETING, commissioned, chair, member, conflict, accepted, held, minutes)
                .when(send(1, "member"))
                .then(sent(1, "chair", "member"))
                .warned();
    }
}
