package candour.reporting;

import static candour.reporting.Story.ADMIN;
import static candour.reporting.Story.DAY;
import static candour.reporting.Story.LEAD;
import static candour.reporting.Story.REVIEW;
import static candour.reporting.Story.WORDS;
import static candour.reporting.Story.by;
import static candour.reporting.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Code;
import candour.platform.closure.Blocker;
import candour.platform.closure.ClosureAnswerEvent.ClosureAnswered;
import candour.platform.kafka.PublicEvent;
import candour.platform.log.EventJson;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.sealed.KeyVault;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredConfirmed;
import candour.reporting.authority.Capacity;
import candour.reporting.authority.Recording;
import candour.reporting.publication.Choice;
import candour.reporting.publication.ChoiceEvent;
import candour.reporting.publication.InputsEvent;
import candour.reporting.signoff.Outcome;
import candour.reporting.signoff.SignOffEvent;
import candour.testing.Vaults;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is told is the contract's golden example, and nothing sealed is in it. */
class PublicEventsTest {

    private static final java.nio.file.Path EVENTS = java.nio.file.Path.of("../contract/events");
    private static final Code DIGEST = new Code("5167ed".repeat(10) + "abcd");
    private static final Recording FOR_BODY = new Recording(ADMIN, true);
    private static final UUID MARKED = id(99);

    private static final KeyVault VAULT = Vaults.fresh();
    private static final Map<String, Object> TOLD = Map.ofEntries(
            Map.entry(
                    "ClosureAnswered",
                    new ClosureAnswered(
                            REVIEW,
                            new UUID(0, 0xc5),
                            List.of(new Blocker(new Code("PUBLICATION_NOT_DECIDED"), 2)),
                            LocalDate.of(2027, 6, 1))),
            Map.entry("KeyShredConfirmed", new ShredConfirmed(REVIEW.toString(), id(0xd0), "review", "reporting")),
            Map.entry(
                    "ReportPresented",
                    new SignOffEvent.ReportPresented(
                            REVIEW, 1, DIGEST, 2, Set.of(LEAD), List.of(Capacity.COMMITTEE), 0, 41, DAY)),
            Map.entry("ReportReturned", decision(Outcome.RETURNED, false)),
            Map.entry("ReportSignedOff", decision(Outcome.SIGNED, true)),
            Map.entry("SignOffRecordedInError", new SignOffEvent.SignOffRecordedInError(REVIEW, MARKED, 1, WORDS)),
            Map.entry(
                    "PublicationDecided",
                    new ChoiceEvent.DecisionConfirmed(REVIEW, id(92), Choice.PUBLISH, 1, DIGEST, DAY, LEAD, DAY)),
            Map.entry(
                    "PublicationHeld", new InputsEvent.HoldPlaced(REVIEW, id(90), by(Capacity.PROSECUTOR), WORDS, DAY)),
            Map.entry(
                    "PublicationHoldLifted", new InputsEvent.HoldLifted(REVIEW, id(90), by(Capacity.PROSECUTOR), DAY)),
            Map.entry("PublicationDateSet", new ChoiceEvent.PublicationDateSet(REVIEW, DAY)),
            Map.entry("ReportPublished", new ChoiceEvent.ReportPublished(REVIEW, 1, DIGEST, DAY, 77)),
            Map.entry("PublicationRecordedInError", new ChoiceEvent.PublicationRecordedInError(REVIEW, MARKED, WORDS)));

    /** The types that the contract describes. */
    static Set<String> types() {
        return TOLD.keySet().stream()
                .map(name -> "candour.reporting." + name + ".v1")
                .collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> every_public_event_is_its_golden_example() {
        return TOLD.entrySet().stream()
                .map(told -> DynamicTest.dynamicTest(told.getKey(), () -> isGolden(told.getKey(), told.getValue())));
    }

    @Test
    void what_has_no_effect_yet_is_not_told() {
        assertThat(toPublic(decision(Outcome.CONSIDERED, false))).isEmpty();
        assertThat(toPublic(new ChoiceEvent.PublicationDecided(
                        REVIEW, id(92), Choice.PUBLISH, 1, DIGEST, by(Capacity.OWNING_BODY), FOR_BODY, null, null)))
                .isEmpty();
        assertThat(toPublic(Story.proposed())).isEmpty();
    }

    private static SignOffEvent.BodyDecisionRecorded decision(Outcome outcome, boolean completes) {
        return new SignOffEvent.BodyDecisionRecorded(
                REVIEW,
                id(80),
                Capacity.OWNING_BODY,
                outcome,
                1,
                DIGEST,
                by(Capacity.OWNING_BODY),
                FOR_BODY,
                WORDS,
                completes);
    }

    private static void isGolden(String name, Object event) throws IOException {
        var type = "candour.reporting." + name + ".v1";
        var told = toPublic(event).orElseThrow();
        assertThat(told.type()).isEqualTo(type);
        assertThat(told.key()).isEqualTo(REVIEW.toString());
        var mapper = EventJson.mapper();
        var data = mapper.readTree(mapper.writeValueAsBytes(told.data()));
        assertThat(data).isEqualTo(mapper.readTree(Files.readString(EVENTS.resolve(type + ".example.json"))));
        assertThat(data.toString()).doesNotContain("ciphertext");
    }

    private static Optional<PublicEvent> toPublic(Object event) {
        var logged = new LoggedEvent(
                1,
                id(7),
                new StreamName("spec", "1"),
                0,
                "spec",
                1,
                Instant.EPOCH,
                new Provenance("chair", null, "CHAIR", id(7), id(7), id(7), null),
                event);
        return new Reporting()
                .definition(VAULT).publishers().stream()
                        .flatMap(each -> each.toPublic(logged).stream())
                        .findFirst();
    }
}
