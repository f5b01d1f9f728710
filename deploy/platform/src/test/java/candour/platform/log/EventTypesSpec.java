package candour.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How events become bytes, and bytes of any age become events again. */
class EventTypesSpec {

    sealed interface VisitEvent {
        @Stored("visit-planned")
        record VisitPlanned(
                UUID visitId,
                LocalDate on,
                @Nullable Instant confirmedAt,
                Set<Reason> reasons,
                Set<String> codes,
                When when,
                List<When> alternatives,
                Map<String, Integer> counts)
                implements VisitEvent {}

        @Stored(value = "visit-made", revision = 3)
        record VisitMade(UUID visitId, String by) implements VisitEvent {}

        /** Families may be nested. */
        sealed interface VisitEnded extends VisitEvent {
            @Stored("visit-called-off")
            record VisitCalledOff(UUID visitId) implements VisitEnded {}
        }
    }

    enum Reason {
        WELLBEING,
        EVIDENCE,
        COURTESY
    }

    sealed interface When {
        record OnDay(LocalDate day) implements When {}

        record Between(LocalDate earliest, LocalDate latest) implements When {}

        @Stored("not-known")
        enum NotKnown implements When {
            NOT_KNOWN
        }
    }

    record Step(String type, int from, String add) implements Upcaster {
        @Override
        public ObjectNode upcast(ObjectNode payload) {
            return payload.put("by", payload.path("by").asText("") + add);
        }
    }

    private static final List<Upcaster> STEPS = List.of(new Step("visit-made", 1, "a"), new Step("visit-made", 2, "b"));
    private static final EventTypes TYPES = EventTypes.of(List.of(VisitEvent.class), STEPS);
    private static final UUID VISIT = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    @Test
    void an_event_is_written_in_one_way_only() {
        var planned = planned(Set.of(Reason.COURTESY, Reason.WELLBEING), Set.of("b", "a"));
        assertThat(text(planned)).isEqualTo("""
                {"visitId":"0198c0de-0000-7000-8000-000000000001","on":"2026-03-03",\
                "reasons":["WELLBEING","COURTESY"],"codes":["a","b"],\
                "when":{"kind":"on-day","day":"2026-03-03"},\
                "alternatives":[{"kind":"between","earliest":"2026-03-03","latest":"2026-03-04"}],\
                "counts":{"x":1,"y":2}}""");
        assertThat(text(planned))
                .isEqualTo(text(planned(
                        new LinkedHashSet<>(List.of(Reason.WELLBEING, Reason.COURTESY)),
                        new LinkedHashSet<>(List.of("b", "a")))));
    }

    @Test
    void an_event_is_read_as_it_was_written() {
        var planned = planned(Set.of(Reason.EVIDENCE), Set.of());
        assertThat(TYPES.read("visit-planned", 1, TYPES.write(planned))).isEqualTo(planned);
        var off = new VisitEvent.VisitEnded.VisitCalledOff(VISIT);
        assertThat(TYPES.of(off).type()).isEqualTo("visit-called-off");
        assertThat(TYPES.read("visit-called-off", 1, TYPES.write(off))).isEqualTo(off);
    }

    @Test
    void older_revisions_are_read_step_by_step_as_todays() {
        String old = "{\"visitId\":\"" + VISIT + "\",\"noLongerKnown\":[1]}";
        assertThat(TYPES.read("visit-made", 1, bytes(old))).isEqualTo(new VisitEvent.VisitMade(VISIT, "ab"));
        assertThat(TYPES.read("visit-made", 2, bytes(old))).isEqualTo(new VisitEvent.VisitMade(VISIT, "b"));
        assertThat(TYPES.of(new VisitEvent.VisitMade(VISIT, "x")).revision()).isEqualTo(3);
    }

    @Test
    void what_a_newer_build_stored_is_kept_as_unknown_and_never_a_crash() {
        assertThat(TYPES.read("visit-dreamt", 1, bytes("{}"))).isEqualTo(new UnknownEvent("visit-dreamt", 1));
        assertThat(TYPES.read("visit-made", 4, bytes("?"))).isEqualTo(new UnknownEvent("visit-made", 4));
    }

    @Test
    void what_cannot_be_read_says_which_type_and_nothing_of_its_content() {
        assertThatThrownBy(() -> TYPES.read("visit-made", 3, bytes("{\"visitId\":\"secret\"}")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("visit-made")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    sealed interface Unnamed {
        record Event() implements Unnamed {}
    }

    sealed interface Twice {
        @Stored("visit-planned")
        record Event() implements Twice {}
    }

    sealed interface Shouting {
        @Stored("Visit Planned")
        record Event() implements Shouting {}
    }

    @Test
    void what_could_not_be_stored_or_read_for_ever_is_refused_at_start() {
        assertThatThrownBy(() -> EventTypes.of(List.of(Unnamed.class))).hasMessageContaining("no @Stored name");
        assertThatThrownBy(() -> EventTypes.of(List.of(VisitEvent.class, Twice.class), STEPS))
                .hasMessageContaining("used by both");
        assertThatThrownBy(() -> EventTypes.of(List.of(Shouting.class))).hasMessageContaining("lower-case words");
        assertThatThrownBy(() -> EventTypes.of(List.of(VisitEvent.class), STEPS.subList(0, 1)))
                .hasMessageContaining("Nothing reads revision 2 of visit-made");
        assertThatThrownBy(() -> TYPES.of("text")).hasMessageContaining("not among the events");
    }

    private static VisitEvent planned(Set<Reason> reasons, Set<String> codes) {
        return new VisitEvent.VisitPlanned(
                VISIT,
                MARCH,
                null,
                reasons,
                codes,
                new When.OnDay(MARCH),
                List.of(new When.Between(MARCH, MARCH.plusDays(1))),
                new java.util.HashMap<>(Map.of("y", 2, "x", 1)));
    }

    private static String text(Object event) {
        return new String(TYPES.write(event), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
